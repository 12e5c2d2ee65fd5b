import { describe, expect, it } from 'vitest'
import type { Catalogue } from '@/lib/scoring/discovery'
import { matchRequest } from '@/lib/scoring/match/request'

const offer = (id: string, title: string, does: string, outcomes: string[] = []) => ({
  id,
  title,
  does,
  outcomes,
  not: [],
  standard: false,
})

const roofs: Catalogue = {
  offers: [
    offer(
      'leaks',
      'Leak found and mended',
      'We find where a roof leaks and mend the slates and the lead. We read the papers of the house first.',
      ['the ceiling below stays dry through a winter'],
    ),
    offer('lofts', 'Loft turned into rooms', 'We build stairs, windows and a floor under the roof.'),
  ],
  never: ['painting of walls'],
}

const beside = (request: Parameters<typeof matchRequest>[0]) => {
  const { ranked, ...match } = matchRequest(request, roofs, 'en')
  const clause = (quote: string) =>
    ranked[0]?.coverage.find(({ request: asked }) => asked.quote.includes(quote))
  return { ...match, best: ranked[0]?.offerId, clause }
}

describe('what an offer leaves open', () => {
  const MAIN = 'We need somebody to find the leak in our slate roof and mend it'
  const match = beside(`${MAIN}. Could you also drive my mother to her dentist on Thursdays?`)

  it('is what they ask for besides and no line comes near', () => {
    expect(match.best).toBe('leaks')
    expect(match.clause('dentist')).toMatchObject({ standing: 'not-covered' })
    expect(match.uncovered.map(({ quote }) => quote)).toEqual([
      'Could you also drive my mother to her dentist on Thursdays',
    ])
  })

  it('is not what the offer is there for, and the line that says so is quoted', () => {
    expect(match.clause('slate roof')).toMatchObject({
      standing: 'covered',
      offer: { field: 'does', quote: 'We find where a roof leaks and mend the slates and the lead.' },
    })
  })

  it('is nothing that is only told around the request', () => {
    const { clause } = beside([
      { answer: 'scope', round: 0, text: `${MAIN}.` },
      { answer: 'now', round: 0, text: 'And you know my mother also goes to the dentist.', context: true },
    ])
    expect(clause('dentist')).toBeUndefined()
  })

  it('stays refused when they ask word for word for what the firm never does', () => {
    const { clause } = beside(`${MAIN}. Please do the painting of the walls too.`)
    expect(clause('painting')).toMatchObject({ standing: 'refused', offer: { field: 'never' } })
  })
})

it('sets beside what is merely told a line that plainly speaks of it', () => {
  const { clause } = beside('Please mend the slates. Wet patches on the plaster, damp walls, water dripping.')
  expect(clause('plaster')).toMatchObject({
    standing: 'partly',
    offer: { field: 'does', quote: 'We find where a roof leaks and mend the slates and the lead.' },
  })
})

it('quotes no line for a clause that shares one everyday word with it', () => {
  const { clause } = beside('We need somebody to find the leak in our slate roof. I have read up.')
  expect(clause('read up')).toBeUndefined()
})
