import { describe, expect, it } from 'vitest'
import type { StoredRound } from '@/lib/discovery/data'
import { roundsOf, toDiscoveryInput } from '@/lib/discovery/input'
import { BUILT_IN_PLAYBOOK } from '@/lib/playbook/built-in'

const stored = (index: number, text: string, probe: string | null = null): StoredRound => ({
  questionKey: 'problem',
  index,
  probe,
  text,
  speaker: 'verbatim',
  version: 1,
  updatedAt: '2026-05-14T12:00:00.000Z',
  updatedBy: { id: 'm', name: 'Mia' },
})

describe('roundsOf', () => {
  it('leaves off clarifications nobody has replied to', () => {
    expect(roundsOf([stored(0, 'first'), stored(1, ' \n', 'and?')], 'problem')).toEqual([
      { text: 'first', speaker: 'verbatim' },
    ])
  })

  it('keeps the position of a round equal to its stored index', () => {
    const rounds = roundsOf([stored(2, 'third', 'why?'), stored(0, 'first')], 'problem')
    expect(rounds.map(({ text }) => text)).toEqual(['first', '', 'third'])
    expect(rounds[2]).toEqual({ text: 'third', speaker: 'verbatim', probe: 'why?' })
  })
})

describe('toDiscoveryInput', () => {
  it('names every question of the playbook in order, with what was said to it', () => {
    const input = toDiscoveryInput(
      {
        playbook: BUILT_IN_PLAYBOOK,
        rounds: [stored(0, 'first')],
        topicOrder: ['need'],
        behaviours: [
          { id: 'b', flag: 'nitpicking', note: 'commas', createdAt: '2026-05-14', createdBy: 'Mia' },
        ],
        reviews: [],
        answered: [],
        matchReviews: [],
      },
      { offers: [], never: [] },
      'ru',
    )
    expect(input.answers.map(({ key }) => key)).toEqual(BUILT_IN_PLAYBOOK.questions.map(({ key }) => key))
    expect(input.answers[0]?.question).toBe(BUILT_IN_PLAYBOOK.questions[0]?.text.ru.ask)
    expect(input.answers.map(({ rounds }) => rounds.length)).toEqual([1, ...Array(13).fill(0)])
    expect(input.behaviours).toEqual([{ flag: 'nitpicking', note: 'commas' }])
    expect(input.clarificationBudget).toBe(3)
    // Snapshots from before suggestions were answered hold no such field, and must not look changed.
    expect('answered' in input).toBe(false)
  })
})
