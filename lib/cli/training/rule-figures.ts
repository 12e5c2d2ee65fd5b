import { BORNE_OUT, type RuleFigure, type RuleFigures } from '@/lib/scoring/learned/figures'
import { RULES } from '@/lib/scoring/rules/registry'
import { LANGS, type Lang } from '@/lib/scoring/vocabulary'
import type { Example } from './examples'

/**
 * Every rule on the corpus of each language. A flag's rule is right where the flag is labelled; a rule of
 * concreteness where the answer's label is on its side of the middle. The middle itself (2) is on neither: counted
 * for both, it would flatter both.
 */
export function ruleFigures(examples: readonly Pick<Example, 'answer' | 'hits' | 'flags'>[]): RuleFigures {
  return Object.fromEntries(
    RULES.map(({ id, flag, mark }) => {
      const bearsOut = ({ answer, flags }: Pick<Example, 'answer' | 'flags'>): boolean => {
        if (flag) return flags.has(flag)
        return mark === 'concrete'
          ? answer.concreteness >= BORNE_OUT.concrete
          : answer.concreteness <= BORNE_OUT.empty
      }
      const figure = (lang: Lang): RuleFigure => {
        const own = examples.filter(({ answer }) => answer.lang === lang)
        const said = own.filter(({ hits }) => hits.some(({ rule }) => rule.id === id))
        return { right: said.filter(bearsOut).length, said: said.length, there: own.filter(bearsOut).length }
      }
      return [id, Object.fromEntries(LANGS.map((lang) => [lang, figure(lang)])) as Record<Lang, RuleFigure>]
    }),
  )
}
