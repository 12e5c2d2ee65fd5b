import { readdirSync, readFileSync } from 'node:fs'
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { describe, expect, it } from 'vitest'
import { NAMESPACES } from '@/lib/platform/messages'
import { LANGS, type Lang } from '@/lib/scoring/vocabulary'
import { callsIn } from './message-calls'
import { within } from './repository'

type Tree = { readonly [key: string]: string | Tree }

const folder = (lang: Lang) => `lib/platform/messages/${lang}`
const read = (lang: Lang, name: string): Tree =>
  JSON.parse(readFileSync(`${folder(lang)}/${name}.json`, 'utf8')) as Tree

const flatten = (tree: Tree, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${prefix}${key}`, value]] : flatten(value, `${prefix}${key}.`),
  )

const load = (lang: Lang): ReadonlyMap<string, string> =>
  new Map(
    NAMESPACES.flatMap((name) =>
      flatten(read(lang, name)).map(([key, text]): [string, string] => [`${name}.${key}`, text]),
    ),
  )

const messages: Readonly<Record<Lang, ReadonlyMap<string, string>>> = { en: load('en'), ru: load('ru') }

/** Names a message is given, `<tag>` among them, and the forms of its plurals. */
function shapeOf(text: string): { names: string[]; plurals: string[][] } {
  const names = new Set<string>()
  const plurals: string[][] = []
  const visit = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue
      names.add(element.type === TYPE.tag ? `<${element.value}>` : element.value)
      if (element.type === TYPE.tag) visit(element.children)
      if (element.type !== TYPE.select && element.type !== TYPE.plural) continue
      const forms = Object.entries(element.options)
      if (element.type === TYPE.plural) plurals.push(forms.map(([form]) => form))
      for (const [, { value }] of forms) visit(value)
    }
  }
  visit(parse(text))
  return { names: [...names].sort(), plurals }
}

describe('messages', () => {
  it.each(LANGS)('in %s have one file a namespace', (lang) => {
    const files = readdirSync(folder(lang)).map((name) => name.replace(/\.json$/, ''))
    expect(files.sort()).toEqual([...NAMESPACES].sort())
  })

  it('have the same keys in both languages', () => {
    expect([...messages.ru.keys()].sort()).toEqual([...messages.en.keys()].sort())
  })

  it.each(LANGS)('in %s parse, and none is empty', (lang) => {
    const broken = [...messages[lang]].flatMap(([key, text]) => {
      if (!text.trim()) return [`${key}: empty`]
      try {
        shapeOf(text)
        return []
      } catch (error) {
        return [`${key}: ${error instanceof Error ? error.message : error}`]
      }
    })
    expect(broken).toEqual([])
  })

  it('are given the same values in both languages', () => {
    const names = (lang: Lang) => [...messages[lang]].map(([key, text]) => [key, shapeOf(text).names])
    expect(Object.fromEntries(names('ru'))).toEqual(Object.fromEntries(names('en')))
  })

  it.each(LANGS)('in %s have the forms their plurals need', (lang) => {
    // After a preposition of the genitive two forms are all there is: «после 2 уточнений», «после 21 уточнения».
    const genitive = /(после|до|из|от|для|без|около|более|менее|больше|меньше) \{\w+, plural/i
    const lacking = [...messages[lang]].filter(([, text]) =>
      shapeOf(text).plurals.some((forms) => {
        const needed = lang === 'ru' && !genitive.test(text) ? ['one', 'few', 'other'] : ['one', 'other']
        return needed.some((form) => !forms.includes(form))
      }),
    )
    expect(lacking).toEqual([])
  })

  it('in Russian are written in Russian', () => {
    const foreign = [...messages.ru].filter(
      ([, text]) =>
        !/[а-яё]/i.test(text) && (text.replace(/\{[^}]*\}/g, '').match(/[a-z]{3,}/gi) ?? []).length > 2,
    )
    expect(foreign).toEqual([])
  })
})

describe('the interface', () => {
  const files = within('app', 'components', 'lib').filter((path) => !path.startsWith('lib/scoring/'))
  const calls = files.flatMap((path) => callsIn(path))
  const keys = [...messages.en.keys()]

  it('asks for messages that exist', () => {
    const missing = calls.filter(({ namespaces, key, exact }) =>
      namespaces.every((namespace) => {
        const full = namespace ? `${namespace}.${key}` : key
        // `raw` may ask for a group of messages.
        return !keys.some((known) => known === full || known.startsWith(exact ? `${full}.` : full))
      }),
    )
    expect(missing.map(({ path, key }) => `${path}: ${key}`)).toEqual([])
  })

  it('was really read: the check above has something to check', () => {
    expect(calls.length).toBeGreaterThan(50)
  })
})
