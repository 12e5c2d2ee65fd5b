import type { Lang } from '../vocabulary'
import { englishStems } from './english'
import { russianStems } from './russian'
import type { Stem } from './russian-endings'

/** A word family: everything that is the same thing to the rules, under the name of its first word. */
export interface Family {
  readonly name: string
  readonly kind: string
  readonly stems: readonly Stem[]
  /** The row says itself that some of its forms belong to other families as well (`~`). */
  readonly shares: boolean
}

/** A list of rows of one kind, as the lexicon files hold them. */
export interface Rows {
  readonly kind: string
  readonly rows: string
}

const fold = (text: string): string => text.toLowerCase().replaceAll('ё', 'е')

const rowStems = (row: string, lang: Lang): Stem[] =>
  row.split(',').flatMap((part) => {
    const [word, code, ...rest] = part.trim().split(/\s+/)
    if (!word || rest.length > 0) throw new Error(`bad row: ${row}`)
    return lang === 'ru' ? russianStems(word, code) : englishStems(word, code)
  })

/**
 * Rows as families. A row is a line of lemmas, `word code, word code, …`; the first word is the family's name.
 * Several one-word rows may stand on one line, parted by `;`. A `~` in a row admits shared forms.
 */
export function familiesOf(list: Rows, lang: Lang): Family[] {
  return list.rows
    .split(/[\n;]/)
    .map((row) => fold(row).trim())
    .filter((row) => row.length > 0)
    .map((row) => {
      const shares = row.includes('~')
      const body = row.replaceAll('~', '')
      const name = body.split(/[\s,]/, 1)[0] ?? ''
      return { name, kind: list.kind, stems: rowStems(body, lang), shares }
    })
}
