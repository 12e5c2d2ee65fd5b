import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DIMENSIONS as KEPT, meantOf } from '@/lib/scoring/match/meaning'
import type { Space } from '@/lib/scoring/match/space'
import { turnedBy, UNTURNED } from '@/lib/scoring/match/turning'
import { DIMENSIONS } from '@/lib/scoring/match/vectors/english.gen'
import { wordsOf } from '@/lib/scoring/match/words'
import type { FirmLine } from '../score-schemas'
import type { Labelled } from './corpus'
import { principal } from './principal'
import { wantedOf } from './train'
import type { Side } from './turner'
import { learnTurning, type Need } from './turning'

const NEEDS = fileURLToPath(new URL('../../scoring/match/needs', import.meta.url))

/** All words that lessons speak of, each with the row of its vector. */
class Table {
  private readonly rows = new Map<Float32Array, number>()

  sideOf(text: string): Side {
    const meant = meantOf(wordsOf(text), UNTURNED)
    return {
      rows: Int32Array.from(meant, ({ vector }) => this.rowOf(vector)),
      weights: Float32Array.from(meant, ({ weight }) => weight),
    }
  }

  vectors(): Float32Array {
    const table = new Float32Array(this.rows.size * DIMENSIONS)
    for (const [vector, row] of this.rows) table.set(vector, row * DIMENSIONS)
    return table
  }

  private rowOf(vector: Float32Array): number {
    const known = this.rows.get(vector)
    if (known !== undefined) return known
    this.rows.set(vector, this.rows.size)
    return this.rows.size - 1
  }
}

/** The numbers of the matrix as they are kept: thousandths. */
export const thousandths = (matrix: Float64Array): number[] =>
  Array.from(matrix, (value) => Math.round(value * 1000))

/** Learns from labelled requests and from the needs where words ought to lie. */
export function learnSpace(requests: readonly Labelled[]): {
  readonly matrix: readonly number[]
  readonly space: Space
} {
  const table = new Table()
  const byFirm = new Map<FirmLine, Labelled[]>()
  for (const request of requests) {
    if (request.row.best.length > 0) byFirm.set(request.firm, [...(byFirm.get(request.firm) ?? []), request])
  }
  const firms = [...byFirm].map(([{ offers }, own]) => ({
    offers: offers.map(({ title, does, outcomes }) => table.sideOf([title, does, ...outcomes].join('. '))),
    requests: own.map((one) => ({ asked: table.sideOf(one.row.request), wanted: wantedOf(one) })),
  }))
  const needs = needsOf(table)
  const vectors = table.vectors()
  const matrix = thousandths(principal(vectors, learnTurning(vectors, firms, needs), KEPT))
  return { matrix, space: turnedBy(matrix.map((value) => value / 1000)) }
}

/** The layer of needs, those with a name in the table. */
function needsOf(table: Table): Need[] {
  const lines = readdirSync(NEEDS)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => readFileSync(join(NEEDS, file), 'utf8').split('\n'))
  return lines.flatMap((line) => {
    const [, names = '', ...says] = line.split('|')
    const sides = (texts: readonly string[]) =>
      texts.map((text) => table.sideOf(text)).filter(({ rows }) => rows.length > 0)
    const need = { names: sides(names.split('//')), says: sides(says.flatMap((own) => own.split(';'))) }
    return need.names.length > 0 && need.says.length > 0 ? [need] : []
  })
}
