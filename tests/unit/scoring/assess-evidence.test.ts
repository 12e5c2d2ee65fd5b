import { describe, expect, it } from 'vitest'
import { assess, requestTextsOf } from '@/lib/scoring/assess'
import type { Answer, Catalogue, DiscoveryInput } from '@/lib/scoring/discovery'
import type { Intent } from '@/lib/scoring/vocabulary'
import { HULL } from '../../fixtures/hull'
import { NOTHING_SAID } from '../../support/signs'

const boats: Catalogue = {
  offers: [
    HULL,
    {
      id: 'crew',
      title: 'Crew that talks',
      does: 'Six weeks with skipper and crew: the handover at the change of watch is practised aboard.',
      outcomes: ['the next watch knows what is broken without asking'],
      not: [],
      format: '12 months',
      standard: false,
    },
    {
      id: 'course',
      title: 'Deck hand course',
      does: 'Three evenings with the same programme for everyone.',
      outcomes: ['everyone has tied ten knots'],
      not: [],
      standard: true,
    },
  ],
  never: ['insurance claims', 'selling boats'],
}
const said = (intent: Intent, ...texts: string[]): Answer => ({
  key: `of-${intent}`,
  intent,
  question: '',
  rounds: texts.map((text) => ({ text, speaker: 'verbatim' })),
})
const of = (answers: readonly Answer[], more: Partial<DiscoveryInput> = {}) =>
  assess({ ...NOTHING_SAID, catalogue: boats, answers, ...more })

const VAGUE = 'We want synergy and a better culture, everything should become proactive and modern.'
const SCENE =
  'On Monday at nine Marek counts forty crates and signs the list, then Anna rings the owner at ten and reads him the names.'
const PLANKS =
  'Please look at every plank of the hull and write down which planks to replace first, on Tuesday at nine with Marek.'
const UNKNOWN = 'I do not know who signs.'
const [planks, evidence, decision] = [
  said('problem', PLANKS),
  said('outcome-evidence', SCENE),
  said('decision', SCENE),
]

describe('what was said, as the verdict sees it', () => {
  it('counts as clarifications the replies after the first that say something', () => {
    const vague = [planks, said('outcome-evidence', VAGUE, '  ', VAGUE, VAGUE), decision]
    expect(of(vague).verdict).toBe('clarify')
    expect(of(vague, { clarificationBudget: 2 })).toMatchObject({
      verdict: 'standard-offer',
      reasons: [{ key: 'reason.still-vague', values: { intent: 'outcome-evidence', count: 2 } }],
    })
    const late = [planks, said('outcome-evidence', '', VAGUE), decision]
    expect(of(late, { clarificationBudget: 1 }).verdict).toBe('clarify')
  })

  it.each([
    ['We’ll see. It depends.', 'We’ll see'],
    ['Посмотрим. Всё зависит.', 'Посмотрим'],
  ])('is not settled by an answer that only puts it off: %s', (text, quote) => {
    const { verdict, unknown } = of([planks, evidence, said('decision', text)])
    expect(verdict).toBe('clarify')
    expect(unknown).toEqual([{ key: 'unknown.admitted', values: { intent: 'decision', quote } }])
  })

  it.each([
    ['I do.'],
    ['Я.'],
    ['It depends on me.'],
    ['It depends on the bank: Marta signs up to 20,000, above that the board on the 3rd.'],
    ['Зависит от банка: до 20 000 подписывает Марта, выше правление 3-го.'],
    ['We’ll see.', 'I do.'],
    [SCENE, 'We’ll see.'],
  ])('is settled by one who decides, in short or among such words: %s', (...replies) => {
    expect(of([planks, evidence, said('decision', ...replies)])).toMatchObject({
      verdict: 'take',
      unknown: [],
    })
  })

  it('leaves open what the last reply admits, and earlier ones where the last brought nothing concrete', () => {
    const open = (...replies: string[]) =>
      of([planks, evidence, said('decision', ...replies)]).unknown.map(({ values }) => values.quote)
    expect(open(`${UNKNOWN} ${VAGUE}`)).toEqual(['do not know'])
    expect(open(SCENE, UNKNOWN)).toEqual(['do not know'])
    expect(open(UNKNOWN, VAGUE)).toEqual(['do not know'])
    expect(open(UNKNOWN, SCENE)).toEqual([])
    expect(open(UNKNOWN, SCENE, ' ')).toEqual([])
    expect(open(`${UNKNOWN} ${SCENE}`)).toEqual(['do not know'])
  })

  it('is told answer by answer, each finding with the reply it stands in', () => {
    const { answers, concreteness } = of([planks, said('decision', '', SCENE)])
    const [first, second] = answers
    expect(first).toMatchObject({ key: 'of-problem', intent: 'problem' })
    expect(second).toEqual({ key: 'of-decision', intent: 'decision', concreteness: 100, rounds: [null, 100] })
    const places = new Set(concreteness.findings.map(({ place }) => `${place?.answer} ${place?.round}`))
    expect(places).toEqual(new Set(['of-problem 0', 'of-decision 1']))
    expect(new Set(concreteness.findings.map(({ dimension }) => dimension))).toEqual(
      new Set(['concreteness']),
    )
  })

  it('is trusted by half at eighty words over all answers, in each dimension', () => {
    const forty = `${'One crate and then another was counted. '.repeat(5)}They were five.`.split(' ')
    const text = [...forty, ...forty].slice(0, 40).join(' ')
    const { concreteness, flags, match } = of([said('problem', text), said('decision', text)])
    expect([concreteness.confidence, flags.confidence, match.confidence]).toEqual([0.5, 0.5, 0.5])
  })
})

