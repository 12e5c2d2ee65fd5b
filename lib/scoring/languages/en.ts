import { EN_HINTS } from '../hints/en.gen'
import { EN_CIRCUMSTANCES } from '../lexicon/en/circumstances'
import { EN_ROWS } from '../lexicon/en/rows'
import type { LanguagePart } from './part'

export const EN_PART: LanguagePart = {
  rows: EN_ROWS,
  circumstances: EN_CIRCUMSTANCES,
  hints: EN_HINTS,
}
