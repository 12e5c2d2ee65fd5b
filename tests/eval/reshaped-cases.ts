import type { CaseLine } from '@/lib/cli/score-schemas'
import { randomOf } from '@/lib/cli/training/random'

/* Cases told otherwise: the same words in other rounds, or at another length, with the matter left as it is. */

type Said = CaseLine['answers'][number]['rounds'][number]
type Reshape = (cases: readonly CaseLine[], random: () => number) => CaseLine[]

/** What people say without saying anything; none of it speaks of the matter, the work or the people. */
const FILLER = {
  en: [
    'Let me think for a second.',
    'Where was I?',
    'Yes, well, as I said.',
    'Sorry, somebody just walked by.',
    'That is my answer to your question.',
    'I am talking a lot today.',
    'Right, let me go on.',
    'So, there you have it.',
  ],
  ru: [
    'Сейчас, секунду, соберусь с мыслями.',
    'О чём это я?',
    'Ну да, так вот.',
    'Простите, отвлёкся.',
    'Это я на ваш вопрос отвечаю.',
    'Разговорился я сегодня.',
    'Так, продолжаю.',
    'Вот, собственно, и ответил.',
  ],
} as const
const GO_ON = { en: 'And further?', ru: 'А дальше?' } as const

/** A full stop inside a number ends nothing. */
const BETWEEN_SENTENCES = /(?<=[.!?…])\s/
const sentencesOf = (text: string): string[] =>
  text.split(BETWEEN_SENTENCES).map((sentence) => sentence.trimStart())
const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length
/** Words that the prospect said, over all rounds. */
export const lengthOf = ({ answers }: CaseLine): number =>
  answers.flatMap(({ rounds }) => rounds).reduce((sum, { answer }) => sum + wordsIn(answer), 0)

const pick = <T>(list: readonly T[], random: () => number): number => Math.floor(random() * list.length)

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((one) => ({ one, by: random() }))
    .sort((a, b) => a.by - b.by)
    .map(({ one }) => one)
}

const eachReply = (line: CaseLine, change: (round: Said) => Said): CaseLine => ({
  ...line,
  answers: line.answers.map((answer) => ({ ...answer, rounds: answer.rounds.map(change) })),
})

/** Joins a round with the one after it; what was asked in between falls away. */
function joined(rounds: readonly Said[], at: number): Said[] {
  const [first, second] = [rounds[at], rounds[at + 1]]
  if (!first || !second) return [...rounds]
  const one = { ...first, answer: `${first.answer} ${second.answer}` }
  return [...rounds.slice(0, at), one, ...rounds.slice(at + 2)]
}

/** Cuts the longest round in two where a sentence ends, with a question between that asks nothing new. */
function split(rounds: readonly Said[], lang: CaseLine['lang']): Said[] {
  const longest = [...rounds.keys()].sort(
    (a, b) => sentencesOf(rounds[b]?.answer ?? '').length - sentencesOf(rounds[a]?.answer ?? '').length,
  )[0]
  const round = longest === undefined ? undefined : rounds[longest]
  const sentences = sentencesOf(round?.answer ?? '')
  if (longest === undefined || !round || sentences.length < 2) return [...rounds]
  const middle = Math.ceil(sentences.length / 2)
  return [
    ...rounds.slice(0, longest),
    { ...round, answer: sentences.slice(0, middle).join(' ') },
    { probe: GO_ON[lang], answer: sentences.slice(middle).join(' ') },
    ...rounds.slice(longest + 1),
  ]
}

function inRounds(
  rounds: readonly Said[],
  count: number,
  lang: CaseLine['lang'],
  random: () => number,
): Said[] {
  let out = [...rounds]
  while (out.length > count) out = joined(out, pick(out.slice(1), random))
  while (out.length < count) {
    const more = split(out, lang)
    if (more.length === out.length) break
    out = more
  }
  return out
}

