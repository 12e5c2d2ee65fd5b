import type { Rows } from '../row'
import { RU_DEEDS } from './deeds'
import { RU_EMPTINESS } from './emptiness'
import { RU_FLAGS } from './flags'
import { RU_PEOPLE } from './people'
import { RU_SPEECH } from './speech'
import { RU_THINGS } from './things'
import { RU_TRADES } from './trades'

/** Every file of this language's lexicon, listed by hand. */
export const RU_ROWS: readonly Rows[] = [
  ...RU_SPEECH,
  ...RU_PEOPLE,
  ...RU_THINGS,
  ...RU_TRADES,
  ...RU_DEEDS,
  ...RU_EMPTINESS,
  ...RU_FLAGS,
]
