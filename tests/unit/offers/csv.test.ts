import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeFile } from '@/lib/offers/csv-decode'
import { parseOffersCsv } from '@/lib/offers/csv-read'
import { writeOffersCsv } from '@/lib/offers/csv-write'
import { type FileOffer, MAX_OFFERS } from '@/lib/offers/schema'

const offer = (title: string, more: Partial<FileOffer> = {}): FileOffer => ({
  title,
  does: 'we look',
  outcomes: [],
  not: [],
  format: '',
  standard: false,
  phrases: [],
  ...more,
})

const offersOf = (text: string) => parseOffersCsv(text).offers.map((row) => row.offer)
const problemsOf = (text: string) =>
  parseOffersCsv(text).problems.map(({ line, column, key }) => [line, column, key])

describe('a catalogue as CSV', () => {
  it('is read with English headings and commas, lists by | or by line', () => {
    const text = [
      'Name,What we do,Outcomes,Not included,Format,Standard,Clients say',
      'Hull survey,"We look, plank by plank",a list|a date,no engines,2 days,no,"she leaks\nshe groans"',
      'Knots,One evening,,,,YES,',
    ].join('\n')
    expect(parseOffersCsv(text)).toEqual({
      offers: [
        {
          line: 2,
          offer: offer('Hull survey', {
            does: 'We look, plank by plank',
            outcomes: ['a list', 'a date'],
            not: ['no engines'],
            format: '2 days',
            phrases: ['she leaks', 'she groans'],
          }),
        },
        { line: 4, offer: offer('Knots', { does: 'One evening', standard: true }) },
      ],
      columns: ['title', 'does', 'outcomes', 'not', 'format', 'standard', 'phrases'],
      ignored: [],
      problems: [],
    })
  })

  it('is read with Russian headings and semicolons, in any order, other columns passed over', () => {
    const text =
      'Цена;ЧТО  ДЕЛАЕМ;Название;Стандартное;Клиенты говорят\n100;смотрим, слушаем;Осмотр;да;всё течёт\n'
    const { offers, ignored, columns } = parseOffersCsv(text)
    expect(offers).toEqual([
      {
        line: 2,
        offer: offer('Осмотр', { does: 'смотрим, слушаем', standard: true, phrases: ['всё течёт'] }),
      },
    ])
    expect(ignored).toEqual(['Цена'])
    expect(columns).toEqual(['title', 'does', 'standard', 'phrases'])
  })

  it.each([
    ['a byte order mark', '\uFEFFName,Does\nA,b'],
    ['Windows line ends', 'Name,Does\r\nA,b\r\n'],
    ['old Mac line ends', 'Name,Does\rA,b'],
    ['tabs, as copied from a spreadsheet', 'Name\tDoes\nA\tb'],
    ['blank lines', '\n\nName,Does\n\n,\nA,b\n\n'],
    ['quotes everywhere', '"Name";"Does"\n"A";"b"'],
    ['fewer cells than headings', 'Name,Does,Format\nA,b'],
    ['a NUL in it', 'Name,Does\nA\u0000,b'],
    ['its delimiter named above', 'sep=;\r\nName;Does\r\nA;b\r\n'],
    ['its delimiter named behind a mark', '\uFEFFsep=,\nName,Does\nA,b'],
    ['a tab named', 'sep=\t\nName\tDoes\nA\tb'],
    ['its delimiter named in quotes and capitals', '"SEP=;"\nName;Does\nA;b'],
    ['a delimiter that another spreadsheet left as cells', 'sep=;;;\nName;Does\nA;b'],
    ['a delimiter named and eaten', 'sep=\nName,Does\nA,b'],
    ['a named delimiter that the heading has less of', 'sep=;\n"Name";Does;Price, in euro, net\nA;b;1'],
  ])('is read with %s', (_, text) => {
    expect(offersOf(text)).toEqual([offer('A', { does: 'b' })])
  })

  it('keeps quotes, delimiters and line breaks inside of cells', () => {
    const [read] = offersOf('Name;Does\n"Курс ""Узлы""; вечер";"первая\nвторая"')
    expect(read).toMatchObject({ title: 'Курс "Узлы"; вечер', does: 'первая\nвторая' })
  })
})

