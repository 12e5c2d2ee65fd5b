import { RU_LEARNED } from '../learned/ru.gen'
import { RU_CIRCUMSTANCES } from '../lexicon/ru/circumstances'
import { RU_IDIOMS } from '../lexicon/ru/idioms'
import { RU_ROWS } from '../lexicon/ru/rows'
import { RU_WORDS } from '../lexicon/words/ru.gen'
import type { LanguagePart } from './part'

export const RU_PART: LanguagePart = {
  rows: RU_ROWS,
  words: RU_WORDS,
  circumstances: RU_CIRCUMSTANCES,
  idioms: RU_IDIOMS,
  learned: RU_LEARNED,
}
