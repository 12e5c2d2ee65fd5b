import { answers, type Tried, type TriedClause, type TriedStanding } from '@/lib/offers/tried'

/** Clauses that fit beside an answer without hiding the next question. */
const MOST_OPEN = 3
/** Lines of the offer that show what it answers with. */
const MOST_LINES = 2

/**
 * What the walk shows of a request beside the offers while it is being told. No fit and nothing like a verdict: one's
 * own wish to work with them is asked before any result. `empty`: there are no offers. `unsaid`: nothing in it yet to
 * lay beside one.
 */
export interface Beside {
  readonly standing: TriedStanding | 'empty' | 'unsaid'
  /** What answers best; null when nothing fits. */
  readonly offer: { readonly id: string; readonly title: string } | null
  /** Clauses that the offer answers, wholly or in part. */
  readonly answered: number
  /** The offer's own lines that answer, those that answer wholly first, at most two. */
  readonly lines: readonly string[]
  /** Clauses that are refused, then those no offer covers, at most three, each in the prospect's words. */
  readonly open: readonly TriedClause[]
  /** How many more there are. */
  readonly further: number
}

/** What is shown where nothing can be laid beside an offer. */
export const nothingBeside = (standing: 'empty' | 'unsaid'): Beside => ({
  ...{ standing, offer: null, answered: 0, lines: [], open: [], further: 0 },
})

/** A tried request in short. Pure. */
export function toBeside(tried: Tried): Beside {
  const [best] = tried.offers
  if (!best) return nothingBeside('unsaid')
  const ruledOut = best.clauses.filter(({ standing }) => standing === 'refused')
  const open = [...tried.refused, ...ruledOut, ...tried.uncovered]
  const named = tried.standing !== 'nothing'
  const answering = named ? best.clauses.filter(answers) : []
  return {
    standing: tried.standing,
    offer: named ? { id: best.id, title: best.title } : null,
    answered: answering.length,
    lines: linesOf(answering).slice(0, MOST_LINES),
    open: open.slice(0, MOST_OPEN),
    further: Math.max(0, open.length - MOST_OPEN),
  }
}

/** The title stands above them anyway. */
function linesOf(answering: readonly TriedClause[]): string[] {
  const whole = answering.filter(({ standing }) => standing === 'covered')
  const lines = [...whole, ...answering].flatMap(({ line }) =>
    line && line.field !== 'title' ? line.quote : [],
  )
  return [...new Set(lines)]
}
