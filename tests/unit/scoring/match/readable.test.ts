import { describe, expect, it } from 'vitest'
import { toBeside } from '@/lib/assessments/beside'
import { predictRequest } from '@/lib/cli/score-predict'
import { toTried } from '@/lib/offers/tried'
import { assess } from '@/lib/scoring/assess'
import type { Catalogue, DiscoveryInput } from '@/lib/scoring/discovery'
import { matchRequest } from '@/lib/scoring/match/request'

const hull = {
  id: 'hull',
  title: 'Wooden hull survey',
  does: 'We haul the boat out within 8 days and look at every plank.',
  outcomes: [],
  not: [],
  standard: false,
}
const boats: Catalogue = {
  offers: [hull, { ...hull, id: 'knots', title: 'Узлы', does: 'Вяжем узлы.' }],
  never: [],
}

const NOTHING_TO_READ = [
  '???',
  '🙂👍',
  'مرحبا نريد المساعدة في مشروعنا',
  '我们需要帮助管理会议。\n请尽快联系我们！',
  '+7 (495) 123-45-67',
  '8',
  '٣٤ ، 12.05',
  'שלום 👋 12',
]

describe.each(NOTHING_TO_READ)('in %j', (request) => {
  const match = matchRequest(request, boats, 'en')

  it('there is nothing to lay beside an offer, and so nothing that does not fit', () => {
    expect(match).toMatchObject({ ranked: [], fit: 0, signs: null, uncovered: [], aside: [] })
    const tried = toTried(match, boats)
    expect(tried).toMatchObject({ offers: [], uncovered: [], refused: [] })
    expect(toBeside(tried).standing).toBe('unsaid')
  })

  it('an assessment has no match to speak of', () => {
    const input: DiscoveryInput = {
      lang: 'en',
      catalogue: boats,
      answers: [
        {
          key: 'problem',
          intent: 'problem',
          question: 'What do you want?',
          rounds: [{ text: request, speaker: 'verbatim' }],
        },
      ],
      topicOrder: [],
      behaviours: [],
      reviews: [],
      clarificationBudget: 3,
    }
    const { match: dimension, reasons, verdict } = assess(input)
    expect(dimension).toMatchObject({ score: null, ranked: [], findings: [] })
    expect(verdict).toBe('not-enough-info')
    expect(JSON.stringify(reasons)).not.toContain('nothing')
  })

  it('a batch says so in the shape of every other line', () => {
    const firm = { firm: 'boats', lang: 'en' as const, name: 'Boats', about: '', ...boats }
    expect(predictRequest({ id: 'r', lang: 'en', firm: 'boats', request } as never, firm as never)).toEqual({
      id: 'r',
      ranked: [],
      fit: 0,
      none: true,
      uncovered: [],
    })
  })
})

describe('there is something to read', () => {
  it.each(['ok', 'нам 5', '1С', 'Wir brauchen Hilfe', '👍 planks', 'مرحبا plank', 'x'])(
    'in %j',
    (request) => {
      expect(matchRequest(request, boats, 'en').ranked).toHaveLength(2)
    },
  )

  it('in letters that the catalogue itself uses', () => {
    const arabic: Catalogue = {
      offers: [{ ...hull, title: 'إدارة المشروع', does: 'نساعد في إدارة المشروع' }],
      never: ['لا نبيع القوارب'],
    }
    expect(matchRequest('نريد إدارة المشروع', arabic, 'en').ranked).toHaveLength(1)
    expect(matchRequest('القوارب', arabic, 'en').ranked).toHaveLength(1)
    expect(matchRequest('我们需要帮助', arabic, 'en').ranked).toEqual([])
  })

  it('where one reply of several can be read', () => {
    const texts = [
      { answer: 'request', round: 0, text: '🙂' },
      { answer: 'request', round: 1, text: 'Look at the planks.' },
    ]
    expect(matchRequest(texts, boats, 'en').ranked).toHaveLength(2)
  })
})
