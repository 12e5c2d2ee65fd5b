import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bare, type NeedRow, needSchema, type Trades, tradesSchema } from './needs-schema'

const FOLDER = fileURLToPath(new URL('../scoring/match/needs', import.meta.url))
const TRADES = 'trades.json'
export const LEAST_NEEDS = 600
export const LEAST_TRADES = 100
/** "No one to talk to" is a friend and a coach; what is said of more needs than so many tells none of them. */
const MOST_NEEDS_OF_PHRASE = 2

/** A need with the place where it is written, `business.txt:12`. */
export type PlacedNeed = NeedRow & { readonly place: string }

export interface Needs {
  readonly needs: readonly PlacedNeed[]
  readonly trades: Trades
  /** What is wrong, each with its file and line; empty when all is well. */
  readonly problems: readonly string[]
}

/**
 * Reads the layer of needs and checks it.
 * @param folder of `.txt` files, a need a line: id | English names // Russian names | what is said in English | in
 * Russian, several of each parted by semicolons; beside them `trades.json`
 * @throws when the folder or the file of trades cannot be read
 */
export function readNeeds(folder = FOLDER): Needs {
  const problems: string[] = []
  const needs = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .flatMap((line, at): PlacedNeed[] => {
          if (line.trim() === '') return []
          const place = `${file}:${at + 1}`
          const parsed = parsedNeed(line)
          if (parsed.ok) return [{ ...parsed.need, place }]
          problems.push(...parsed.problems.map((problem) => `${place} ${problem}`))
          return []
        }),
    )
  const read: unknown = JSON.parse(readFileSync(join(folder, TRADES), 'utf8'))
  const trades = tradesSchema.safeParse(read)
  if (!trades.success)
    problems.push(...trades.error.issues.map(({ path, message }) => `${TRADES} ${path.join('.')} ${message}`))
  const known = trades.success ? trades.data : {}
  problems.push(...sameIds(needs), ...saidTooOften(needs), ...strayTrades(needs, known))
  if (needs.length < LEAST_NEEDS) problems.push(`${needs.length} needs, at least ${LEAST_NEEDS} are wanted`)
  const count = Object.keys(known).length
  if (count < LEAST_TRADES) problems.push(`${TRADES} ${count} trades, at least ${LEAST_TRADES} are wanted`)
  return { needs, trades: known, problems }
}

const CELLS = 4

/** One line of the layer. */
export function parsedNeed(
  line: string,
):
  | { readonly ok: true; readonly need: NeedRow }
  | { readonly ok: false; readonly problems: readonly string[] } {
  const cells = line.split('|').map((cell) => cell.trim())
  const [id, names = '', english = '', russian = ''] = cells
  const [englishNames = '', russianNames = '', ...more] = names.split('//')
  if (cells.length !== CELLS || more.length > 0)
    return { ok: false, problems: ['is not: id | names // имена | says; says | говорят; говорят'] }
  const list = (text: string) => text.split(';').map((one) => one.trim())
  const parsed = needSchema.safeParse({
    id,
    names: { en: list(englishNames), ru: list(russianNames) },
    says: { en: list(english), ru: list(russian) },
  })
  if (parsed.success) return { ok: true, need: parsed.data }
  return {
    ok: false,
    problems: parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`),
  }
}

function sameIds(needs: readonly PlacedNeed[]): string[] {
  const places = new Map<string, string>()
  return needs.flatMap(({ id, place }) => {
    const first = places.get(id)
    if (first !== undefined) return [`${place} has the id of ${first}: ${id}`]
    places.set(id, place)
    return []
  })
}

function saidTooOften(needs: readonly PlacedNeed[]): string[] {
  const places = new Map<string, string[]>()
  for (const { says, place } of needs) {
    for (const phrase of new Set([...says.en, ...says.ru].map(bare)))
      places.set(phrase, [...(places.get(phrase) ?? []), place])
  }
  return [...places]
    .filter(([, at]) => at.length > MOST_NEEDS_OF_PHRASE)
    .map(([phrase, at]) => `${at.at(-1)} "${phrase}" stands at ${at.slice(0, -1).join(', ')} too`)
}

/** Each need is of one trade, and trades name needs that are there. */
function strayTrades(needs: readonly PlacedNeed[], trades: Trades): string[] {
  const known = new Set(needs.map(({ id }) => id))
  const tradeOf = new Map<string, string>()
  const problems: string[] = []
  for (const [trade, ids] of Object.entries(trades)) {
    for (const id of ids) {
      const other = tradeOf.get(id)
      if (!known.has(id)) problems.push(`${TRADES} ${trade} names no need: ${id}`)
      if (other !== undefined) problems.push(`${TRADES} ${trade} has ${id} of ${other}`)
      tradeOf.set(id, trade)
    }
  }
  return [
    ...problems,
    ...needs
      .filter(({ id }) => !tradeOf.has(id))
      .map(({ id, place }) => `${place} is of no trade in ${TRADES}: ${id}`),
  ]
}
