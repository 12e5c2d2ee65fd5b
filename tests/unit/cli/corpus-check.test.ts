import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { checkCases, checkCorpus } from '@/lib/cli/corpus-check'
import { nearDuplicates } from '@/lib/cli/near-duplicates'

const folders: string[] = []
let corpus = ''
let open = ''
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'))
  folders.push(folder)
  corpus = join(folder, 'corpus')
  open = join(folder, 'open')
  for (const name of ['answers', 'requests', 'discoveries'])
    mkdirSync(join(corpus, name), { recursive: true })
  mkdirSync(open)
  put(corpus, 'answers/en-a.jsonl', answer('en-a-1'), answer('en-a-2', { answer: OTHER, concreteness: 1 }))
  put(corpus, 'requests/en-a.jsonl', request('ra-1'))
  put(corpus, 'discoveries/en-a.jsonl', discovery('da-01', 'The mill turns only when the sluice is mended.'))
  put(open, 'answers.en.jsonl', {
    ...answer('o-1', { answer: 'Nobody but Hanne opens the post here.' }),
    hard: false,
  })
  put(open, 'requests.jsonl', request('o-2', 'A week of quiet for the two of us who bake.'))
  put(open, 'cases.jsonl', discovery('o-3', 'By Easter the ledger lies open on the counter.'))
})
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

const LOAVES = 'On Friday the second oven stayed cold and we sent forty loaves back to the mill.'
const OTHER = 'We would like everything to become better and people to be more committed.'

const put = (folder: string, name: string, ...rows: readonly (object | string)[]): void =>
  writeFileSync(
    join(folder, name),
    `${rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n')}\n`,
  )

const answer = (id: string, more: object = {}) => ({
  id,
  lang: 'en',
  industry: 'bakeries',
  voice: 'spoken',
  question: 'What is wrong?',
  intent: 'problem',
  answer: LOAVES,
  flags: [],
  concreteness: 4,
  ...more,
})
const request = (id: string, text = 'Somebody has to show the new drivers our round.') => ({
  id,
  firm: 'f1',
  lang: 'en',
  request: text,
  best: [],
  fit: 0,
  uncovered: [],
  crossLingual: false,
})
const discovery = (id: string, text: string) => ({
  id,
  lang: 'en',
  firm: {
    name: 'Millrace',
    about: 'We mend mills.',
    offers: ['o1', 'o2', 'o3'].map((offer) => ({
      id: offer,
      title: 'Mend',
      does: 'Mends mills.',
      outcomes: [],
      not: [],
      standard: offer === 'o3',
    })),
    never: [],
  },
  prospect: { name: 'Hanne', industry: 'bakeries', dealSize: 'small' },
  answers: [
    {
      intent: 'problem',
      question: 'What?',
      rounds: [{ answer: 'Hm.' }, { probe: 'Such as?', answer: text }],
    },
    { intent: 'timeline', question: 'When?', rounds: [{ answer: 'Soon.' }] },
    { intent: 'decision', question: 'Who?', rounds: [{ answer: 'Us.' }] },
  ],
  observed: { priceAskedBeforeDecision: null, rude: false, raisedVoiceAfterOurMistake: false },
  verdict: 'clarify',
  why: 'Too little was said.',
  concernsToRaise: [],
  ideal: 50,
})
const problems = (): readonly string[] => checkCorpus(corpus, open).problems

describe('the corpus', () => {
  it('holds no line that is amiss, no text twice and none of the open cases', () => {
    const { answers, requests, discoveries, problems: found } = checkCorpus()
    expect(found).toEqual([])
    // The whole corpus was read, not a part of it that happens to be in order.
    expect(answers.length).toBeGreaterThan(29_000)
    expect(requests).toBeGreaterThan(3_000)
    expect(discoveries).toBeGreaterThan(90)
  }, 120_000)
})

