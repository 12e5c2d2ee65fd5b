import { describe, expect, it } from 'vitest'
import type { Catalogue, Coverage } from '@/lib/scoring/discovery'
import { clausesOf } from '@/lib/scoring/match/clauses'
import { matchRequest } from '@/lib/scoring/match/request'
import { sharedWords } from '@/lib/scoring/match/shared-words'

const boats: Catalogue = {
  offers: [
    {
      id: 'hull',
      title: 'Wooden hull survey',
      does: 'We look at every plank. We polish the brass.',
      outcomes: ['the owner knows which planks to replace first'],
      not: ['we do not repair engines'],
      standard: false,
    },
  ],
  never: ['insurance claims'],
}

const beside = (request: string) => {
  const match = matchRequest(request, boats, 'en')
  const of = (part: Coverage['part']) =>
    (match.ranked[0]?.coverage ?? []).filter((one) => one.part === part).map(({ request }) => request.quote)
  return { match, of }
}

describe('the parts of a request', () => {
  const { match, of } = beside(
    'Please look at the planks. It has to be done by the end of May. Please teach our foreman along the way. No engines, please. We polish the brass ourselves.',
  )

  it('are asks, conditions and ways of working', () => {
    expect(of(undefined)).toContain('Please look at the planks')
    expect(of('condition')).toEqual(['It has to be done by the end of May'])
    expect(of('way')).toEqual(['Please teach our foreman along the way'])
  })

  it('that are ruled out, or done by themselves, ask for nothing and are kept apart', () => {
    const asides = match.aside.map(({ kind, request }) => [kind, request.quote])
    expect(asides).toContainEqual(['unwanted', 'No engines, please'])
    expect(asides).toContainEqual(['own', 'We polish the brass ourselves'])
    const judged = (match.ranked[0]?.coverage ?? []).map(({ request }) => request.quote)
    expect(judged).not.toContain('No engines, please')
  })

  it('leave over what the offer brings unasked', () => {
    const [best] = beside('Please look at every plank and tell the owner which planks to replace.').match
      .ranked
    expect(best?.unasked).toEqual([{ field: 'does', quote: 'We polish the brass.' }])
  })

  it('share words with the line that decides, also across the languages', () => {
    const request = 'Никто не держит слово на планёрке'
    const line = 'a meeting where everybody keeps a promise'
    for (const [text, spans] of [
      [request, sharedWords(request, line).one],
      [line, sharedWords(request, line).other],
    ] as const)
      for (const { start, end } of spans) expect(text.slice(start, end)).toMatch(/\S/)
    expect(sharedWords('which planks', 'every plank').one).toEqual([{ start: 6, end: 12 }])
    expect(sharedWords('the and of', 'the and of')).toEqual({ one: [], other: [] })
  })
})

describe('a negated wish is no ask', () => {
  it.each([
    'NOT the engine',
    'no engines',
    'we do not need an engine',
    'без двигателя',
    'никаких двигателей',
    'двигатель не надо',
  ])('%s', (text) => {
    const [clause] = clausesOf(text, /[а-я]/.test(text) ? 'ru' : 'en')
    expect(clause?.kind).toBe('unwanted')
  })
})

it.each(['Без меня скрепку не купят', 'без него ничего не едет', 'Без нас бы все встало'])(
  'what goes wrong without a person is told, not ruled out: %s',
  (text) => {
    expect(clausesOf(text, 'ru').map(({ kind }) => kind)).toEqual(['told'])
  },
)
