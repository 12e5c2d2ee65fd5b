import { describe, expect, it } from 'vitest'
import type { AnsweredSuggestion } from '@/lib/scoring/discovery'
import type { Finding } from '@/lib/scoring/finding'
import { answeredRounds, CONFIRMED_RULE, withAnswers } from '@/lib/scoring/suggestions-answered'
import { FLAG_POINTS } from '@/lib/scoring/weights'

const [FIRST, SECOND, THIRD] = ['They read every line.', 'They moved a comma.', 'Then they paid.'] as const
const TEXT = [FIRST, SECOND, THIRD].join(' ')

function finding(mark: Finding['mark'], quote: string, more: Partial<Finding> = {}): Finding {
  const start = TEXT.indexOf(quote)
  return {
    dimension: 'flags',
    ruleId: 'flags/example',
    ruleVersion: 1,
    mark,
    quotes: [{ start, end: start + quote.length, quote }],
    points: mark === 'alarming' ? FLAG_POINTS[2] : 0,
    flag: 'nitpicking',
    severity: 2,
    ...more,
  }
}
const word = (
  standing: AnsweredSuggestion['standing'],
  clause: string,
  more: Partial<AnsweredSuggestion> = {},
): AnsweredSuggestion => ({
  answer: 'how',
  round: 0,
  flag: 'nitpicking',
  clause,
  severity: 2,
  standing,
  ...more,
})
const brief = ({ mark, quotes, denied }: Finding) => [mark, quotes[0]?.quote, ...(denied ? ['denied'] : [])]

describe('a word on one text', () => {
  const question = finding('asked', FIRST)
  const alarm = finding('alarming', FIRST)

  it('that is a yes makes a finding of the clause, of the rule of what people confirm', () => {
    expect(withAnswers([question], TEXT, [word('confirmed', FIRST)])).toEqual([
      {
        dimension: 'flags',
        ruleId: CONFIRMED_RULE,
        ruleVersion: 1,
        mark: 'confirmed',
        quotes: [{ start: 0, end: FIRST.length, quote: FIRST }],
        points: FLAG_POINTS[2],
        flag: 'nitpicking',
        severity: 2,
      },
    ])
  })

  it('that is a yes is as grave as the gravest of what it takes in, and never less than it says', () => {
    const yes = [word('confirmed', FIRST)]
    const gravest = (...findings: Finding[]) => withAnswers(findings, TEXT, yes).at(-1)
    const graver = gravest(alarm, finding('alarming', FIRST, { severity: 3 }), alarm)
    expect(graver).toMatchObject({ severity: 3, points: FLAG_POINTS[3] })
    expect(gravest(finding('alarming', FIRST, { severity: 1 }))).toMatchObject({ severity: 2 })
    expect(gravest(finding('asked', FIRST, { severity: 3 }))).toMatchObject({ severity: 2 })
    expect(gravest(finding('alarming', SECOND, { severity: 3 }))).toMatchObject({ severity: 2 })
    const { severity: _none, ...unweighed } = alarm
    expect(gravest(unweighed)).toMatchObject({ severity: 2 })
  })

  it('that is a yes asks no more of its type, and leaves what stands elsewhere or is of another', () => {
    const others = [
      finding('alarming', SECOND),
      finding('alarming', FIRST, { flag: 'disrespect' }),
      finding('asked', FIRST, { flag: 'disrespect' }),
    ]
    const after = withAnswers([finding('asked', SECOND), alarm, ...others], TEXT, [word('confirmed', FIRST)])
    expect(after.slice(0, -1)).toEqual(others)
    expect(after.at(-1)?.mark).toBe('confirmed')
  })

  it('that is a no takes the question away and denies what is asserted there of its type, nothing else', () => {
    const others = [
      finding('asked', SECOND),
      finding('alarming', SECOND),
      finding('alarming', FIRST, { flag: 'disrespect' }),
      finding('asked', FIRST, { flag: 'disrespect' }),
    ]
    expect(withAnswers([question, alarm, ...others], TEXT, [word('dismissed', FIRST)])).toEqual([
      { ...alarm, denied: true },
      ...others,
    ])
  })

  it('holds for what shares a letter with its clause and not for what begins where it ends', () => {
    const [end, from] = [FIRST.length, TEXT.indexOf(SECOND)]
    const at = (start: number, end: number) =>
      finding('alarming', FIRST, { quotes: [{ start, end, quote: TEXT.slice(start, end) }] })
    const denies = (one: Finding, clause: string) =>
      withAnswers([one], TEXT, [word('dismissed', clause)])[0]?.denied === true
    expect(denies(at(end - 1, end + 4), FIRST)).toBe(true)
    expect(denies(at(end, end + 4), FIRST)).toBe(false)
    expect(denies(at(from - 4, from + 1), SECOND)).toBe(true)
    expect(denies(at(from - 4, from), SECOND)).toBe(false)
    const [far, near] = [finding('alarming', THIRD).quotes, alarm.quotes]
    expect(denies(finding('alarming', FIRST, { quotes: [...far, ...near] }), FIRST)).toBe(true)
  })

  it('changes nothing when its words are gone', () => {
    for (const standing of ['confirmed', 'dismissed'] as const)
      expect(withAnswers([question, alarm], TEXT, [word(standing, 'of other days')])).toEqual([
        question,
        alarm,
      ])
  })
})

