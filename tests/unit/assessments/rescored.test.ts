import { describe, expect, it } from 'vitest'
import { compared, type Judged } from '@/lib/assessments/rescored'
import { lineOf, Summary } from '@/lib/cli/rescore-lines'

const WAS: Judged = {
  verdict: 'take',
  fit: 70,
  scorerVersion: '1.0.0',
  flags: [],
  scores: { concreteness: 60, flags: 100, match: 55 },
  offer: 'Night shift',
}
const to = (over: Partial<Judged>) => compared(WAS, { ...WAS, scorerVersion: '2.0.0', ...over })
const line = (over: Partial<Judged>) => lineOf('Firm · Baker', to(over))
const scores = (over: Partial<Judged['scores']>) => ({ scores: { ...WAS.scores, ...over } })

describe('what a new version changes', () => {
  it('has no line where everything stays, or moves by less than five', () => {
    expect(line({})).toBeNull()
    expect(line({ fit: 74, ...scores({ concreteness: 56, match: 59 }) })).toBeNull()
    expect(line({ fit: 66 })).toBeNull()
  })

  it('has a line with the verdict and the fit', () => {
    expect(line({ verdict: 'clarify' })).toBe('Firm · Baker: take → clarify; fit 70 → 70 (scored by 1.0.0)')
    expect(line({ fit: 65 })).toBe('Firm · Baker: take; fit 70 → 65 (scored by 1.0.0)')
    expect(line({ fit: 75 })).toBe('Firm · Baker: take; fit 70 → 75 (scored by 1.0.0)')
  })

  it('has a line with a dimension that moves by five, or is judged now and was not', () => {
    expect(line(scores({ concreteness: 55 }))).toBe(
      'Firm · Baker: take; fit 70 → 70; concreteness 60 → 55 (scored by 1.0.0)',
    )
    expect(line(scores({ flags: 70, match: null }))).toBe(
      'Firm · Baker: take; fit 70 → 70; flags 100 → 70; match 55 → none (scored by 1.0.0)',
    )
  })

  it('has a line with flags that stand and with the best offer', () => {
    expect(line({ flags: ['disrespect', 'nitpicking'] })).toBe(
      'Firm · Baker: take; fit 70 → 70; flags that stand none → disrespect, nitpicking (scored by 1.0.0)',
    )
    expect(line({ offer: null })).toBe(
      'Firm · Baker: take; fit 70 → 70; best offer Night shift → none (scored by 1.0.0)',
    )
  })

  it('is summed up by kinds', () => {
    const summary = new Summary()
    expect(summary.line('2.0.0')).toBe(
      '0 prospects scored again by 2.0.0, 0 listed: 0 change in the verdict, 0 in a dimension by 5 and more, 0 in the flags that stand, 0 in the best offer; fit moves by 0.0 on average. Nothing was written.',
    )
    summary.add(to({}))
    summary.add(to({ verdict: 'decline', fit: 60 }))
    summary.add(to({ flags: ['nitpicking'], ...scores({ flags: 80, match: 40 }), fit: 76 }))
    summary.add(to({ offer: 'Recipes' }))
    expect(summary.line('2.0.0')).toBe(
      '4 prospects scored again by 2.0.0, 3 listed: 1 change in the verdict, 1 in a dimension by 5 and more, 1 in the flags that stand, 1 in the best offer; fit moves by 4.0 on average. Nothing was written.',
    )
  })
})
