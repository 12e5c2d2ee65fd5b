import { getTranslations } from 'next-intl/server'
import { VerdictMark } from '@/components/ui/verdict-mark'
import {
  CONCRETE,
  FIT_FORMULA,
  FLAGS_CLEAR,
  FLAGS_GRAVE,
  LEAST_ANSWERS,
  LEAST_WORDS,
  MATCH_CLEAR,
  REPEATED_FLAG_SHARE,
} from '@/lib/scoring/policy'
import verdicts from '@/lib/scoring/verdict-figures.gen.json'
import { BASE, FLAG_POINTS, WEIGHTS } from '@/lib/scoring/weights'
import { TRIED } from '@/lib/scoring/what-if'
import { LearnedPart } from './learned-part'
import { LexiconPart } from './lexicon-part'
import { MatchPart } from './match-part'
import { Part } from './part'

/** The gates in the order in which `lib/scoring/verdict.ts` tries them. */
const GATES = ['decline', 'not-enough-info', 'decline', 'standard-offer', 'clarify', 'take'] as const

const LIMITS = ['irony', 'hearsay', 'notes', 'truth', 'person', 'language'] as const

const percent = (share: number): number => Math.round(share * 100)

/** The method in words; every number comes from the scorer itself. */
export async function HowItWorks() {
  return (
    <div className="grid rounded-xl border bg-surface">
      <VerdictSteps />
      <Points />
      <LearnedPart />
      <LexiconPart />
      <MatchPart />
      <Limits />
    </div>
  )
}

async function VerdictSteps() {
  const [t, glossary] = await Promise.all([getTranslations('rules'), getTranslations('glossary')])
  const numbers = {
    grave: FLAGS_GRAVE,
    clear: FLAGS_CLEAR,
    answers: LEAST_ANSWERS,
    words: LEAST_WORDS,
    concrete: CONCRETE,
    match: MATCH_CLEAR,
  }
  return (
    <Part title={t('how.title')} open>
      <p>{t('how.lead')}</p>
      <ol className="grid gap-3">
        {GATES.map((verdict, i) => {
          const step = `${i + 1}`
          return (
            <li key={step} className="grid items-baseline gap-x-4 sm:grid-cols-[14.5rem_1fr]">
              <VerdictMark verdict={verdict} word={glossary(`verdict.${verdict}.word`)} />
              <span>{t(`how.${step}`, numbers)}</span>
            </li>
          )
        })}
      </ol>
      <p>
        {t('how.changes', {
          good: TRIED.goodAnswer,
          poor: TRIED.poorAnswer,
          fit: TRIED.goodMatch,
          lost: TRIED.poorMatch,
        })}
      </p>
      <p>{t('how.measured', verdicts)}</p>
      <p className="text-ink-soft">{t('how.money')}</p>
    </Part>
  )
}

async function Points() {
  const t = await getTranslations('rules')
  const { weights, factors } = FIT_FORMULA
  const repeats = (sign: number) =>
    percent(Math.max(0, ...Object.values(WEIGHTS).map((of) => (of.points * sign > 0 ? of.repeat : 0))))
  return (
    <Part title={t('points.title')}>
      <p>{t('points.answer', { base: BASE, earns: repeats(1), costs: repeats(-1) })}</p>
      <p>{t('points.dimension')}</p>
      <p>
        {t('points.flags', {
          one: -FLAG_POINTS[1],
          two: -FLAG_POINTS[2],
          three: -FLAG_POINTS[3],
          repeated: percent(REPEATED_FLAG_SHARE),
        })}
      </p>
      <p>
        {t('points.fit', {
          concreteness: percent(weights.concreteness),
          flags: percent(weights.flags),
          match: percent(weights.match),
          take: factors.take,
          clarify: factors.clarify,
          standard: factors['standard-offer'],
          decline: factors.decline,
          info: factors['not-enough-info'],
        })}
      </p>
    </Part>
  )
}

async function Limits() {
  const t = await getTranslations('rules')
  return (
    <Part id="limits" title={t('limits.title')} open>
      <ul className="grid list-disc gap-1.5 pl-5">
        {LIMITS.map((limit) => (
          <li key={limit}>{t(`limits.${limit}`)}</li>
        ))}
      </ul>
    </Part>
  )
}
