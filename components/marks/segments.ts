import type { MarkKind } from '@/lib/scoring/finding'

/** A mark over a text: `start` and `end` in UTF-16 units, `end` exclusive; `id` names its finding. */
export interface Mark {
  readonly id: string
  readonly start: number
  readonly end: number
  readonly kind: MarkKind
}

/** A piece of the text under the same marks, the gravest first; the pieces joined are the text. */
export interface Segment {
  readonly start: number
  readonly text: string
  readonly marks: readonly Mark[]
  /** The gravest mark begins here; further pieces of it are continuations. */
  readonly begins: boolean
}

const GRAVITY: Record<MarkKind, number> = {
  alarming: 0,
  confirmed: 1,
  empty: 2,
  concrete: 3,
  asked: 4,
}

const isSplitPair = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at))

/** Within the text, and never through the middle of an emoji. */
function snapped(text: string, mark: Mark): Mark {
  const start = Math.max(0, Math.min(mark.start, text.length))
  const end = Math.max(0, Math.min(mark.end, text.length))
  return {
    ...mark,
    start: isSplitPair(text, start) ? start - 1 : start,
    end: isSplitPair(text, end) ? end + 1 : end,
  }
}

/** Cuts a text where marks begin and end. Overlapping marks share pieces; marks without extent are left out. */
export function segmentsOf(text: string, marks: readonly Mark[]): Segment[] {
  const own = marks
    .map((mark) => snapped(text, mark))
    .filter((mark) => mark.start < mark.end)
    .sort((a, b) => GRAVITY[a.kind] - GRAVITY[b.kind] || a.start - b.start || a.end - b.end)
  const cuts = [...new Set([0, text.length, ...own.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  )
  const ranked = own.map((mark, rank) => ({ mark, rank })).sort((a, b) => a.mark.start - b.mark.start)
  const out: Segment[] = []
  let open: typeof ranked = []
  let next = 0
  for (let i = 0; i + 1 < cuts.length; i++) {
    const start = cuts[i] ?? 0
    const end = cuts[i + 1] ?? text.length
    open = open.filter(({ mark }) => mark.end > start)
    for (let one = ranked[next]; one && one.mark.start < end; one = ranked[++next]) open.push(one)
    const over = open.toSorted((a, b) => a.rank - b.rank).map(({ mark }) => mark)
    out.push({
      start,
      text: text.slice(start, end),
      marks: over,
      begins: !!over[0] && over[0].id !== out.at(-1)?.marks[0]?.id,
    })
  }
  return out
}
