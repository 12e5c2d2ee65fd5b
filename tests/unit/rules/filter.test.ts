import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readExample } from '@/components/rules/example'
import { readFilter, rulesOf, SHOWN } from '@/components/rules/filter'
import { loadMessages } from '@/lib/platform/messages'
import { RULES } from '@/lib/scoring/rules/registry'
import { LANGS } from '@/lib/scoring/vocabulary'

const wording = z.object({ name: z.string().min(1), reason: z.string().min(1) })

describe('the rules page', () => {
  it('shows every rule of the registry, each under one filter', () => {
    const parts = SHOWN.filter((show) => show !== 'all').flatMap((show) => rulesOf({ show, flag: null }))
    expect(new Set(parts)).toEqual(new Set(RULES))
    expect(parts).toHaveLength(RULES.length)
    expect(rulesOf({ show: 'all', flag: null })).toEqual(RULES)
  })

  it('reads its address, and shows all for an address nobody wrote', () => {
    expect(readFilter({ show: 'flags', flag: 'price-first' })).toEqual({ show: 'flags', flag: 'price-first' })
    expect(readFilter({ show: 'empty', flag: 'price-first' })).toEqual({ show: 'empty', flag: null })
    expect(readFilter({ show: ['flags', 'x'], flag: '\u0000' })).toEqual({ show: 'flags', flag: null })
    expect(readFilter({ show: '__proto__' })).toEqual({ show: 'all', flag: null })
  })

  it('marks exactly the bracketed words of an example', () => {
    const { text, marks } = readExample('I asked ⟦two⟧ of them, 😀 ⟦seven⟧.', 'concrete')
    expect(text).toBe('I asked two of them, 😀 seven.')
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['two', 'seven'])
  })

  it.each(LANGS)('has a name and a reason for every rule: %s', async (lang) => {
    const messages = await loadMessages(lang)
    const missing = RULES.filter((rule) => {
      const [dimension = '', name = ''] = rule.id.split('/')
      return !wording.safeParse(messages[`rules-${dimension}`]?.[name]).success
    })
    expect(missing.map((rule) => rule.id)).toEqual([])
  })
})