describe('the check of a corpus', () => {
  it('says nothing where all is well, and counts what there is', () => {
    expect(checkCorpus(corpus, open)).toMatchObject({ requests: 1, discoveries: 1, problems: [] })
    expect(checkCorpus(corpus, open).answers.map(({ id }) => id)).toEqual(['en-a-1', 'en-a-2'])
  })

  it('names file and line of what is no JSON and of what does not fit the schema', () => {
    put(corpus, 'answers/en-b.jsonl', '', '{"id":', answer('en-b-1', { concreteness: 9 }))
    put(corpus, 'requests/en-b.jsonl', { ...request('rb-1'), request: 7 })
    put(corpus, 'discoveries/en-b.jsonl', { ...discovery('db-01', 'x'), verdict: 'perhaps' })
    const found = problems()
    expect(found).toHaveLength(4)
    expect(found[0]).toMatch(/answers\/en-b\.jsonl:2 is not JSON/)
    expect(found[1]).toMatch(/answers\/en-b\.jsonl:3 concreteness /)
    expect(found[2]).toMatch(/requests\/en-b\.jsonl:1 request /)
    expect(found[3]).toMatch(/discoveries\/en-b\.jsonl:1 verdict /)
  })

  it('refuses a quote that nobody said, a flag that is a near miss too, and letters of the other language', () => {
    const flag = { type: 'price-first', quote: 'what does it cost', severity: 2 }
    const near = [{ type: 'price-first', kind: 'past' }]
    const said = 'Tell me first what does it cost, the rest can wait until later on.'
    put(
      corpus,
      'answers/en-b.jsonl',
      answer('en-b-1', { answer: 'First the price, then the rest of the talk.', flags: [flag] }),
    )
    put(corpus, 'answers/en-c.jsonl', answer('en-c-1', { answer: said, flags: [flag], near }))
    put(
      corpus,
      'answers/en-d.jsonl',
      answer('en-d-1', { lang: 'ru', answer: 'The roof of the barn let the rain in again.' }),
    )
    const found = problems()
    expect(found[0]).toMatch(/en-b\.jsonl:1 flags\.0\.quote is not an exact part/)
    expect(found[1]).toMatch(/en-c\.jsonl:1 near price-first is flagged and a near miss/)
    expect(found[2]).toMatch(/en-d\.jsonl:1 lang does not fit the letters/)
    expect(found).toHaveLength(3)
  })

  it('wants a voice of every answer but of the first collection', () => {
    const text = { answer: 'Two of the vans have no heating.' }
    put(corpus, 'answers/en-b.jsonl', answer('en-b-1', { ...text, voice: undefined }))
    put(corpus, 'answers/en-c.jsonl', answer('tra-1', { answer: 'Ruth keeps the till alone.' }))
    expect(problems()).toEqual([
      expect.stringMatching(/en-b\.jsonl:1 voice is named for every answer but/),
      expect.stringMatching(/en-c\.jsonl:1 voice is named for every answer but/),
    ])
    put(corpus, 'answers/en-b.jsonl', answer('en-b-1', text))
    put(corpus, 'answers/en-c.jsonl', answer('tra-1', { answer: 'Ruth keeps the till.', voice: undefined }))
    expect(problems()).toEqual([])
  })

  it('refuses an id that is there, and the pair of an answer that is not', () => {
    put(corpus, 'answers/en-b.jsonl', answer('en-a-1', { answer: 'Two of the vans have no heating.' }))
    put(
      corpus,
      'answers/en-c.jsonl',
      answer('en-c-1', { answer: 'Ruth keeps the till alone.', pair: 'en-x-1' }),
    )
    expect(problems()).toEqual([
      expect.stringMatching(/en-b\.jsonl:1 has the id of .*en-a\.jsonl:1$/),
      'en-c-1 is the pair of en-x-1, which is not there',
    ])
  })

  it('refuses an answer written twice, but for a minimal pair', () => {
    const again = LOAVES.replace('forty', 'fifty')
    put(corpus, 'answers/en-b.jsonl', answer('en-b-1', { answer: again }))
    expect(problems()).toEqual([expect.stringMatching(/^en-a-1 and en-b-1 are nearly the same \(0\.\d\d\)$/)])
    put(corpus, 'answers/en-b.jsonl', answer('en-b-1', { answer: again, pair: 'en-a-1' }))
    expect(problems()).toEqual([])
  })

  it.each([
    ['an open answer', 'Nobody but Hanne opens the post here, ever.', 'eval:o-1'],
    ['an open request', 'A week of quiet for the two of us who bake!', 'eval:o-2'],
    [
      'a reply in an open discovery',
      'By Easter the ledger lies open on the counter?',
      'eval:o-3 problem 0.1',
    ],
  ])('refuses %s in an answer, a request and a discovery', (_, text, name) => {
    put(corpus, 'answers/en-b.jsonl', answer('en-b-1', { answer: text }))
    expect(problems()).toEqual([expect.stringContaining(`en-b-1 and ${name} are nearly the same`)])
    put(corpus, 'answers/en-b.jsonl')
    put(corpus, 'requests/en-b.jsonl', request('rb-1', text))
    expect(problems()).toEqual([expect.stringContaining(`request rb-1 and ${name} are nearly`)])
    put(corpus, 'requests/en-b.jsonl')
    put(corpus, 'discoveries/en-b.jsonl', discovery('db-01', text))
    expect(problems()).toEqual([
      expect.stringContaining(`discovery db-01 problem 0.1 and ${name} are nearly`),
    ])
  })

  it('lets a firm hear the same twice, but nothing of the corpus and of the open cases', () => {
    const file = join(corpus, 'own.jsonl')
    const apples = 'The apples from the north side rot before the press is free.'
    const check = (...rows: object[]) => {
      put(corpus, 'own.jsonl', ...rows)
      return checkCases([file], corpus, open).problems
    }
    const heard = (id: string, text: string) => answer(id, { answer: text, concreteness: undefined })
    expect(check(heard('own-1', apples), heard('own-2', apples))).toEqual([])
    const graded = { answer: apples }
    expect(check(answer('own-1', graded), answer('own-2', graded))).toHaveLength(1)
    expect(check(heard('own-1', LOAVES))).toEqual(['own-1 and corpus:en-a-1 are nearly the same (1.00)'])
    const open_ = 'Nobody but Hanne opens the post here.'
    expect(check(heard('own-1', open_))).toEqual(['own-1 and eval:o-1 are nearly the same (1.00)'])
  })
})

describe('near duplicates', () => {
  const named = (id: string, text: string) => ({ id, text, group: id })

  it('share a part of their words in threes, whatever their case, marks and ё', () => {
    const [a, b] = [named('a', 'Ещё раз: ключи у Пети.'), named('b', 'еще раз ключи у пети')]
    expect(nearDuplicates([a, b], 1)).toEqual([{ a: 'a', b: 'b', overlap: 1 }])
    // Four words of five in a row: two triples of the four there are.
    const [c, d] = [named('c', 'one two three four five'), named('d', 'one two three four six')]
    expect(nearDuplicates([c, d], 0.5)).toEqual([{ a: 'c', b: 'd', overlap: 0.5 }])
    expect(nearDuplicates([c, d], 0.51)).toEqual([])
  })

  it('are found among texts too short for three words only when they are the same', () => {
    expect(nearDuplicates([named('a', 'Not yet.'), named('b', 'not yet')], 0.35)).toHaveLength(1)
    expect(nearDuplicates([named('a', 'Not yet.'), named('b', 'Not now.')], 0.35)).toEqual([])
  })
})
