import { COLUMNS, type Column, FORMULA, HEADINGS, ITEM_BREAK } from './csv-format'
import type { FileOffer } from './schema'

const DELIMITER = { en: ',', ru: ';' } as const

/**
 * A catalogue as CSV, with a byte order mark and in the delimiter that spreadsheets of that language expect.
 * `parseOffersCsv` reads it back to the same.
 */
export function writeOffersCsv(offers: readonly FileOffer[], lang: 'en' | 'ru'): string {
  const cell = (text: string) => `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
  const row = (texts: readonly string[]) => texts.map(cell).join(DELIMITER[lang])
  const yes = { en: 'yes', ru: 'да' }[lang]
  const text = (offer: FileOffer, column: Column): string => {
    const value = offer[column]
    if (typeof value === 'boolean') return value ? yes : ''
    if (typeof value === 'string') return value
    const [only = ''] = value
    // A line break after it says that this is one item, whatever stands in it.
    return value.length === 1 && only.includes(ITEM_BREAK) ? `${only}\n` : value.join('\n')
  }
  const heading = row(COLUMNS.map((column) => HEADINGS[lang][column][0] ?? column))
  const rows = offers.map((offer) => row(COLUMNS.map((column) => text(offer, column))))
  return `\uFEFF${[heading, ...rows].join('\r\n')}\r\n`
}
