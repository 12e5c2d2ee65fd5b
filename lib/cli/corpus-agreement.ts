import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { FLAG_TYPES, LANGS } from '@/lib/scoring/vocabulary'
import { precisionRecall, spearman } from '@/tests/eval/statistics'
import type { CorpusAnswer } from './corpus-schema'

const file = resolve(import.meta.dirname, '../scoring/corpus/second-labels.jsonl')

const secondLabel = z.object({
  id: z.string(),
  concreteness: z.number().min(0).max(4),
  flags: z.array(z.object({ type: z.enum(FLAG_TYPES) })),
})

/** How far a second reader, who saw no label, agrees with the corpus; a line a language. */
export function agreement(rows: readonly CorpusAnswer[]): string {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const pairs = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => secondLabel.parse(JSON.parse(line)))
    .flatMap((second) => {
      const first = byId.get(second.id)
      return first ? [{ first, second }] : []
    })
  return LANGS.map((lang) => {
    const own = pairs.filter(({ first }) => first.lang === lang)
    const labels = own.map(({ first }) => first.concreteness)
    const seconds = own.map(({ second }) => second.concreteness)
    const near = own.filter(({ first, second }) => Math.abs(first.concreteness - second.concreteness) <= 1)
    let both = 0
    let onlySecond = 0
    let onlyFirst = 0
    for (const { first, second } of own)
      for (const flag of FLAG_TYPES) {
        const a = first.flags.some(({ type }) => type === flag)
        const b = second.flags.some(({ type }) => type === flag)
        if (a && b) both++
        else if (b) onlySecond++
        else if (a) onlyFirst++
      }
    const { f1 } = precisionRecall(both, onlySecond, onlyFirst)
    const within = Math.round((100 * near.length) / Math.max(1, own.length))
    return `${lang}: second reader of ${own.length}: concreteness Spearman ${spearman(labels, seconds).toFixed(2)}, within one ${within}%, flags F1 ${f1.toFixed(2)}\n`
  }).join('')
}
