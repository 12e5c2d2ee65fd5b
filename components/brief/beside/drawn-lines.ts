import type { Standing } from './standings'

/** A line as it is drawn, in pixels from the corner of the box. */
export interface Drawn {
  readonly clause: string
  /** null for a clause that nothing answers: its line ends in the open. */
  readonly line: string | null
  readonly standing: Standing
  readonly path: string
  readonly end: { readonly x: number; readonly y: number }
}

/** How far a line that leads nowhere reaches. */
const STUB = 30

/** Finds the ends inside the box (see `Sides`) and lays a curve between each pair; none while they are stacked. */
export function linesIn(box: HTMLElement): Drawn[] {
  const frame = box.getBoundingClientRect()
  const ends = new Map(
    [...box.querySelectorAll<HTMLElement>('[data-line]')].map((end) => [end.dataset.line ?? '', end]),
  )
  return [...box.querySelectorAll<HTMLElement>('[data-clause]')].flatMap((clause): Drawn[] => {
    const { clause: id = '', joined, standing } = clause.dataset
    const from = clause.getBoundingClientRect()
    const x = from.right - frame.left + 6
    const y = middleOf(clause, frame)
    const own = { clause: id, standing: standing as Standing }
    if (from.height === 0) return []
    if (!joined) return [{ ...own, line: null, path: `M${x} ${y}h${STUB}`, end: { x: x + STUB + 4, y } }]
    const other = ends.get(joined)
    const to = other?.getBoundingClientRect()
    // Stacked on a phone, or folded away: there is no side to draw to.
    if (!other || !to || to.height === 0 || to.left < from.right) return []
    const end = { x: to.left - frame.left - 8, y: middleOf(other, frame) }
    const bend = (end.x - x) / 2
    const path = `M${x} ${y}C${x + bend} ${y} ${end.x - bend} ${end.y} ${end.x} ${end.y}`
    return [{ ...own, line: joined, path, end }]
  })
}

function middleOf(end: HTMLElement, frame: DOMRect): number {
  const { top, height } = (end.querySelector('[data-anchor]') ?? end).getBoundingClientRect()
  return top + height / 2 - frame.top
}
