import { createTranslator } from 'next-intl'
import { describe, expect, it } from 'vitest'
import { loadMessages } from '@/lib/platform/messages'
import { remarkValues, showsThatNoneFits } from '@/lib/platform/remark-values'
import { FLAG_TYPES, INTENTS, LANGS } from '@/lib/scoring/vocabulary'

describe.each(LANGS)('remarks in %s', async (locale) => {
  const { verdict } = await loadMessages(locale)
  const say = (key: string, values: Record<string, string | number>) => {
    const t = createTranslator({
      locale,
      messages: { verdict },
      onError: (error) => {
        throw error
      },
    })
    return t(`verdict.${key}` as never, remarkValues({ key, values }) as never)
  }

  it('name every flag and every intent in words of their own', () => {
    const flags = FLAG_TYPES.map((flag) => say('reason.grave-flag', { flag, quote: 'x' }))
    expect(new Set(flags).size).toBe(FLAG_TYPES.length)
    const intents = INTENTS.map((intent) => say('unknown.not-asked', { intent }))
    expect(new Set(intents).size).toBe(INTENTS.length)
  })

  it('leave a quote as it was said', () => {
    expect(
      say('reason.grave-flag-quoted', { flag: 'price-first', quote: 'a follow-up, price-first' }),
    ).toContain('a follow-up, price-first')
  })

  it.each(['Give us the price first.', 'Give us the price first;', 'Give us the price first. '])(
    'end with one stop: %s',
    (quote) => {
      const said = say('reason.grave-flag-quoted', { flag: 'price-first', quote })
      expect(said).toMatch(/Give us the price first[”»]\.$/)
    },
  )

  it.each(['Everything, and so on...', 'Who else?'])('keep what ends a quote on purpose: %s', (quote) => {
    expect(say('reason.grave-flag-quoted', { flag: 'price-first', quote })).toContain(quote)
  })

  it('say every change in words, those that would lose a yes too', () => {
    const keys = ['serious-sign', 'grave-sign', 'grave-sign-seen', 'match-lost', 'match-clear']
    const plain = keys.map((key) => say(`change.${key}`, {}))
    const kinds = ['concrete-answer', 'vague-answer']
    const ofIntents = kinds.flatMap((key) => INTENTS.map((intent) => say(`change.${key}`, { intent })))
    const ofFlags = FLAG_TYPES.map((flag) => say('change.flag-cleared', { flag }))
    const all = [...plain, ...ofIntents, ...ofFlags]
    expect(new Set(all).size).toBe(keys.length + kinds.length * INTENTS.length + FLAG_TYPES.length)
    for (const one of all) expect(one).toMatch(/:$/)
  })
})

describe('what a concrete answer would change', () => {
  const remark = { key: 'change.concrete-answer', values: { intent: 'scope' } }

  it('is said otherwise only where it would end the talk', () => {
    expect(showsThatNoneFits({ remark, verdict: 'clarify' })).toBe(false)
    expect(showsThatNoneFits({ remark, verdict: 'decline' })).toBe(true)
    const flag = { key: 'change.flag-cleared', values: { flag: 'disrespect' } }
    expect(showsThatNoneFits({ remark: flag, verdict: 'decline' })).toBe(false)
  })

  it.each(LANGS)('has words for every question in %s', async (locale) => {
    const { brief } = await loadMessages(locale)
    const t = createTranslator({ locale, messages: { brief } })
    const said = INTENTS.map((intent) =>
      t('brief.first.change-none-fits' as never, remarkValues({ ...remark, values: { intent } }) as never),
    )
    expect(new Set(said).size).toBe(INTENTS.length)
  })
})
