import { describe, expect, it } from 'vitest'
import type { Alarms, Likelihood } from '@/lib/scoring/alarms'
import type { Hit } from '@/lib/scoring/detect/detect'
import { LEARNED_FLAGS } from '@/lib/scoring/learned/rules'
import type { Rule, TokenRange } from '@/lib/scoring/rules/rule'
import { askedFindings, furtherFindings, suggestFlags } from '@/lib/scoring/suggest'
import { read } from '@/lib/scoring/text/read'
import { FLAG_TYPES, type FlagType, type Severity } from '@/lib/scoring/vocabulary'

const TEXT = 'They read every line, twice. They moved a comma. Then they paid. And they rang at night.'
const reading = read(TEXT, { intent: 'collaboration', speaker: 'verbatim' })
const ASK = 0.3

const rule = (flag: FlagType, severity?: Severity): Rule => {
  const { severity: _, ...plain } = LEARNED_FLAGS[flag]
  return { ...plain, id: 'flags/example', ...(severity === undefined ? {} : { severity }) }
}
/** The range of words in the text, as a rule finds them. */
function range(words: string): TokenRange {
  const start = TEXT.indexOf(words)
  const own = reading.tokens.flatMap((token, at) =>
    token.start >= start && token.end <= start + words.length ? [at] : [],
  )
  return { from: own[0] ?? 0, to: (own.at(-1) ?? 0) + 1 }
}
const hit = (flag: FlagType, words: string, severity?: Severity): Hit => ({
  rule: rule(flag, severity),
  range: range(words),
})

/** Alarms of a text whose learned part finds types as likely as said, sentence by sentence. */
function alarms(
  shown: Partial<Record<FlagType, readonly number[]>>,
  more: Partial<Pick<Alarms, 'sure' | 'doubted'>> = {},
): Alarms {
  const likelihoods = new Float64Array(reading.sentences.length * FLAG_TYPES.length)
  const likely = FLAG_TYPES.map((flag, place): Likelihood => {
    const own = shown[flag] ?? []
    own.forEach((likelihood, sentence) => {
      likelihoods[sentence * FLAG_TYPES.length + place] = likelihood
    })
    const likelihood = Math.max(0, ...own)
    return { flag, likelihood, sentence: Math.max(0, own.indexOf(likelihood)) }
  }).sort((a, b) => b.likelihood - a.likelihood)
  const clauseFor = (sentence: number): TokenRange => reading.sentences[sentence] ?? { from: 0, to: 0 }
  const judgement = { likelihoods, concreteness: 50, assert: 0.8, ask: ASK, clauseFor }
  const rest = { mostTelling: () => null, because: () => [] }
  return { sure: [], doubted: [], likely, judgement: { ...judgement, ...rest }, ...more }
}
const questions = (all: ReturnType<typeof askedFindings>) =>
  all.map(({ flag, quotes }) => [flag, quotes[0]?.quote])

describe('the types worth a question', () => {
  it('are the likeliest three', () => {
    const shown = { nitpicking: [0.2], disrespect: [0.4], 'price-first': [0.1], 'terms-first': [0.3] }
    expect(suggestFlags(alarms(shown))).toEqual(['disrespect', 'terms-first', 'nitpicking'])
  })

  it('begin with what is asserted, however likely the others are', () => {
    const sure = [hit('price-first', 'Then they paid'), hit('terms-first', 'a comma')]
    const shown = { disrespect: [0.9], 'price-first': [0.2], 'terms-first': [0.3], nitpicking: [0.8] }
    expect(suggestFlags(alarms(shown, { sure }))).toEqual(['terms-first', 'price-first', 'disrespect'])
  })

  it('leave out what is no likelier than anywhere, but for a phrase that may be meant so', () => {
    const shown = { nitpicking: [0.01], disrespect: [0.0099] }
    expect(suggestFlags(alarms(shown))).toEqual(['nitpicking'])
    const doubted = [hit('disrespect', 'And they rang at night')]
    expect(suggestFlags(alarms(shown, { doubted }))).toEqual(['nitpicking', 'disrespect'])
    expect(suggestFlags(alarms({}))).toEqual([])
  })
})

