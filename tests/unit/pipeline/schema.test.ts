import { describe, expect, it } from 'vitest'
import {
  directionOf,
  headlineSchema,
  hrefOf,
  isFiltered,
  loadView,
  MAX_SEARCH,
  oppositeOf,
  toggled,
} from '@/lib/pipeline/schema'

const view = (query: string) => loadView(new URLSearchParams(query))
const OWNER = '01900000-0000-7000-8000-000000000000'

describe('the address of the pipeline', () => {
  it('comes back from a view as it went in', () => {
    const query = `q=%D1%81%D0%BA%D0%BB%D0%B0%D0%B4&verdict=take,none&stage=assessed&owner=${OWNER}&lang=ru&sort=fit&dir=asc`
    const href = hrefOf(view(query), {})
    expect(view(href.split('?')[1] ?? '')).toEqual(view(query))
    expect(hrefOf(view(''), {})).toBe('/pipeline')
  })

  it.each([
    'verdict=best',
    'stage=%00',
    'owner=me',
    'owner=1%27%3B--',
    'lang=fr',
    'sort=password',
    'dir=up',
    'after=x',
    `before=${OWNER}`,
    'verdict=&stage=,,,&lang=%F0%9F%91%80',
  ])('counts %s as absent', (query) => {
    expect(view(query)).toEqual(view(''))
  })

  it('keeps the good values beside the bad ones', () => {
    expect(view('verdict=best,take&stage=assessed,gone')).toMatchObject({
      verdict: ['take'],
      stage: ['assessed'],
    })
  })

  it('cuts a search of a million letters and heals what was cut through', () => {
    expect(view(`q=${'x'.repeat(1_000_000)}`).q).toHaveLength(MAX_SEARCH)
    expect(view(`q=${encodeURIComponent(`${'x'.repeat(MAX_SEARCH - 1)}🌲`)}`).q.isWellFormed()).toBe(true)
  })

  it('forgets the page when the view changes, and keeps it when the page is turned', () => {
    const paged = view(`after=${OWNER}.42&sort=fit`)
    expect(paged.after).toEqual({ id: OWNER, value: '42' })
    expect(toggled(paged, 'verdict', 'take')).toBe('/pipeline?verdict=take&sort=fit')
    expect(hrefOf(paged, { before: { id: OWNER, value: 'a.b&c' } })).toContain(`before=${OWNER}.a.b`)
    expect(view(hrefOf(paged, { before: { id: OWNER, value: 'a.b&c' } }).split('?')[1] ?? '').before).toEqual(
      {
        id: OWNER,
        value: 'a.b&c',
      },
    )
  })

  it('switches a value off when it was on', () => {
    expect(toggled(view('stage=new,decided'), 'stage', 'new')).toBe('/pipeline?stage=decided')
    expect(isFiltered(view('stage=decided'))).toBe(true)
    expect(isFiltered(view('sort=fit&q=%20'))).toBe(false)
  })

  it('has a first direction for each column', () => {
    expect(directionOf(view(''))).toBe('desc')
    expect(directionOf(view('sort=name'))).toBe('asc')
    expect(directionOf(view('sort=name&dir=desc'))).toBe('desc')
  })

  it('turns round and back, and the address says only what is not the first direction', () => {
    expect(oppositeOf(view('sort=name'))).toBe('desc')
    expect(oppositeOf(view('sort=name&dir=desc'))).toBeNull()
    expect(oppositeOf(view('sort=fit'))).toBe('asc')
  })
})

describe('a headline', () => {
  it('with a shape of yesterday counts as nothing', () => {
    const nothing = { quote: null, missing: null }
    expect(headlineSchema.parse({ quote: 'text', missing: 3 })).toEqual(nothing)
    expect(headlineSchema.parse({ quote: null, missing: { key: 'x', values: { intent: 'nope' } } })).toEqual(
      nothing,
    )
  })
})
