import type { Reading } from '../../text/reading'
import type { Rule, TokenRange } from '../rule'

const WORDS = new Set(
  `почем расценки расценка скинете скинешь скинуть уступка уступкой уступите подешевле дешевле вилка вилке вилку полцены
  сколько-нибудь ценник бюджетно ballpark pricing cheaper cheapest quid-pro-quo upfront payable`.split(/\s+/),
)
const PAIRS = new Set(
  `how-much day-rate per-day the-damage net-30 net-60 net-90 up-front по-деньгам сколько-стоит сколько-стоите сколько-берете
  за-день сколько-скинете чего-скинете`.split(/\s+/),
)

/** Price and terms where something else was asked; asked about the budget they are the answer. */
function priceTalk(reading: Reading): TokenRange[] {
  if (reading.intent === 'budget-terms') return []
  const { tokens } = reading
  return tokens.flatMap((token, from) => {
    if (PAIRS.has(`${token.norm}-${tokens[from + 1]?.norm ?? ''}`)) return [{ from, to: from + 2 }]
    return token.kinds.includes('terms') || WORDS.has(token.norm) ? [{ from, to: from + 1 }] : []
  })
}

export const priceInsteadOfAnswer: Rule = {
  id: 'concreteness/price-instead-of-answer',
  version: 1,
  dimension: 'concreteness',
  mark: 'empty',
  because:
    'Figures about price and terms are precise, but they say nothing about the problem, the outcome or the people that were asked about.',
  source:
    'A practitioner on her ideal client, 2010: he first decides to work together and then asks the price, not the other way round.',
  find: { kind: 'function', find: priceTalk },
  unless: ['negated', 'past', 'third-party'],
  flags: {
    en: ['Tell me your ⟦discount⟧ first.', '⟦How much⟧ is it with ten people?'],
    ru: ['Сначала скажите, какая ⟦скидка⟧.', '⟦Почём⟧ у вас день?'],
  },
  passes: {
    en: ['We are not asking for a discount.', 'The boiler fails every Monday.'],
    ru: ['Скидку не прошу.', 'Котёл встаёт каждый понедельник.'],
  },
}
