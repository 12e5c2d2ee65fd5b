import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lang } from '@/lib/scoring/vocabulary'
import { demoProspectSchema } from '@/prisma/seed/demo/schema'

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean)

/** Words of a text as one counts them by eye: what stands between spaces. */
export const countWords = (text: string): number => wordsOf(text).length

/** What the demo's prospects say one after another, cut into answers of exactly so many words. */
export function answersOfWords(root: string, lang: Lang, words: number): string[] {
  const all = [1, 2].flatMap((part) => {
    const file = join(root, `prisma/seed/demo/prospects-${lang}-${part}.json`)
    const prospects = demoProspectSchema.array().parse(JSON.parse(readFileSync(file, 'utf8')))
    return prospects.flatMap(({ answers }) => answers.flatMap(({ rounds }) => rounds.map(({ text }) => text)))
  })
  return cutTo(all, words)
}

/** The texts one after another, cut into pieces of exactly so many words; a rest is left out. */
export function cutTo(texts: readonly string[], words: number): string[] {
  const all = texts.flatMap(wordsOf)
  return Array.from({ length: Math.floor(all.length / words) }, (_, at) =>
    all.slice(at * words, (at + 1) * words).join(' '),
  )
}

const KEYSTROKES = 400

/** A text as it stands after each of its last keys, one letter longer each time. */
export const typed = (text: string): string[] =>
  Array.from({ length: KEYSTROKES }, (_, left) => text.slice(0, text.length - KEYSTROKES + left + 1))

/** Texts meant to make a reader slow, each of about so many characters. */
export const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  digits: (length) => '7'.repeat(length),
  'quotation marks': (length) => '"'.repeat(length),
  'one letter': (length) => 'a'.repeat(length),
  'nested brackets': (length) => '('.repeat(length / 2) + ')'.repeat(length / 2),
  'marks in a phrase': (length) => `send me a report ${','.repeat(Math.max(0, length - 17))}`,
  'phrases begun': (length) => 'we do not just want you to '.repeat(Math.ceil(length / 27)),
  'one long sentence': (length) => 'не отчёт каждый '.repeat(Math.ceil(length / 16)),
  'empty words denied': (length) => 'нам не нужно мнение '.repeat(Math.ceil(length / 20)),
  'hours or amounts': (length) => '2 to 3 days 9 to 6 '.repeat(Math.ceil(length / 19)),
}