describe('a question to the consultant', () => {
  it('quotes the clause that speaks most for it, without its mark, asserts nothing and takes nothing', () => {
    const found = alarms({ nitpicking: [0.1, 0.123_456_789] })
    const asked = askedFindings(reading, { ...found, judgement: { ...found.judgement, ask: 0.1 } }, [
      'nitpicking',
    ])
    const quote = 'They moved a comma'
    const start = TEXT.indexOf(quote)
    expect(asked).toEqual([
      {
        dimension: 'flags',
        ruleId: 'flags/asked',
        ruleVersion: 1,
        mark: 'asked',
        quotes: [{ start, end: start + quote.length, quote }],
        points: 0,
        flag: 'nitpicking',
        severity: 2,
        likelihood: 0.123457,
      },
    ])
  })

  it('is about the phrase that may be meant so, widened to its commas, and as grave as that', () => {
    const doubt = (one: Hit) =>
      askedFindings(
        reading,
        alarms({ nitpicking: [0.5] }, { doubted: [hit('disrespect', 'a comma', 1), one] }),
        ['nitpicking'],
      )
    expect(doubt(hit('nitpicking', 'every line', 3))).toMatchObject([
      { quotes: [{ quote: 'They read every line' }], severity: 3, likelihood: 0.5 },
    ])
    expect(doubt(hit('nitpicking', 'every line'))).toMatchObject([{ severity: 2 }])
    const own = {
      ...hit('nitpicking', 'every line', 3),
      range: { ...range('every line'), severity: 1 },
    } as const
    expect(doubt(own)).toMatchObject([{ severity: 1 }])
  })

  it('is asked of what is likely enough and asserted nowhere', () => {
    const shown = { nitpicking: [ASK], disrespect: [ASK - 0.001], 'price-first': [0.7] }
    const sure = [hit('price-first', 'Then they paid')]
    const asked = askedFindings(reading, alarms(shown, { sure }), ['price-first', 'nitpicking', 'disrespect'])
    expect(questions(asked)).toEqual([['nitpicking', 'They read every line, twice']])
  })
})

describe('further questions, for when one is denied', () => {
  const further = (given: Alarms, suggested: readonly FlagType[]) =>
    furtherFindings(reading, given, askedFindings(reading, given, suggested))

  it('are about other sentences that show the type likely enough, the likeliest first, two at most', () => {
    const shown = { nitpicking: [0.6, ASK, 0.5, 0.4] }
    expect(questions(further(alarms(shown), ['nitpicking']))).toEqual([
      ['nitpicking', 'Then they paid'],
      ['nitpicking', 'And they rang at night'],
    ])
    expect(questions(further(alarms({ nitpicking: [0.6, ASK, ASK - 0.01] }), ['nitpicking']))).toEqual([
      ['nitpicking', 'They moved a comma'],
    ])
  })

  it('are of the types that were asked of alone, each by its own likelihood', () => {
    const shown = { nitpicking: [0.6, 0.5], disrespect: [0.1, 0.4, 0.7, 0.3], 'price-first': [0.5, 0.5] }
    expect(questions(further(alarms(shown), ['disrespect', 'nitpicking']))).toEqual([
      ['disrespect', 'They moved a comma'],
      ['disrespect', 'And they rang at night'],
      ['nitpicking', 'They moved a comma'],
    ])
  })

  it('quote a phrase of that very sentence and type', () => {
    const doubted = [
      hit('disrespect', 'Then they', 3),
      hit('nitpicking', 'every line', 3),
      hit('nitpicking', 'rang at night', 1),
    ]
    const found = further(alarms({ nitpicking: [0.6, 0, 0.5, 0.4] }, { doubted }), ['nitpicking'])
    expect(found.map(({ severity, quotes }) => [quotes[0]?.quote, severity])).toEqual([
      ['Then they paid', 2],
      ['And they rang at night', 1],
    ])
  })

  it('come of no sentence that the question quotes already, whichever of them was likelier', () => {
    // The phrase stands in the second sentence, the first is the likeliest: the first may be asked about later.
    const doubted = [hit('nitpicking', 'a comma', 1)]
    const found = further(alarms({ nitpicking: [0.6, 0.5] }, { doubted }), ['nitpicking'])
    expect(questions(found)).toEqual([['nitpicking', 'They read every line, twice']])
  })
})
