import type { Rule } from '../rule'
import { allToBlame } from './all-to-blame'
import { bannedMethods } from './banned-methods'
import { contemptIdioms } from './contempt-idioms'
import { dictatedTool } from './dictated-tool'
import { differentStories } from './different-stories'
import { discountUpFront } from './discount-up-front'
import { doAsTold } from './do-as-told'
import { endlessRounds } from './endless-rounds'
import { everythingAtOnce } from './everything-at-once'
import { forNothing } from './for-nothing'
import { guaranteeDemanded } from './guarantee-demanded'
import { handsNotHeads } from './hands-not-heads'
import { handshakeInstead } from './handshake-instead'
import { insults } from './insults'
import { myWayOnly } from './my-way-only'
import { needAfterPrice } from './need-after-price'
import { neverFinished } from './never-finished'
import { noAccess } from './no-access'
import { noAdviceWanted } from './no-advice-wanted'
import { noPaper } from './no-paper'
import { noTimeToExplain } from './no-time-to-explain'
import { nothingWithoutMe } from './nothing-without-me'
import { numberedVictim } from './numbered-victim'
import { offTheRecord } from './off-the-record'
import { oneSidedTerms } from './one-sided-terms'
import { orderedConclusion } from './ordered-conclusion'
import { paperForTheBoard } from './paper-for-the-board'
import { perfectionDemanded } from './perfection-demanded'
import { priceBeforeNeed } from './price-before-need'
import { recipeFromElsewhere } from './recipe-from-elsewhere'
import { reportEveryHour } from './report-every-hour'
import { rollCall } from './roll-call'
import { termsBeforeSubstance } from './terms-before-substance'
import { trifleAndFuss } from './trifle-and-fuss'
import { watchedAtWork } from './watched-at-work'
import { weKnowItOurselves } from './we-know-it-ourselves'
import { workFirstPayLater } from './work-first-pay-later'
import { youAreTheExperts } from './you-are-the-experts'

/** Every red-flag rule, listed by hand; the inventory test compares it with the folder. */
export const FLAG_RULES: readonly Rule[] = [
  allToBlame,
  bannedMethods,
  contemptIdioms,
  dictatedTool,
  differentStories,
  discountUpFront,
  doAsTold,
  endlessRounds,
  everythingAtOnce,
  forNothing,
  guaranteeDemanded,
  handsNotHeads,
  handshakeInstead,
  insults,
  myWayOnly,
  needAfterPrice,
  neverFinished,
  noAccess,
  noAdviceWanted,
  noPaper,
  noTimeToExplain,
  nothingWithoutMe,
  numberedVictim,
  offTheRecord,
  oneSidedTerms,
  orderedConclusion,
  paperForTheBoard,
  perfectionDemanded,
  priceBeforeNeed,
  recipeFromElsewhere,
  reportEveryHour,
  rollCall,
  termsBeforeSubstance,
  trifleAndFuss,
  watchedAtWork,
  weKnowItOurselves,
  workFirstPayLater,
  youAreTheExperts,
]