describe('what is wrong with a file is told with its line', () => {
  it.each([
    ['nothing at all', '', [[1, null, 'empty']]],
    ['blank lines only', '\n \n', [[1, null, 'empty']]],
    ['a heading only', 'Name,Does\n', [[1, null, 'no-offers']]],
    [
      'no heading',
      'Hull survey,We look',
      [
        [1, 'title', 'missing-column'],
        [1, 'does', 'missing-column'],
      ],
    ],
    ['a column twice', 'Name,Title,Does\na,b,c', [[1, 'title', 'column-twice']]],
    ['an open quote', 'Name,Does\nA,b\n"C,d\nE,f', [[3, null, 'quote-not-closed']]],
    ['an open quote with quotes in it', 'Name,Does\n"C ""x\ny"" z,d\n', [[2, null, 'quote-not-closed']]],
    ['a quote in the middle', 'Name,Does\nA,b\nC "x",d', [[3, null, 'quote-misplaced']]],
    ['more cells than headings', 'Name,Does\nA,b,c', [[2, null, 'too-many-cells']]],
    [
      'empty cells',
      'Name,Does,Format\n,b,x\nA,,x',
      [
        [2, 'title', 'required'],
        [3, 'does', 'required'],
      ],
    ],
    ['a long cell', `Name,Does\n${'x'.repeat(161)},b`, [[2, 'title', 'too-long']]],
    ['a long item', `Name,Does,Outcomes\nA,b,ok|${'x'.repeat(401)}`, [[2, 'outcomes', 'line-too-long']]],
    [
      'a long list',
      `Name,Does,Not\nA,b,${Array.from({ length: 31 }, (_, i) => i).join('|')}`,
      [[2, 'not', 'too-many-lines']],
    ],
    ['a maybe', 'Name,Does,Standard\nA,b,maybe', [[2, 'standard', 'standard-unclear']]],
    ['a delimiter that is not read', 'sep=:\nName:Does\nA:b', [[1, null, 'separator-unknown']]],
    ['a named delimiter and nothing else', 'sep=;', [[1, null, 'empty']]],
    ['a fault below a named delimiter', 'sep=,\nName,Does\nA,b\n,c', [[4, 'title', 'required']]],
    ['a quote below a named delimiter', 'sep=,\nName,Does\nA,b\n"C,d', [[4, null, 'quote-not-closed']]],
    ['letters that are none', 'Name,Does,Clients say\nA,b,\nC,d\uFFFD,e', [[3, 'does', 'garbled']]],
    ['the same name', 'Name,Does\nЁлка,b\nелка,c', [[3, 'title', 'same-title']]],
  ])('%s', (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems)
  })

  it('all of them, and none of the good lines is lost', () => {
    const { offers, problems } = parseOffersCsv('Name,Does,Standard\nA,b,\n,c,\nD,e,perhaps\nF,g,yes')
    expect(offers.map(({ line }) => line)).toEqual([2, 5])
    expect(problems.map(({ line }) => line)).toEqual([3, 4])
  })

  it('more offers than a catalogue holds', () => {
    const rows = Array.from({ length: MAX_OFFERS + 1 }, (_, i) => `Offer ${i},does`)
    const { problems } = parseOffersCsv(`Name,Does\n${rows.join('\n')}`)
    expect(problems).toEqual([
      { line: MAX_OFFERS + 2, column: null, key: 'too-many-offers', values: { max: 200, count: 201 } },
    ])
  })

  it('names the item and what is allowed', () => {
    const [problem] = parseOffersCsv(`Name,Does,Phrases\nA,b,ok|${'x'.repeat(301)}`).problems
    expect(problem?.values).toEqual({ item: 2, max: 300 })
  })
})

describe('bad input', () => {
  it('never throws, whatever the text', () => {
    const csvish = fc.string({
      unit: fc.constantFrom('"', ',', ';', '\n', '\r', '|', 'a', 'ё', '\u0000', '\uD800'),
    })
    fc.assert(
      fc.property(fc.oneof(csvish, fc.string()), (text) => {
        for (const given of [text, `Name,Does\n${text}`]) parseOffersCsv(given)
      }),
    )
  })

  it('as large as a file may be takes no longer than its length', { timeout: 60_000 }, () => {
    // The best of three: on a busy machine one of them may wait for others.
    const timeOf = (text: string) =>
      Math.min(
        ...[1, 2, 3].map(() => {
          const started = performance.now()
          expect(parseOffersCsv(text).problems).not.toHaveLength(0)
          return performance.now() - started
        }),
      )
    for (const [heading, unit] of [
      ['Name,Does\n', '"'],
      ['Name,Does\n', 'a,b\n'],
      ['', 'a;b\n'],
    ] as const) {
      const of = (length: number) => heading + unit.repeat(Math.floor(length / unit.length / 2) * 2 + 1)
      // Eight times the text: a square would take sixty-four times as long.
      expect(timeOf(of(799_000))).toBeLessThan(32 * Math.max(10, timeOf(of(100_000))))
    }
    // A heading costs about as much as a row: looked for among all names one by one, it cost sixteen times that.
    const rows = timeOf(`Name,Does\n${'a,b\n'.repeat(50_000)}`)
    expect(timeOf('a,'.repeat(100_000))).toBeLessThan(8 * Math.max(20, rows))
  })
})

