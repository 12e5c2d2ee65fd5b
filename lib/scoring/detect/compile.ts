import { isLoaded, partOf } from '../languages/loaded'
import { lexiconFor } from '../lexicon/lexicon'
import type { Circumstance, FunctionFind, Guard, Rule } from '../rules/rule'
import type { Intent, Lang } from '../vocabulary'
import { compilePhrase } from './phrase'
import { indexPhrases, type PhraseIndex } from './phrase-index'

/** One rule ready to run. All plans have all fields, so that the loops over them stay fast. */
export interface Plan {
  readonly rule: Rule
  readonly alarms: boolean
  readonly intents: readonly Intent[] | null
  readonly alongside: readonly string[] | null
  readonly except: readonly Circumstance[]
  readonly unless: readonly Guard[]
  readonly misread: Rule['misread'] | null
  /** An alarming phrase is longer than a word and often holds a negator, so its denial is looked for around it. */
  readonly unlessDenied: boolean
}

/** Stands for the figures of speech among the owners of phrases. */
export const IDIOM = 'idiom'

/** All rules in one language. */
export interface Compiled {
  readonly phrases: PhraseIndex<Plan | typeof IDIOM>
  readonly functions: readonly { readonly plan: Plan; readonly find: FunctionFind['find'] }[]
}

/** Rules ready to run; each language is compiled when the first text in it comes. */
export interface Detector {
  readonly rules: readonly Rule[]
  /** @throws when a phrase names a family that the lexicon lacks; NotLoaded */
  readonly inLanguage: (lang: Lang) => Compiled
}

const planOf = (rule: Rule): Plan => {
  const alarms = rule.dimension === 'flags'
  return {
    rule,
    alarms,
    intents: rule.intents ?? null,
    alongside: rule.alongside ?? null,
    except: rule.except ?? [],
    unless: alarms ? rule.unless.filter((guard) => guard !== 'negated') : rule.unless,
    misread: rule.misread ?? null,
    unlessDenied: alarms && rule.unless.includes('negated'),
  }
}

const isLatinName = (name: string): boolean => /^(?:w:)?[a-z]/.test(name)

/** `hit|hits the ground` in the mini-language of phrases. */
const exactly = (line: string): string => line.replace(/[^\s|?]+/g, (word) => `'${word}'`)

const compilePhrases = (plans: readonly Plan[], lang: Lang): Compiled['phrases'] => {
  const own = lexiconFor(lang).families
  // Russian rules may name English families; where English is not loaded, no word can belong to one either.
  const borrows = (name: string): boolean => !isLoaded('en') || lexiconFor('en').families.has(name)
  const isFamily = (name: string): boolean => own.has(name) || (isLatinName(name) && borrows(name))
  const idioms = partOf(lang).idioms.trim().split('\n')
  return indexPhrases<Plan | typeof IDIOM>(
    [
      ...plans.flatMap((owner) => {
        const { find } = owner.rule
        if (find.kind !== 'phrases') return []
        return find[lang].map((source) => ({ owner, phrase: compilePhrase(source, lang, isFamily) }))
      }),
      ...idioms.map(
        (line) => ({ owner: IDIOM, phrase: compilePhrase(exactly(line), lang, isFamily) }) as const,
      ),
    ],
    lang,
  )
}

const compile = (plans: readonly Plan[], lang: Lang): Compiled => ({
  phrases: compilePhrases(plans, lang),
  functions: plans.flatMap((plan) => {
    const { find } = plan.rule
    return find.kind === 'function' ? [{ plan, find: find.find }] : []
  }),
})

/** Compiles rules, each language once. */
export function compileRules(rules: readonly Rule[]): Detector {
  const plans = rules.map(planOf)
  const compiled = new Map<Lang, Compiled>()
  return {
    rules,
    inLanguage: (lang) => {
      const known = compiled.get(lang)
      if (known) return known
      const made = compile(plans, lang)
      compiled.set(lang, made)
      return made
    },
  }
}
