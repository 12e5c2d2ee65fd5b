/** What spreadsheets write on a Russian Windows, for MS-DOS and on a Mac, and what old mail programs send. */
const CYRILLIC = ['windows-1251', 'ibm866', 'x-mac-cyrillic', 'koi8-r'] as const

/** Bytes that tell how Cyrillic is encoded; more of them tell no more. */
const ENOUGH = 20_000

/** Read in another encoding, small letters stand apart, as capitals or signs. */
const SMALL_TOGETHER = /[а-яё](?=[а-яё])/g

/** What stands where bytes are no text in the encoding of the others. */
export const GARBLED = '\uFFFD'

/**
 * The text of a file whose encoding nobody names: by its byte order mark (UTF-8, UTF-16), else UTF-8 when it is valid,
 * else the Cyrillic encoding in which it reads like words. UTF-8 that is damaged stays UTF-8, with `GARBLED` in it.
 * null for a spreadsheet's own file, which is no text.
 */
export function decodeFile(bytes: Uint8Array): string | null {
  if (isWorkbook(bytes)) return null
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const start = bytes.subarray(0, ENOUGH)
    const words = (encoding: string) =>
      new TextDecoder(encoding).decode(start).match(SMALL_TOGETHER)?.length ?? 0
    const [best] = ['utf-8', ...CYRILLIC]
      .map((encoding) => ({ encoding, count: words(encoding) }))
      .sort((a, b) => b.count - a.count)
    return new TextDecoder(best && best.count > 0 ? best.encoding : CYRILLIC[0]).decode(bytes)
  }
}

/** How .xlsx and .ods (zip archives) and the older .xls begin. */
const WORKBOOKS: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
]

const isWorkbook = (bytes: Uint8Array): boolean =>
  WORKBOOKS.some((begin) => begin.every((byte, at) => bytes[at] === byte))
