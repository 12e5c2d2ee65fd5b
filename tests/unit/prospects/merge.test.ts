import { describe, expect, it } from 'vitest'
import { mergeEdits } from '@/components/prospects/merge'
import type { ProspectInput } from '@/lib/prospects/schema'

const base: ProspectInput = {
  ...{ name: 'Harbour', company: '', industry: '', lang: 'en', dealSize: null, request: 'Sort it', need: '' },
}

describe('two people who changed the same prospect', () => {
  it('keep both changes where they do not meet', () => {
    const { values, contested } = mergeEdits(base, { ...base, need: 'Less' }, { ...base, dealSize: 'large' })
    expect(values).toEqual({ ...base, need: 'Less', dealSize: 'large' })
    expect(contested).toEqual([])
  })

  it('are asked where they do, and nothing of the writer is dropped', () => {
    const mine = { ...base, request: 'Mine', name: 'Harbour 2' }
    const { values, contested } = mergeEdits(base, mine, { ...base, request: 'Theirs', name: 'Harbour 2' })
    expect(values.request).toBe('Mine')
    expect(contested).toEqual(['request'])
  })

  it('count an emptied field as a change', () => {
    const { values, contested } = mergeEdits(base, { ...base, request: '' }, { ...base, request: 'Theirs' })
    expect(values.request).toBe('')
    expect(contested).toEqual(['request'])
  })
})
