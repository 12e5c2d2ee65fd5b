import type { CorpusAnswer } from './corpus-schema'

/** Another package that reads English texts, for a purpose of its own. */
export interface Other {
  readonly name: string
  /** Does with a text all that the package is for. */
  readonly read: (text: string) => void
}

/**
 * Loads a package by its name: only this benchmark needs these packages, and nothing else must fail where they were
 * not installed.
 */
const load = async <Shape>(name: string): Promise<Shape> => (await import(name)) as Shape

interface WinkDocument {
  readonly sentences: () => { readonly out: (its: unknown) => unknown }
  readonly tokens: () => { readonly out: (its: unknown) => unknown }
  readonly entities: () => { readonly out: (its: unknown) => unknown }
}
interface Wink {
  readonly its: Readonly<Record<'pos' | 'sentiment' | 'detail', unknown>>
  readonly readDoc: (text: string) => WinkDocument
}

/** Tokens, sentences, negation, sentiment, parts of speech and entities, read out. */
async function wink(): Promise<Other> {
  const { default: make } = await load<{ default: (model: unknown) => Wink }>('wink-nlp')
  const { default: model } = await load<{ default: unknown }>('wink-eng-lite-web-model')
  const nlp = make(model)
  return {
    name: 'wink-nlp',
    read: (text) => {
      const document = nlp.readDoc(text)
      document.tokens().out(nlp.its.pos)
      document.entities().out(nlp.its.detail)
      document.sentences().out(nlp.its.sentiment)
    },
  }
}

/** Terms, tags and sentences, read out. */
async function compromise(): Promise<Other> {
  const { default: nlp } = await load<{ default: (text: string) => { readonly json: () => unknown } }>(
    'compromise',
  )
  return { name: 'compromise', read: (text) => void nlp(text).json() }
}

interface Processor {
  readonly use: (plugin: unknown) => Processor
  readonly freeze: () => Processor
  readonly parse: (file: unknown) => unknown
  readonly runSync: (tree: unknown, file: unknown) => unknown
}

/** Passive voice, hedges and weasels, jargon and hard sentences: the nearest to what the rules look for. */
async function retext(): Promise<Other> {
  const { unified } = await load<{ unified: () => Processor }>('unified')
  const { VFile } = await load<{ VFile: new (text: string) => unknown }>('vfile')
  let processor = unified()
  for (const name of ['english', 'passive', 'intensify', 'simplify', 'readability'])
    processor = processor.use((await load<{ default: unknown }>(`retext-${name}`)).default)
  const ready = processor.freeze()
  return {
    name: 'retext, 4 plugins',
    read: (text) => {
      const file = new VFile(text)
      ready.runSync(ready.parse(file), file)
    },
  }
}

async function writeGood(): Promise<Other> {
  const { default: check } = await load<{ default: (text: string) => unknown }>('write-good')
  return { name: 'write-good', read: (text) => void check(text) }
}

/** The packages that the scorer is compared with. */
export const others = (): Promise<readonly Other[]> =>
  Promise.all([wink(), compromise(), retext(), writeGood()])

/** Every so many answers of the corpus: the slowest of the packages needs minutes for all of them. */
const EVERY = 10

export const forOthers = (answers: readonly CorpusAnswer[]): readonly CorpusAnswer[] =>
  answers.filter((_, at) => at % EVERY === 0)
