import type { RuleFigure, RuleFigures } from '@/lib/scoring/learned/figures'
import { RULES } from '@/lib/scoring/rules/registry'
import { LANGS, type Lang } from '@/lib/scoring/vocabulary'
import type { Example } from './examples'

/** From here on an answer counts as concrete, up to here as empty, when a rule of concreteness is judged. */
const MIDDLE = 2

/**
 * Every rule on the corpus of each language. A flag's rule is right where the flag is labelled; a rule of
 * concreteness where the answer's label is on its side of the middle.
 */
export function ruleFigures(examples: readonly Example[]): RuleFigures {
  return Object.fromEntries(
    RULES.map(({ id, flag, mark }) => {
      const bearsOut = ({ answer, flags }: Example): boolean => {
        if (flag) return flags.has(flag)
        return mark === 'concrete' ? answer.concreteness >= MIDDLE : answer.concreteness <= MIDDLE
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