describe('what the consultant said to a question', () => {
  const ASKED = 'We go over every drawing ourselves, line by line, with a red pencil.'
  const twice = [said('collaboration', ASKED), { ...said('collaboration', ASKED), key: 'other' }]
  const marks = (result: ReturnType<typeof of>) =>
    result.flags.findings.map(({ mark, flag, place }) => `${place?.answer} ${mark} ${flag}`)

  it('holds for the answer it was given to', () => {
    const clause = ASKED.slice(0, -1)
    const word = { flag: 'nitpicking', round: 0, clause, severity: 2, standing: 'confirmed' } as const
    const result = of([...twice], { answered: [{ ...word, answer: 'other' }] })
    expect(marks(result)).toEqual(['other confirmed nitpicking'])
    expect(result.flags.score).toBe(70)
    expect(result.concreteness.findings.filter(({ dimension }) => dimension === 'flags')).toEqual([])
    expect(of([...twice]).flags.score).toBe(100)
  })
})

describe('the flags of a discovery', () => {
  it('have no score where nothing was said and nothing seen', () => {
    expect(of([]).flags.score).toBeNull()
    expect(of([said('problem', ' … ')]).flags.score).toBeNull()
    expect(of([planks]).flags.score).toBe(100)
    expect(of([], { behaviours: [{ flag: 'disrespect', note: '' }] }).flags.score).toBe(40)
  })

  it('that are cleared one by one change the verdict as is said, and leave the others', () => {
    const behaviours = (['disrespect', 'silent-executor'] as const).map((flag) => ({ flag, note: '' }))
    const result = of([planks, evidence, decision], { behaviours })
    expect(result.verdict).toBe('decline')
    expect(result.changes.map(({ remark, verdict }) => [remark.key, verdict])).toEqual([
      ['change.both', 'take'],
    ])
    const [one] = of([planks, evidence, decision], { behaviours: behaviours.slice(0, 1) }).changes
    expect(one).toEqual({
      remark: { key: 'change.flag-cleared', values: { flag: 'disrespect' } },
      verdict: 'take',
    })
  })
})

