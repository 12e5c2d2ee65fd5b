import { inflected } from '@/lib/scoring/lexicon/stems'
import { STRENGTH } from '@/lib/scoring/lexicon/word-table'
import type { Lang } from '@/lib/scoring/vocabulary'
import type { Lemma } from './lexicon-rows'

const NOUNS = new Set(['м', 'ж', 'с', 'n'])
/** Present, past and infinitive; gerunds, imperatives and participles often look like other words. */
const USUAL_OF_VERB = /^(?:л[аои]?|ть|ю|у|ешь|ет|ем|ете|ют|ут|ишь|ит|им|ите|[ая]т)(?:с[ья])?$/
const SHORT_ADJECTIVE = /^(?:[оаыие]?|ее)$/

function isRare(code: string, word: string, ending: string): boolean {
  if (code.startsWith('г')) return !USUAL_OF_VERB.test(ending)
  if (code === 'a') return true
  // "Настоящее" is no comparative.
  return code === 'п' && SHORT_ADJECTIVE.test(ending) && !(ending === 'ее' && /[жшчщн]ий$/.test(word))
}

function strengthOf({ word, code }: Lemma, form: string, ending: string): number {
  if (code === '') return STRENGTH.exact
  if (form === word) return STRENGTH.lemma
  if (NOUNS.has(code.split('/', 1)[0] ?? '')) return STRENGTH.noun
  return isRare(code, word, ending) ? STRENGTH.rare : STRENGTH.usual
}

/** Every form of a lemma. */
export const formsOf = (lang: Lang, { word, code }: Lemma): string[] =>
  inflected(lang, word, code).flatMap(({ stem, endings }) => endings.map((ending) => stem + ending))

const common = (a: string, b: string): number => {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

/**
 * How a lemma inflects, apart from the lemma itself: each of its stems as the letters cut off the lemma and put there
 * instead, with the endings it takes. Equal lemmas of one code have equal descriptions.
 */
export function inflectionOf(lang: Lang, lemma: Lemma): { shape: string; endings: string }[] {
  const stems = new Map<string, Map<string, number>>()
  for (const { stem, endings } of inflected(lang, lemma.word, lemma.code)) {
    const all = stems.get(stem) ?? new Map<string, number>()
    stems.set(stem, all)
    for (const ending of endings)
      all.set(ending, Math.max(all.get(ending) ?? 0, strengthOf(lemma, stem + ending, ending)))
  }
  return [...stems].map(([stem, endings]) => {
    const kept = common(stem, lemma.word)
    return {
      shape: `${lemma.word.length - kept}${stem.slice(kept)}`,
      endings: [...endings]
        .map(([ending, strength]) => `${ending}${strength}`)
        .sort()
        .join(' '),
    }
  })
}
