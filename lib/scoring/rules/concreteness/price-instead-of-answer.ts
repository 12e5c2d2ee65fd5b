import { isLoss } from '../../detect/misreadings'
import { isDuration } from '../../detect/misreadings-russian'
import { isPriceAside } from '../../detect/price-aside'
import { kindGroup } from '../../text/kind-groups'
import type { Reading } from '../../text/reading'
import { wordPairs, wordSet } from '../../text/word-sets'
import type { Rule, TokenRange } from '../rule'

const TERMS = kindGroup('terms')
const WORDS = wordSet(`
  почем расценки расценка скинете скинешь скинуть уступка уступкой уступите подешевле дешевле вилка вилке вилку полцены
  сколько-нибудь ценник бюджетно ballpark pricing cheaper cheapest quid-pro-quo upfront payable`)
const PAIRS = wordPairs(`
  how-much day-rate per-day the-damage net-30 net-60 net-90 up-front по-деньгам сколько-стоит сколько-стоите сколько-берете
  за-день сколько-скинете чего-скинете`)

const MAYBE = WORDS | PAIRS.opening

/** Price and terms where something else was asked; asked about the budget they are the answer. */
function priceTalk({ intent, groups, sets, tokens }: Reading): TokenRange[] {
  const out: TokenRange[] = []
  if (intent === 'budget-terms' || ((groups & TERMS) === 0 && (sets & MAYBE) === 0)) return out
  tokens.forEach(({ form, norm }, from) => {
    if ((form.sets & PAIRS.opening) !== 0 && PAIRS.has(norm, tokens[from + 1]?.norm ?? ''))
      out.push({ from, to: from + 2 })
    else if ((form.groups & TERMS) !== 0 || (form.sets & WORDS) !== 0) out.push({ from, to: from + 1 })
  })
  return out
}

export const priceInsteadOfAnswer: Rule = {
  id: 'concreteness/price-instead-of-answer',
  version: 1,
  dimension: 'concreteness',
  mark: 'empty',
  because:
    'Figures about price and terms are precise, but they say nothing about the problem, the outcome or the people that were asked about.',
  source: 'decides-then-asks-price',
  find: { kind: 'function', find: priceTalk },
  unless: ['negated', 'past', 'third-party'],
  misread: (reading, range) =>
    isLoss(reading, range) || isDuration(reading, range) || isPriceAside(reading, range),
  flags: {
    en: ['Tell me your ⟦discount⟧ first.', '⟦How much⟧ is it with ten people?'],
    ru: ['Сначала скажите, какая ⟦скидка⟧.', '⟦Почём⟧ у вас день?'],
  },
  passes: {
    en: [
      'Parents complain about the price of dinners in the hall.',
      'How much milk do we pour away?',
      'We are not asking for a discount.',
      'The boiler fails every Monday.',
      'It costs us 4,000 euros.',
    ],
    ru: [
      'На кассе цена другая, чем на полке.',
      'Скидку не прошу.',
      'Котёл встаёт каждый понедельник.',
      'Красит стену за день.',
    ],
  },
}
