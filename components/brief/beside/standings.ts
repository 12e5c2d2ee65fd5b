import type { Coverage } from '@/lib/scoring/discovery'
import { isAnswered } from '@/lib/scoring/standing'

export type Standing = Coverage['standing']

/** What stands where no line of the offer does. */
export const lineless = (standing: Standing) =>
  isAnswered(standing) ? 'offer.as-a-whole' : 'offer.not-in-offer'

/** A standing has a shape, a colour, an edge along its words, and a mark under the words that two lines share. */
export const STANDINGS: Record<
  Standing,
  { readonly shape: string; readonly colour: string; readonly edge: string; readonly mark: string }
> = {
  covered: { shape: '●', colour: 'text-concrete', edge: 'border-concrete', mark: 'mark-concrete' },
  partly: { shape: '◐', colour: 'text-accent', edge: 'border-accent border-dashed', mark: 'mark-concrete' },
  'not-covered': {
    shape: '○',
    colour: 'text-ink-soft',
    edge: 'border-line-strong border-dotted',
    mark: 'mark-asked',
  },
  refused: {
    shape: '■',
    colour: 'text-alarming',
    edge: 'border-alarming border-double',
    mark: 'mark-alarming',
  },
}
