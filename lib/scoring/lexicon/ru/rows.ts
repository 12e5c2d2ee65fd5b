import type { Rows } from '../row'
import { RU_SPEECH } from './speech'

/** Every file of this language's lexicon, listed by hand. */
export const RU_ROWS: readonly Rows[] = [...RU_SPEECH]
