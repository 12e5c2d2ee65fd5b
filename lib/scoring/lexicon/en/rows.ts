import type { Rows } from '../row'
import { EN_SPEECH } from './speech'

/** Every file of this language's lexicon, listed by hand. */
export const EN_ROWS: readonly Rows[] = [...EN_SPEECH]