describe('the request of a discovery', () => {
  it('is what they want, with what they tell around it, and nothing else', () => {
    const answers = [
      planks,
      said('scope', 'The hull.', 'The keel.'),
      evidence,
      decision,
      said('roles', SCENE),
    ]
    expect(requestTextsOf({ answers })).toEqual([
      { answer: 'of-problem', round: 0, text: PLANKS, context: false },
      { answer: 'of-scope', round: 0, text: 'The hull.', context: false },
      { answer: 'of-scope', round: 1, text: 'The keel.', context: false },
      { answer: 'of-outcome-evidence', round: 0, text: SCENE, context: true },
    ])
    expect(of([decision, said('roles', SCENE)]).match.score).toBeNull()
  })

  it('is declined in the words that a line of ours rules out', () => {
    const sell = 'Please sell the boat for us and write the insurance claim for the hull, on Tuesday at nine.'
    const result = of([said('problem', sell), evidence, decision])
    expect(result).toMatchObject({ verdict: 'decline', recommendedOfferId: null })
    expect(result.reasons).toEqual([
      { key: 'reason.refused', values: { quote: 'Please sell the boat for us' } },
    ])
  })

  it('shows what they rule out themselves, and people’s words, only where there are any', () => {
    const plain = of([planks, evidence, decision]).match
    expect('aside' in plain || 'said' in plain).toBe(false)
    const spared = of([said('problem', `${PLANKS} We do not want an insurance claim.`)]).match
    expect(spared.aside?.map(({ kind }) => kind)).toEqual(['unwanted'])
    const word = { id: 'w', kind: 'nothing', reason: 'not our trade' } as const
    const ruled = of([planks, evidence, decision], { matchReviews: [word] })
    expect(ruled.match.said).toMatchObject({ review: 'w', kind: 'nothing' })
    expect(ruled.reasons).toEqual([{ key: 'reason.nothing-fits-said', values: {} }])
    // A word on one clause is none on the whole.
    const clause = { ...word, kind: 'clause', offerId: 'hull', answer: 'of-problem', round: 0 } as const
    const quote = plain.ranked[0]?.coverage[0]?.request.quote ?? ''
    const parts = of([planks, evidence, decision], {
      matchReviews: [{ ...clause, clause: quote, standing: 'covered' }],
    })
    expect(parts.match.said).toBeDefined()
    expect(parts.reasons[0]?.key).toBe('reason.match-fits')
  })

  it('tells of ways of working that exclude each other, beside each offer that holds the opposite', () => {
    const watch =
      'Please practise the handover at the change of watch with skipper and crew aboard, every Monday at nine.'
    const answers = [said('problem', watch), said('collaboration', 'It is a one-off.'), evidence, decision]
    const { ranked, findings } = of(answers).match
    expect(ranked.map(({ offerId, clashes }) => [offerId, clashes?.length])).toEqual(
      expect.arrayContaining([
        ['crew', 1],
        ['hull', undefined],
      ]),
    )
    expect(findings.filter(({ ruleId }) => ruleId.startsWith('match/way-'))).toMatchObject([
      { ruleId: 'match/way-span', points: 0, quotes: [{ quote: 'It is a one-off' }] },
    ])
    // Beyond the offers that are laid beside the request nothing is compared.
    const more = Array.from({ length: 6 }, (_, at) => ({ ...boats.offers[1], id: `crew-${at}` }))
    const many = { ...boats, offers: more as Catalogue['offers'] }
    const compared = of(answers, { catalogue: many }).match.ranked.map(({ clashes }) => clashes?.length)
    expect(compared).toEqual([1, 1, 1, 1, 1, undefined])
  })
})

describe('the offer that is recommended', () => {
  const early = [said('problem', VAGUE, VAGUE, VAGUE, VAGUE), evidence, decision]

  it('is the likest one while there is something to talk about', () => {
    expect(of([planks, evidence, decision])).toMatchObject({ verdict: 'take', recommendedOfferId: 'hull' })
    expect(of([planks, evidence])).toMatchObject({ verdict: 'clarify', recommendedOfferId: 'hull' })
    const offers = boats.offers.filter(({ standard }) => standard)
    const only = of([planks, evidence], { catalogue: { ...boats, offers } })
    expect(only).toMatchObject({ verdict: 'clarify', recommendedOfferId: 'course' })
    expect(of([decision, evidence], { catalogue: { offers: [], never: [] } }).recommendedOfferId).toBeNull()
  })

  it('is the ordinary one for who comes too early, if there is one', () => {
    expect(of(early)).toMatchObject({ verdict: 'standard-offer', recommendedOfferId: 'course' })
    const offers = boats.offers.filter(({ standard }) => !standard)
    const none = of(early, { catalogue: { ...boats, offers } })
    expect(none).toMatchObject({ verdict: 'standard-offer', recommendedOfferId: null })
  })

  it('is none where too little was said', () => {
    expect(of([planks])).toMatchObject({ verdict: 'not-enough-info', recommendedOfferId: null })
  })
})