/** Gives every answer the number of rounds of another one, taken at random from all cases. */
const roundsShuffled: Reshape = (cases, random) => {
  const counts = shuffled(
    cases.flatMap(({ answers }) => answers.map(({ rounds }) => rounds.length)),
    random,
  )
  let next = 0
  return cases.map((line) => ({
    ...line,
    answers: line.answers.map((answer) => {
      const count = counts[next++] ?? answer.rounds.length
      return { ...answer, rounds: inRounds(answer.rounds, count, line.lang, random) }
    }),
  }))
}

function padded(line: CaseLine, words: number, random: () => number): CaseLine {
  const most = Math.max(0, words - lengthOf(line))
  const replies = line.answers.reduce((sum, { rounds }) => sum + rounds.length, 0)
  return eachReply(line, ({ answer, ...round }) => {
    let text = answer
    for (let added = 0; added < most / replies; ) {
      const filler = FILLER[line.lang][pick(FILLER[line.lang], random)] ?? ''
      text = `${text} ${filler}`
      added += wordsIn(filler)
    }
    return { ...round, answer: text }
  })
}

/** A share of sentences that may be left out before the matter itself goes. */
const MOST_LEFT_OUT = 0.25

function shortened(line: CaseLine, words: number, random: () => number): CaseLine {
  let over = lengthOf(line) - words
  return eachReply(line, ({ answer, ...round }) => {
    const sentences = sentencesOf(answer)
    const out = new Set<number>()
    while (over > 0 && out.size + 1 <= MOST_LEFT_OUT * sentences.length) {
      const at = pick(sentences, random)
      if (out.has(at)) continue
      out.add(at)
      over -= wordsIn(sentences[at] ?? '')
    }
    return {
      ...round,
      answer: sentences.filter((_, index) => !out.has(index)).join(' '),
    }
  })
}

/** Brings every case to the length of another: longer by filler, shorter by a quarter of its sentences at most. */
const lengthsShuffled: Reshape = (cases, random) => {
  const lengths = shuffled(cases.map(lengthOf), random)
  return cases.map((line, index) => {
    const words = lengths[index] ?? 0
    return words > lengthOf(line) ? padded(line, words, random) : shortened(line, words, random)
  })
}

/** Every way, with whether it draws at random. */
export const RESHAPES: readonly {
  readonly name: string
  readonly random: boolean
  readonly make: Reshape
}[] = [
  {
    name: 'answers in another order',
    random: true,
    make: (cases, random) => cases.map((line) => ({ ...line, answers: shuffled(line.answers, random) })),
  },
  {
    name: 'each answer cut into one round more',
    random: false,
    make: (cases) =>
      cases.map((line) => ({
        ...line,
        answers: line.answers.map((one) => ({ ...one, rounds: split(one.rounds, line.lang) })),
      })),
  },
  {
    name: 'last two rounds joined',
    random: false,
    make: (cases) =>
      cases.map((line) => ({
        ...line,
        answers: line.answers.map((one) => ({ ...one, rounds: joined(one.rounds, one.rounds.length - 2) })),
      })),
  },
  { name: 'numbers of rounds shuffled', random: true, make: roundsShuffled },
  {
    name: 'every reply said twice',
    random: false,
    make: (cases) =>
      cases.map((line) =>
        eachReply(line, (round) => ({ ...round, answer: `${round.answer} ${round.answer}` })),
      ),
  },
  {
    name: 'half as long again, by filler',
    random: true,
    make: (cases, random) => cases.map((line) => padded(line, 1.5 * lengthOf(line), random)),
  },
  {
    name: 'a quarter of the sentences left out',
    random: true,
    make: (cases, random) => cases.map((line) => shortened(line, 0, random)),
  },
  { name: 'lengths shuffled', random: true, make: lengthsShuffled },
  {
    name: 'rounds and lengths both shuffled',
    random: true,
    make: (cases, random) => lengthsShuffled(roundsShuffled(cases, random), random),
  },
]

/** Draws of each way that is random; the seeds are 1, 2, … */
export const DRAWS = 5

/** All tellings by one way. */
export const tellings = (
  { random, make }: (typeof RESHAPES)[number],
  cases: readonly CaseLine[],
): CaseLine[][] => Array.from({ length: random ? DRAWS : 1 }, (_, draw) => make(cases, randomOf(draw + 1)))