describe('a written catalogue', () => {
  const line = fc
    .string({ minLength: 1, maxLength: 30, unit: 'grapheme' })
    .map((text) => text.replaceAll('\u0000', '').replace(/\s+/g, ' ').trim())
    // The sign of a damaged letter is refused by name.
    .filter((text) => text !== '' && text.isWellFormed() && !text.includes('\uFFFD'))
  const lists = fc.uniqueArray(line, { maxLength: 4 })

  it.each(['en', 'ru'] as const)('reads back to the same, in %s', (lang) => {
    fc.assert(
      fc.property(
        fc.record({
          title: line,
          does: line,
          outcomes: lists,
          not: lists,
          format: fc.oneof(line, fc.constant('')),
          standard: fc.boolean(),
          phrases: lists,
        }),
        (written) => {
          expect(offersOf(writeOffersCsv([written], lang))).toEqual([written])
        },
      ),
    )
  })

  it('keeps an item whole that has the sign between items in it', () => {
    const written = offer('Cables', { outcomes: ['A | B'], not: ['C|D', 'E'] })
    expect(offersOf(writeOffersCsv([written], 'en'))).toEqual([written])
  })

  it('runs no formula in a spreadsheet', () => {
    const text = writeOffersCsv([offer('=1+1', { does: '@SUM(A1)', format: "'quoted" })], 'en')
    expect(text).toContain(`"'=1+1","'@SUM(A1)"`)
    expect(offersOf(text)).toEqual([offer('=1+1', { does: '@SUM(A1)', format: "'quoted" })])
  })
})

describe('the bytes of a file', () => {
  const RUSSIAN = 'Название;Что делаем\nОсмотр;смотрим'
  /** Windows-1251, which no encoder of the platform writes. */
  const in1251 = (text: string) =>
    Uint8Array.from([...text], (char) => {
      const code = char.codePointAt(0) ?? 0
      return code < 128 ? code : code - 0x410 + 0xc0
    })

  /** No encoder of the platform writes these: each byte is looked for by what it reads as. */
  const encoded = (text: string, encoding: string) => {
    const decoder = new TextDecoder(encoding)
    const byteOf = new Map(
      Array.from(
        { length: 256 },
        (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const,
      ).reverse(),
    )
    return Uint8Array.from([...text], (char) => byteOf.get(char) ?? Number.NaN)
  }

  it('are UTF-8 when they can be, with or without a mark', () => {
    expect(decodeFile(new TextEncoder().encode(RUSSIAN))).toBe(RUSSIAN)
    expect(decodeFile(new TextEncoder().encode(`\uFEFF${RUSSIAN}`))).toBe(RUSSIAN)
  })

  it('else Windows-1251', () => {
    expect(decodeFile(in1251(RUSSIAN))).toBe(RUSSIAN)
  })

  it('or what spreadsheets write for MS-DOS, on a Mac, and old mail programs send', () => {
    const told = `${RUSSIAN}; ещё и ёлка, «её» Ялта\r\nЪЁЯ;сев.-вост.`
    for (const encoding of ['windows-1251', 'ibm866', 'x-mac-cyrillic', 'koi8-r'])
      expect(decodeFile(encoded(told.replace(/[«»]/g, '"'), encoding)), encoding).toBe(
        told.replace(/[«»]/g, '"'),
      )
  })

  it('stay UTF-8 where a byte of it is damaged, and the place is told', () => {
    const text = decodeFile(Uint8Array.of(...new TextEncoder().encode(RUSSIAN), 0xd0))
    expect(problemsOf(text ?? '')).toEqual([[2, 'does', 'garbled']])
  })

  it('are Windows-1251 without a word of Russian too', () => {
    expect(decodeFile(Uint8Array.of(...new TextEncoder().encode('Name;Does\nA;5'), 0xa0, 0x88))).toBe(
      'Name;Does\nA;5\u00a0€',
    )
  })

  it.each([
    ['xlsx', [0x50, 0x4b, 0x03, 0x04, 0x14]],
    ['xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1]],
  ])('are no text in a workbook (%s)', (_, bytes) => {
    expect(decodeFile(Uint8Array.from(bytes))).toBeNull()
  })

  it('and UTF-16 by its mark', () => {
    expect(decodeFile(new Uint8Array(Buffer.from(`\uFEFF${RUSSIAN}`, 'utf16le')))).toBe(RUSSIAN)
    const swapped = Buffer.from(`\uFEFF${RUSSIAN}`, 'utf16le').swap16()
    expect(decodeFile(new Uint8Array(swapped))).toBe(RUSSIAN)
  })
})
