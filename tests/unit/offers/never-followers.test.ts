import { describe, expect, it } from 'vitest'
import { followersOf, nearestOf } from '@/lib/offers/never-followers'

describe('phrases follow a line', () => {
  it.each([
    ['in other words around the same matter', 'No recruiting', 'We do not recruit people'],
    ['in another case and with a point', 'No courts', 'no courts.'],
    ['in another order', 'Не судимся и не подбираем людей', 'Не подбираем людей и не судимся'],
  ])('%s, wherever it stands', (_, from, to) => {
    expect(followersOf(['First one', from, 'Last one'], [to, 'Last one', 'First one'])).toEqual([
      { from, to },
    ])
  })

  it.each([
    ['that was taken out', ['No courts', 'No engines'], ['No engines']],
    ['that another took the place of', ['No courts', 'No engines'], ['No puppets', 'No engines']],
    ['of almost the same words', ['No interior painting'], ['No exterior painting']],
    ['that was moved', ['No courts', 'No engines'], ['No engines', 'No courts']],
    ['that two could be', ['No recruiting'], ['We do not recruit', 'Recruiting: never']],
    ['that a new one stands beside', ['No courts'], ['No courts', 'We go to no court']],
  ])('but not one %s', (_, before, after) => {
    expect(followersOf(before, after)).toEqual([])
  })
})

describe('the line that is proposed', () => {
  it.each([
    ['No courts', ['No puppets', 'No lawsuits'], 'No lawsuits'],
    [
      'No advertising, branding, websites or sales campaigns',
      ['No fairs', 'No advertising'],
      'No advertising',
    ],
    ['Не подбираем, не оцениваем и не увольняем людей', ['Не подбираем людей'], 'Не подбираем людей'],
    ['No recruiting', ['No engines'], null],
    ['No recruiting', [], null],
  ])('for "%s" of %j', (line, fresh, near) => {
    expect(nearestOf(line, fresh)).toBe(near)
  })
})
