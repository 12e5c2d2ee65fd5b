import { assess } from '@/lib/scoring/assess'
import type { Answer, Catalogue, DiscoveryInput } from '@/lib/scoring/discovery'
import { gradeText } from '@/lib/scoring/grade'
import { matchRequest } from '@/lib/scoring/match/request'
import { languageOf } from '@/lib/scoring/text/language'
import { DEFAULT_CLARIFICATION_BUDGET, type Topic } from '@/lib/scoring/vocabulary'
import type { AnswerLine, CaseLine, FirmLine, RequestLine } from './score-schemas'

/** The line printed for an answer. */
export function predictAnswer({ id, lang, intent, answer }: AnswerLine) {
  const { concreteness, flags, suggested } = gradeText(answer, { intent, lang, speaker: 'verbatim' })
  return {
    id,
    concreteness: concreteness ?? 0,
    flags: flags.flatMap(({ flag, severity, quotes }) =>
      flag === undefined
        ? []
        : quotes.map(({ start, end, quote }) => ({ type: flag, quote, start, end, severity })),
    ),
    suggested,
  }
}

/** The line printed for a request. */
export function predictRequest({ id, lang, request }: RequestLine, firm: FirmLine) {
  const { ranked, fit, nothingFits, uncovered } = matchRequest(
    request,
    catalogueOf(firm),
    lang ?? languageOf(request),
  )
  return {
    id,
    ranked: ranked.map(({ offerId, score }) => ({ offer: offerId, score })),
    fit,
    none: nothingFits,
    uncovered: uncovered.map(({ quote }) => quote),
  }
}

/** The line printed for a case. */
export function predictCase(line: CaseLine) {
  const { verdict, fit, reasons } = assess(discoveryOf(line))
  return { id: line.id, verdict, fit, reasons }
}

const catalogues = new WeakMap<object, Catalogue>()

/** One catalogue object for each firm, so that it is read once. */
function catalogueOf(firm: Pick<FirmLine, 'offers' | 'never'>): Catalogue {
  const known = catalogues.get(firm) ?? { offers: firm.offers, never: firm.never }
  catalogues.set(firm, known)
  return known
}

/** A case in the shape that the product stores: what was observed becomes topic order and behaviours. */
export function discoveryOf({ lang, firm, answers, observed }: CaseLine): DiscoveryInput {
  return {
    lang,
    catalogue: catalogueOf(firm),
    answers: answers.map(
      ({ intent, question, rounds }, index): Answer => ({
        key: `${index}-${intent}`,
        intent,
        question,
        rounds: rounds.map(({ answer, probe }) => ({
          text: answer,
          speaker: 'verbatim',
          ...(probe === undefined ? {} : { probe }),
        })),
      }),
    ),
    topicOrder: topicOrderOf(observed.priceAskedBeforeDecision ?? null),
    behaviours: observed.rude ? [{ flag: 'disrespect', note: '' }] : [],
    reviews: [],
    clarificationBudget: DEFAULT_CLARIFICATION_BUDGET,
  }
}

function topicOrderOf(priceFirst: boolean | null): readonly Topic[] {
  if (priceFirst === null) return []
  return priceFirst ? ['price', 'decision'] : ['decision', 'price']
}
