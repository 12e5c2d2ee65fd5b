import { languageOf } from '@/lib/scoring/text/language'
import type { Labelled } from './corpus'

/**
 * What the corpus of requests does not hold, because all of it was written for the firm that is asked: requests that
 * somebody else answers, and offers ordered in their own words. Without them the fit learned only to tell a trap from a
 * need told at length: 96 of 100 requests put to a firm of another trade "fitted", better than the firm's own.
 */

/** Which of the other firms a request is put to; a step that is prime to their numbers brings them all up. */
const STEP = 7

/** Each request that is answered, put to another firm of the same language: nothing fits. */
export function strangersAmong(requests: readonly Labelled[]): Labelled[] {
  const firms = [...new Map(requests.map(({ firm }) => [firm.firm, firm])).values()]
  return requests
    .filter(({ row }) => row.fit >= 2)
    .flatMap(({ row, firm: own }, at) => {
      const others = firms.filter(({ firm, lang }) => firm !== own.firm && lang === own.lang)
      const firm = others[(at * STEP) % others.length]
      if (firm === undefined) return []
      return {
        firm,
        row: { ...row, firm: firm.firm, best: [], partial: [], fit: 0, uncovered: [row.request] },
      }
    })
}

/** Each offer ordered by its title, and every second one by what it does as well: it answers. */
export function ordersAmong(requests: readonly Labelled[]): Labelled[] {
  const firms = [...new Map(requests.map(({ firm }) => [firm.firm, firm])).values()]
  return firms.flatMap((firm) =>
    firm.offers.flatMap(({ id, title, does }, at) =>
      [title, ...(at % 2 === 1 ? [`${title}. ${does}`] : [])].map((request) => ({
        firm,
        row: {
          id: `${id} ordered`,
          firm: firm.firm,
          lang: firm.lang ?? languageOf(request),
          request,
          best: [id],
          partial: [],
          fit: 3 as const,
          uncovered: [],
          crossLingual: false,
        },
      })),
    ),
  )
}
