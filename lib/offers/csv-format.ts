/** The columns of a catalogue as a file, in the order in which they are written. */
export const COLUMNS = ['title', 'does', 'outcomes', 'not', 'format', 'standard', 'phrases'] as const
export type Column = (typeof COLUMNS)[number]

/** What a column may be called in a file: the first is written, all are read, in any case. */
export const HEADINGS: Readonly<Record<'en' | 'ru', Readonly<Record<Column, readonly string[]>>>> = {
  en: {
    title: ['Name', 'Title', 'Offer'],
    does: ['What we do', 'Description', 'Does'],
    outcomes: ['What will be different', 'Outcomes', 'Outcome', 'Included'],
    not: ['Not included', 'Not'],
    format: ['Format'],
    standard: ['Standard offer', 'Standard'],
    phrases: ['Clients say', 'Client phrases', 'Phrases'],
  },
  ru: {
    title: ['Название', 'Предложение', 'Имя'],
    does: ['Что делаем', 'Описание'],
    outcomes: ['Что станет по-другому', 'Результат', 'Результаты', 'Что входит'],
    not: ['Что не входит', 'Не входит'],
    format: ['Формат'],
    standard: ['Стандартное предложение', 'Стандартное'],
    phrases: ['Клиенты говорят', 'Слова клиентов', 'Фразы клиентов'],
  },
}

/** Between the items of a list in a cell of one line; where there are several lines, each of them is an item. */
export const ITEM_BREAK = '|'

/** What says yes or no in the column of the standard offer. An empty cell is a no. */
export const YES: readonly string[] = ['yes', 'y', 'true', '1', 'x', '+', 'да', 'д', 'истина', 'х']
export const NO: readonly string[] = ['', 'no', 'n', 'false', '0', '-', 'нет', 'н', 'ложь']

/** Spreadsheets run a cell that begins like this as a formula; an apostrophe before it makes it text. */
export const FORMULA = /^['=+\-@\t]/

/** UTF-16 units of a file; more is refused before it is read. */
export const MAX_CSV = 800_000

/** A cell or heading as it is compared: spaces, case and ё aside. */
export const plain = (text: string): string =>
  text.trim().toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ')
