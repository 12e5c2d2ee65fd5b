import { describe, expect, it } from 'vitest'
import { fieldErrors } from '@/lib/platform/action'
import { MAX_PROSPECT_NAME, prospectSchema } from '@/lib/prospects/schema'

const refusal = (input: unknown) => {
  const parsed = prospectSchema.safeParse(input)
  return parsed.success ? null : fieldErrors(parsed.error)
}

describe('what a prospect may be called', () => {
  it.each(['Северный склад', 'شركة الشمال', '👩‍🌾 Farm', 'x'.repeat(MAX_PROSPECT_NAME)])('%s', (name) => {
    expect(prospectSchema.parse({ name, lang: 'ru' }).name).toBe(name)
  })

  it.each([
    ['', 'required'],
    [' \n\t ', 'required'],
    ['\u0000', 'required'],
    ['x'.repeat(MAX_PROSPECT_NAME + 1), 'too-long'],
    ['x'.repeat(1_000_000), 'too-long'],
  ])('not %j', (name, error) => {
    expect(refusal({ name, lang: 'en' })).toEqual({ name: error })
  })

  it('a lone surrogate becomes the replacement character', () => {
    expect(prospectSchema.parse({ name: 'a\ud800b', lang: 'en' }).name).toBe('a\ufffdb')
  })
})

describe('the rest', () => {
  it('is optional but for the language', () => {
    expect(refusal({ name: 'x' })).toEqual({ lang: 'required' })
    expect(prospectSchema.parse({ name: 'x', lang: 'en' })).toEqual({
      ...{ name: 'x', lang: 'en', company: '', industry: '', dealSize: null, request: '', need: '' },
    })
    expect(refusal({ name: 'x', lang: 'en', dealSize: 'huge' })).not.toBeNull()
  })
})
