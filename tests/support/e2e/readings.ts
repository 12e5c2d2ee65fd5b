import { readAnswer } from '@/components/walk/reading/answer-reading'
import { HOSTILE } from '@/lib/cli/bench-texts'
import { corpusAnswers } from '@/lib/cli/corpus-answers'
import '@/lib/scoring/languages/all'
import type { ReadingJob } from './worker'

/** Every so many answers of the corpus, so that some hundreds of both languages come together. */
const EVERY = 31
const LENGTH = 2_000
const ODD = [
  '',
  ' ',
  '\0',
  'lone \ud800 half',
  '👩‍🔧 чинит 🔧',
  '\u202eright to left',
  'и\u0306 e\u0301',
  'İI ıi',
]

const jobs = (): readonly ReadingJob[] => [
  ...corpusAnswers()
    .filter((_, at) => at % EVERY === 0)
    .map(({ answer, intent, speaker = 'verbatim' }, at): ReadingJob => {
      const half = Math.floor(answer.length / 2)
      const texts = at % 5 === 0 ? [answer.slice(0, half), answer.slice(half)] : [answer]
      return { intent, rounds: texts.map((text) => ({ text, speaker })) }
    }),
  ...[...Object.values(HOSTILE).map((make) => make(LENGTH)), ...ODD].map(
    (text): ReadingJob => ({ intent: 'problem', rounds: [{ text, speaker: 'verbatim' }] }),
  ),
]

/** Some hundreds of answers, hostile ones among them, and how they are read here. */
export const readings = () =>
  jobs().map((job) => ({ job, json: JSON.stringify(readAnswer(job.rounds, job.intent)) }))
