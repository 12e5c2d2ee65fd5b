import { describe, expect, it } from 'vitest'
import { countsOf, type Group } from '@/lib/pipeline/counts'
import { loadView } from '@/lib/pipeline/schema'

const groups: Group[] = [
  { verdict: 'take', stage: 'assessed', owner: 'a', lang: 'en', count: 3 },
  { verdict: 'take', stage: 'archived', owner: 'a', lang: 'ru', count: 5 },
  { verdict: 'decline', stage: 'decided', owner: 'b', lang: 'ru', count: 7 },
  { verdict: 'none', stage: 'new', owner: 'b', lang: 'en', count: 11 },
]
const counts = (query: string) => countsOf(groups, loadView(new URLSearchParams(query)))

describe('counts beside the chips', () => {
  it('leave archived prospects out of everything but their own chip', () => {
    const { total, of } = counts('')
    expect(total).toBe(21)
    expect(of.verdict.get('take')).toBe(3)
    expect(of.stage.get('archived')).toBe(5)
  })

  it('of a filter do not depend on what is chosen in it, but on the others', () => {
    const { total, of } = counts('verdict=take&lang=en')
    expect(total).toBe(3)
    expect(of.verdict.get('none')).toBe(11)
    expect(of.verdict.get('decline')).toBeUndefined()
    expect(of.lang.get('ru')).toBeUndefined()
    expect(of.owner.get('a')).toBe(3)
  })
})
