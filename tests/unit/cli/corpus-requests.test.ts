import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { CORPUS_REQUESTS, checkRequests, OPEN_REQUESTS } from '@/lib/cli/corpus-requests'

const folder = mkdtempSync(join(tmpdir(), 'requests-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const offer = (id: string) => ({
  id,
  title: `Offer ${id}`,
  does: 'We look at every plank.',
  outcomes: [],
  not: [],
  format: '',
  standard: false,
})
const firm = {
  firm: 'boats',
  lang: 'en',
  name: 'Quiet Boats',
  about: 'Three shipwrights.',
  offers: ['a', 'b', 'c'].map(offer),
  never: [],
}
const request = {
  id: 'r1',
  firm: 'boats',
  lang: 'en',
  request: 'Look at the hull, and paint the name.',
  best: ['a'],
  partial: [] as string[],
  fit: 2,
  uncovered: ['paint the name'],
  crossLingual: false,
  note: '',
}

const written = (name: string, lines: readonly unknown[]): string => {
  const path = join(folder, name)
  writeFileSync(
    path,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  )
  return path
}
/** What is wrong, from the place on. */
const problemsOf = (firms: readonly unknown[], requests: readonly unknown[]) =>
  checkRequests({
    catalogues: [written('firms.jsonl', firms)],
    requests: [written('requests.jsonl', requests)],
  }).problems.map((problem) => problem.replace(/^\S*\/(\w+\.jsonl:\d+)/, '$1'))

describe('the requests in the tree', () => {
  it.each([
    ['that are learned from', CORPUS_REQUESTS, 80, 1500],
    ['that measure', OPEN_REQUESTS, 4, 80],
  ] as const)('%s hold no contradiction', (_, files, firms, requests) => {
    const checked = checkRequests(files)
    expect(checked.problems).toEqual([])
    expect(checked.firms).toBeGreaterThanOrEqual(firms)
    expect(checked.requests).toBeGreaterThanOrEqual(requests)
  })
})

describe('labels that contradict one another', () => {
  it('are not found where there are none', () => expect(problemsOf([firm], [request])).toEqual([]))

  it.each([
    [{ fit: 0 }, 'best names an offer, though the fit is 0'],
    [{ fit: 1, best: [] }, 'partial names no offer, though the fit is 1'],
    [{ fit: 0, best: [], partial: ['b'] }, 'partial names an offer, though the fit is 0'],
    [{ best: [] }, 'best names no offer, though the fit is 2'],
    [{ fit: 3 }, 'uncovered is not empty, though the fit is 3'],
    [{ fit: 0, best: [], uncovered: [] }, 'uncovered is empty, though the fit is 0'],
    [{ partial: ['a'] }, 'partial.0 "a" is a best offer and a partial one'],
    [{ best: ['a', 'a'] }, 'best.1 "a" is named twice'],
    [{ best: ['z'] }, 'best "z" is no offer of boats'],
    [{ partial: ['z'] }, 'partial "z" is no offer of boats'],
    [{ firm: 'ships' }, 'firm "ships" is not among the firms'],
    [{ uncovered: ['Paint the name'] }, 'uncovered.0 is not an exact part of the request'],
    [{ crossLingual: true }, 'crossLingual does not fit: request en, firm en'],
    [{ fit: 2.5 }, 'fit Invalid input: expected int, received number'],
  ])('%j: %s', (change, problem) => {
    expect(problemsOf([firm], [{ ...request, ...change }])).toEqual([`requests.jsonl:1 ${problem}`])
  })

  it('are named with their line, of the second of two that are the same', () => {
    const place = expect.stringContaining('requests.jsonl:1')
    const [id, text, ...more] = problemsOf([firm], [request, '', request])
    expect([id, text, more]).toEqual([place, place, []])
    expect(id).toMatch(/^requests\.jsonl:3 id "r1" is the id of /)
    expect(text).toMatch(/^requests\.jsonl:3 request is the request of /)
  })

  it('of firms: two of one name, two offers of one id or title', () => {
    expect(problemsOf([firm, firm], [])[0]).toMatch(/^firms\.jsonl:2 firm "boats" is the firm of .*:1$/)
    expect(problemsOf([{ ...firm, offers: ['a', 'b', 'a'].map(offer) }], [])).toEqual([
      'firms.jsonl:1 offers.2.id "a" is the id of an offer before it',
      'firms.jsonl:1 offers.2.title "Offer a" is the title of an offer before it',
    ])
  })

  it('and lines that are no JSON, or hold what nobody reads', () => {
    expect(problemsOf(['{'], [])[0]).toMatch(/^firms\.jsonl:1 is not JSON: /)
    expect(problemsOf([firm], [{ ...request, bets: [] }])[0]).toMatch(/^requests\.jsonl:1 .*bets/)
  })
})
