import { describe, expect, it } from 'vitest'
import type { Answer, Offer } from '@/lib/scoring/discovery'
import { wayClashes, wishedWays } from '@/lib/scoring/match/way-clash'
import { waysOf } from '@/lib/scoring/match/ways'
import type { Intent, Lang } from '@/lib/scoring/vocabulary'

const offer = (own: Partial<Offer>): Offer => ({
  id: 'one',
  title: 'Keel repair',
  does: 'We mend keels.',
  outcomes: [],
  not: [],
  standard: false,
  ...own,
})

const answer = (text: string, intent: Intent = 'scope'): Answer => ({
  key: 'asked',
  intent,
  question: '',
  rounds: [{ text, speaker: 'verbatim' }],
})

const clashes = (text: string, own: Partial<Offer>, lang: Lang = 'en', never: string[] = []) =>
  wayClashes(wishedWays([answer(text)], lang), offer(own), { never })

describe('a way of working', () => {
  it.each([
    ['We need hands, not heads: just do as told.', 'does-as-told'],
    ['Нам нужны руки, а не головы', 'does-as-told'],
    ['Please argue with us', 'thinks-along'],
    ['Спорьте с нами, когда мы не правы', 'thinks-along'],
    ['It is a one-off', 'once'],
    ['Нужно разово', 'once'],
    ['an ongoing retainer', 'stays'],
    ['с сопровождением', 'stays'],
    ['not a one-off', 'stays'],
    ['без сопровождения', 'once'],
    ['сделайте под ключ', 'does-it'],
    ['teach our foremen', 'teaches'],
  ])('is heard in %j', (text, way) => {
    expect(waysOf(text)).toContain(way)
  })

  it('is turned with all the words that name it by one word before them', () => {
    expect(waysOf('Do it without an ongoing retainer')).toEqual(['once', 'once'])
    expect(new Set(waysOf('not on our site, but in person'))).toEqual(new Set(['remote', 'on-site']))
  })

  it.each(['The letter was on the site every day', 'Один раз мы уже пробовали', 'We told them that once'])(
    'is not heard in %j',
    (text) => {
      expect(waysOf(text)).toEqual([])
    },
  )
})

describe('a clash of the way of working', () => {
  it.each([
    'We dont want an ongoing retainer',
    'We do not want a retainer, please',
    'No long-term retainer, please',
  ])('is none where what the offer is not is ruled out: %j', (text) => {
    expect(clashes(text, { format: 'One visit' })).toEqual([])
    expect(clashes(text, { format: 'Monthly retainer' })).toMatchObject([{ wanted: 'once', held: 'stays' }])
  })

  it('is found between a silent executor and a thinking partner, with both quotes', () => {
    const text = 'Mend the keel. We need hands, not heads.'
    expect(clashes(text, { does: 'We mend keels and question the task first.' })).toEqual([
      {
        axis: 'mind',
        wanted: 'does-as-told',
        held: 'thinks-along',
        request: {
          answer: 'asked',
          round: 0,
          start: 15,
          end: 39,
          quote: text.slice(15, 39),
        },
        offer: { field: 'does', quote: 'We mend keels and question the task first.' },
      },
    ])
  })

  it('is found where the firm never works that way', () => {
    const [clash] = clashes('Просто сделать как сказано.', {}, 'ru', ['молчаливым исполнителем не работаем'])
    expect(clash).toMatchObject({ axis: 'mind', offer: { field: 'never' } })
  })

  it('is found between a one-off and long support, by the format too', () => {
    expect(clashes('We want a one-off.', { format: '12 months' })[0]?.axis).toBe('span')
    expect(clashes('Хотим сопровождение.', { format: '1 день, по прейскуранту' }, 'ru')[0]?.axis).toBe('span')
    expect(clashes('We do not want an ongoing retainer.', { format: 'monthly' })[0]).toMatchObject({
      wanted: 'once',
      held: 'stays',
    })
  })

  it('is none where both ways are wanted or offered, or the words tell of before', () => {
    expect(clashes('A one-off first, then monthly support please.', { format: '12 months' })).toEqual([])
    expect(clashes('We want a one-off.', { does: 'One-off or ongoing.' })).toEqual([])
    expect(clashes('Every month we lose a mast.', { format: '1 day' })).toEqual([])
    const before = wishedWays([answer('They wanted hands, not heads.', 'past-experience')], 'en')
    expect(before).toEqual([])
  })

  it('is one an axis, and none of the axes alone', () => {
    const text = 'We want a one-off. We need hands, not heads.'
    const both = clashes(text, { does: 'We question the task first.', format: '12 months' })
    expect(both.map(({ axis, held }) => `${axis} ${held}`)).toEqual(['mind thinks-along', 'span stays'])
    expect(clashes('We need hands, not heads.', { format: '12 months' })).toEqual([])
    expect(clashes('We mend keels.', { format: '12 months' })).toEqual([])
  })

  it('is found with what the offer leaves out, in the words of that line', () => {
    const left = (not: string) => clashes('Please help us with an ongoing retainer.', { not: [not] })
    for (const not of ['ongoing retainer', 'No ongoing retainer', 'never an ongoing retainer'])
      expect(left(not)).toMatchObject([
        { wanted: 'stays', held: 'once', offer: { field: 'not', quote: not } },
      ])
  })

  it('hears a wish in any form where people were asked how they work, and elsewhere only where they ask', () => {
    const ways = (text: string, intent: Intent) =>
      wishedWays([answer(text, intent)], 'en').map(({ way }) => way)
    expect(ways('It was a one-off.', 'scope')).toEqual([])
    expect(ways('It was a one-off.', 'collaboration')).toEqual(['once'])
    expect(ways('The keel had hands, not heads.', 'scope')).toContain('does-as-told')
  })

  it('turns a way once, whether the word that turns it stands beside it or far off', () => {
    const ways = (text: string, lang: Lang) => wishedWays([answer(text)], lang).map(({ way }) => way)
    expect(ways('No one-off, please.', 'en')).toEqual(['stays'])
    expect(ways('No more of a one-off for us.', 'en')).toEqual(['stays'])
    expect(ways('Без сопровождения, пожалуйста.', 'ru')).toEqual(['once'])
    expect(new Set(ways('Разовые визиты нам не нужны.', 'ru'))).toEqual(new Set(['stays']))
  })

  it('is found as well where the same is wished for twice, and not where the opposite is', () => {
    const twice = 'Please do a one-off. We want a one-off.'
    expect(clashes(twice, { format: '12 months' })).toHaveLength(1)
    const both = 'Please do a one-off. We want an ongoing retainer.'
    expect(clashes(both, { format: '12 months' })).toEqual([])
  })
})
