import type { Rows } from '../row'
import { EN_DEEDS } from './deeds'
import { EN_EMPTINESS } from './emptiness'
import { EN_FLAGS } from './flags'
import { EN_PEOPLE } from './people'
import { EN_SPEECH } from './speech'
import { EN_THINGS } from './things'
import { EN_TRADES } from './trades'

/** Every file of this language's lexicon, listed by hand. */
export const EN_ROWS: readonly Rows[] = [
  ...EN_SPEECH,
  ...EN_PEOPLE,
  ...EN_THINGS,
  ...EN_TRADES,
  ...EN_DEEDS,
  ...EN_EMPTINESS,
  ...EN_FLAGS,
]