describe('words on all replies of an answer', () => {
  const rounds = [{ text: TEXT }, { text: TEXT }]
  const placed = (round: number, one: Finding) => ({ round, finding: one })
  const shown = (all: ReturnType<typeof answeredRounds>) =>
    all.map(({ round, finding }) => [round, ...brief(finding)])
  const asked = [placed(0, finding('asked', FIRST)), placed(1, finding('asked', SECOND))]

  it('leave everything as it is where nothing was answered', () => {
    expect(answeredRounds(rounds, asked, [], [placed(0, finding('asked', THIRD))])).toEqual(asked)
  })

  it('hold for their own reply: a no for its question, a yes for all questions of its type', () => {
    const other = placed(1, finding('asked', THIRD, { flag: 'disrespect' }))
    expect(shown(answeredRounds(rounds, [...asked, other], [word('dismissed', FIRST)]))).toEqual([
      [1, 'asked', SECOND],
      [1, 'asked', THIRD],
    ])
    expect(shown(answeredRounds(rounds, [...asked, other], [word('confirmed', FIRST)]))).toEqual([
      [0, 'confirmed', FIRST],
      [1, 'asked', THIRD],
    ])
  })

  describe('where a question was denied', () => {
    const open = [placed(0, finding('asked', FIRST))]
    const no = [word('dismissed', FIRST)]
    const next = (further: Finding[], answered = no, findings = open) =>
      shown(
        answeredRounds(
          rounds,
          findings,
          answered,
          further.map((one) => placed(0, one)),
        ),
      )

    it('ask the next of its type alone, and of no other', () => {
      const further = [
        finding('asked', THIRD, { flag: 'disrespect' }),
        finding('asked', SECOND),
        finding('asked', THIRD),
      ]
      expect(next(further)).toEqual([[0, 'asked', SECOND]])
      const { flag: _none, ...untyped } = finding('asked', THIRD)
      expect(next([untyped])).toEqual([])
    })

    it('ask nothing of a type that is asserted or asked elsewhere, but do where that was denied too', () => {
      const further = [finding('asked', SECOND)]
      const asserted = [...open, placed(1, finding('alarming', THIRD))]
      expect(next(further, no, asserted)).toEqual([[1, 'alarming', THIRD]])
      expect(next(further, no, [...open, placed(1, finding('asked', THIRD))])).toEqual([[1, 'asked', THIRD]])
      const denied = [...no, word('dismissed', THIRD, { round: 1 })]
      expect(next(further, denied, asserted)).toEqual([
        [1, 'alarming', THIRD, 'denied'],
        [0, 'asked', SECOND],
      ])
    })

    it('ask nothing in the place of a yes, and nothing where the words are gone', () => {
      expect(next([finding('asked', SECOND, { flag: 'disrespect' })], [word('confirmed', FIRST)])).toEqual([
        [0, 'confirmed', FIRST],
      ])
      const gone = [word('dismissed', 'of other days')]
      expect(next([finding('asked', SECOND)], gone, [])).toEqual([])
      expect(next([finding('asked', SECOND)], [word('dismissed', FIRST, { round: 7 })], [])).toEqual([])
    })

    it('ask of no words that were answered: in that reply where they touch, elsewhere where they are the same', () => {
      const inOther = (one: Finding) => shown(answeredRounds(rounds, open, no, [placed(1, one)]))
      const overlapping = finding('asked', `line. ${SECOND}`)
      expect(next([overlapping])).toEqual([])
      expect(inOther(overlapping)).toEqual([[1, 'asked', `line. ${SECOND}`]])
      expect(inOther(finding('asked', FIRST))).toEqual([])
      expect(next([overlapping], [...no, word('dismissed', THIRD)])).toEqual([])
      expect(next([finding('asked', SECOND, { quotes: [] })])).toEqual([[0, 'asked', undefined]])
      const ofAnother = [...no, word('dismissed', SECOND, { flag: 'disrespect' })]
      expect(next([finding('asked', SECOND)], ofAnother)).toEqual([[0, 'asked', SECOND]])
    })

    it('ask no more than three in all, the answered ones included', () => {
      const more = (['disrespect', 'unrealistic'] as const).map((flag) => finding('asked', SECOND, { flag }))
      const three = [...no, ...more.map(({ flag = 'disrespect' }) => word('dismissed', FIRST, { flag }))]
      expect(next(more, three)).toEqual([])
      expect(next(more, three.slice(0, 2))).toEqual([[0, 'asked', SECOND]])
      const others = (['price-first', 'terms-first'] as const).map((flag) =>
        placed(0, finding('asked', THIRD, { flag })),
      )
      expect(next([finding('asked', SECOND)], no, [...open, ...others])).toHaveLength(2)
      expect(next([finding('asked', SECOND)], no, [...open, ...others.slice(1)])).toHaveLength(2)
      expect(next([finding('asked', SECOND)], no, [...open, ...others, ...others])).toHaveLength(4)
    })
  })
})
