import { EN_LEARNED } from '../learned/en.gen'
import { EN_CIRCUMSTANCES } from '../lexicon/en/circumstances'
import { EN_IDIOMS } from '../lexicon/en/idioms'
import { EN_ROWS } from '../lexicon/en/rows'
import { EN_WORDS } from '../lexicon/words/en.gen'
import type { LanguagePart } from './part'

export const EN_PART: LanguagePart = {
  rows: EN_ROWS,
  words: EN_WORDS,
  circumstances: EN_CIRCUMSTANCES,
  idioms: EN_IDIOMS,
  learned: EN_LEARNED,
}
