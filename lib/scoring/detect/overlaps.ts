import type { TokenRange } from '../rules/rule'

const areApart = (ranges: readonly TokenRange[]): boolean => {
  let end = 0
  for (const { from, to } of ranges) {
    if (from < end) return false
    end = to
  }
  return true
}

const byPlace = (a: TokenRange, b: TokenRange): number => a.from - b.from || b.to - a.to

/** Drops hits that overlap a longer or earlier one, so that one span is evidence once for one rule. */
export function withoutOverlaps(ranges: readonly TokenRange[]): readonly TokenRange[] {
  if (areApart(ranges)) return ranges
  const out: TokenRange[] = []
  for (const range of [...ranges].sort(byPlace)) {
    const previous = out.at(-1)
    if (!previous || range.from >= previous.to) out.push(range)
    else if (range.to - range.from > previous.to - previous.from) out[out.length - 1] = range
  }
  return out
}
