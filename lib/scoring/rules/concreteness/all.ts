import type { Rule } from '../rule'
import { agentlessPromise } from './agentless-promise'
import { bareNumber } from './bare-number'
import { beforeAndAfter } from './before-and-after'
import { buzzword } from './buzzword'
import { conditionAndConsequence } from './condition-and-consequence'
import { countedThings } from './counted-things'
import { date } from './date'
import { deadline } from './deadline'
import { directSpeech } from './direct-speech'
import { document } from './document'
import { emptyPraise } from './empty-praise'
import { evasion } from './evasion'
import { frequency } from './frequency'
import { hedgeWithoutContent } from './hedge-without-content'
import { kin } from './kin'
import { measuredAmount } from './measured-amount'
import { namedPerson } from './named-person'
import { nominalisationChain } from './nominalisation-chain'
import { observableAct } from './observable-act'
import { outcomeWord } from './outcome-word'
import { place } from './place'
import { priceInsteadOfAnswer } from './price-instead-of-answer'
import { promiseVerb } from './promise-verb'
import { role } from './role'
import { slogan } from './slogan'
import { sumOfMoney } from './sum-of-money'
import { tangibleThing } from './tangible-thing'
import { timeOfDay } from './time-of-day'
import { toldExample } from './told-example'
import { tool } from './tool'
import { vagueQuantity } from './vague-quantity'

/** Every concreteness rule, listed by hand; the inventory test compares it with the folder. */
export const CONCRETENESS_RULES: readonly Rule[] = [
  measuredAmount,
  countedThings,
  sumOfMoney,
  bareNumber,
  deadline,
  date,
  timeOfDay,
  frequency,
  namedPerson,
  role,
  kin,
  place,
  document,
  tool,
  tangibleThing,
  observableAct,
  directSpeech,
  toldExample,
  conditionAndConsequence,
  beforeAndAfter,
  outcomeWord,
  promiseVerb,
  slogan,
  agentlessPromise,
  nominalisationChain,
  vagueQuantity,
  evasion,
  hedgeWithoutContent,
  buzzword,
  priceInsteadOfAnswer,
  emptyPraise,
]
