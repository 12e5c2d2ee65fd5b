import { beforeAll, describe, expect, it } from 'vitest'
import { SCORER_VERSION } from '@/lib/scoring/version'
import { VERDICTS } from '@/lib/scoring/vocabulary'
import { FIXED_DISCOVERIES } from '../../fixtures/fixed-discoveries'
import { FIXED_REQUESTS } from '../../fixtures/fixed-requests'
import { FIXED_TEXTS } from '../../fixtures/fixed-texts'
import versions from '../../fixtures/scorer-versions.json'
import { fingerprintOf, fixedOutputs } from '../../support/scorer-fingerprint'

let outputs: unknown[]
beforeAll(() => {
  outputs = fixedOutputs()
})

const numbers = (version: string): number[] => version.split('.').map(Number)
const isBefore = (a: string, b: string): boolean => {
  const [left, right] = [numbers(a), numbers(b)]
  const at = left.findIndex((number, place) => number !== right[place])
  return at >= 0 && (left[at] ?? 0) < (right[at] ?? 0)
}

describe('the version of the scorer', () => {
  it('is raised, and its line of `npm run fingerprint` added, with every change of a result', () => {
    expect(versions.at(-1)).toEqual({ version: SCORER_VERSION, fingerprint: fingerprintOf(outputs) })
  })

  it('stands for other results than any version before, and follows them', () => {
    expect(new Set(versions.map(({ fingerprint }) => fingerprint)).size).toBe(versions.length)
    for (const [at, { version }] of versions.entries()) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/)
      const before = versions[at - 1]
      if (before) expect([before.version, version, isBefore(before.version, version)]).toContain(true)
    }
  })
})

describe('the fingerprint', () => {
  it('is the same in a second reading', () => {
    expect(fingerprintOf(fixedOutputs())).toBe(fingerprintOf(outputs))
  })

  it('changes with one point of one finding and not with the last digit of a likelihood', () => {
    const changed = (path: string, from: RegExp, to: (found: string) => string): unknown => {
      const json = JSON.stringify(outputs)
      const other = json.replace(from, to)
      expect([path, other === json]).toEqual([path, false])
      return JSON.parse(other)
    }
    const point = changed('points', /"points":(\d+)/, (found) => `${found}1`)
    expect(fingerprintOf(point)).not.toBe(fingerprintOf(outputs))
    const quote = changed('quote', /"quote":"/, (found) => `${found} `)
    expect(fingerprintOf(quote)).not.toBe(fingerprintOf(outputs))
    expect(fingerprintOf([0.123456789012345])).toBe(fingerprintOf([0.123456789012346]))
  })

  it('is taken of both languages, every verdict, every mark and every standing of a clause', () => {
    expect(FIXED_TEXTS.length + FIXED_DISCOVERIES.length).toBe(40)
    expect(FIXED_REQUESTS.length).toBe(12)
    const json = JSON.stringify(outputs)
    const values = (name: string) =>
      new Set([...json.matchAll(new RegExp(`"${name}":"([^"]+)"`, 'g'))].map(([, value]) => value))
    expect(values('lang')).toEqual(new Set(['en', 'ru']))
    const judged = outputs.slice(FIXED_TEXTS.length, FIXED_TEXTS.length + FIXED_DISCOVERIES.length)
    const verdicts = judged.map((one) => (one as { verdict: string }).verdict)
    expect(new Set(verdicts)).toEqual(new Set(VERDICTS))
    expect(values('mark')).toEqual(new Set(['concrete', 'empty', 'alarming', 'asked', 'confirmed']))
    expect(values('standing')).toEqual(new Set(['covered', 'partly', 'not-covered', 'refused']))
  })
})
