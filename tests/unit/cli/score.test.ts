import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const RUN = fileURLToPath(new URL('../../../lib/cli/run.mjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'touchstone-score-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** From a foreign folder, because nothing may depend on where it is called. */
function score(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [RUN, 'score', ...args], {
    cwd: folder,
    encoding: 'utf8',
    input,
  })
  return {
    status,
    stderr,
    lines: stdout
      .split('\n')
      .filter(Boolean)
      .map((line): Record<string, unknown> => JSON.parse(line)),
  }
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const answer = (id: string, text: string) =>
  JSON.stringify({ id, lang: 'en', intent: 'problem', answer: text })
const firm = {
  firm: 'f1',
  lang: 'en',
  name: 'Quiet Boats',
  offers: [
    {
      id: 'f1-a',
      title: 'Hull survey',
      does: 'We look at every plank.',
      outcomes: [],
      not: [],
      format: '',
      standard: false,
    },
    {
      id: 'f1-b',
      title: 'Sail repair',
      does: 'We mend sails by hand.',
      outcomes: [],
      not: [],
      format: '',
      standard: true,
    },
  ],
  never: ['engines'],
}

describe('npm run score', { timeout: 30_000 }, () => {
  it('prints a line an answer, in order, whatever the line ends and odd characters', () => {
    const lines = [
      answer('a', 'Anna counts 12 pallets by Friday.'),
      '',
      answer('b', ''),
      answer('c', '\ud800 \u0000 İ 👷 \u202e'),
    ]
    const {
      status,
      stderr,
      lines: said,
    } = score(['answers', file('ok.jsonl', `\uFEFF${lines.join('\r\n')}`)])
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(said.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    for (const line of said) {
      expect(Object.keys(line).sort()).toEqual(['concreteness', 'flags', 'id', 'suggested'])
      expect(line['concreteness']).toBeTypeOf('number')
    }
  })

  it('matches requests with catalogues, one of them from standard input', () => {
    const request = JSON.stringify({
      id: 'r1',
      firm: 'f1',
      lang: 'en',
      request: 'Please look at every plank of my boat',
    })
    const { status, lines } = score(['match', file('firms.jsonl', JSON.stringify(firm)), '-'], request)
    expect(status).toBe(0)
    expect(lines[0]).toMatchObject({ id: 'r1', ranked: [{ offer: 'f1-a' }, { offer: 'f1-b' }], none: false })
    expect(Object.keys(lines[0] ?? {}).sort()).toEqual(['fit', 'id', 'none', 'ranked', 'uncovered'])
  })

  it('gives a verdict for a case', () => {
    const one = {
      id: 'c1',
      lang: 'en',
      firm: { name: 'x', about: '', offers: firm.offers },
      answers: [{ intent: 'problem', question: 'What?', rounds: [{ answer: 'Well.' }] }],
      observed: { priceAskedBeforeDecision: null, rude: false, raisedVoiceAfterOurMistake: false },
    }
    const { status, lines } = score(['cases', '-'], JSON.stringify(one))
    expect(status).toBe(0)
    expect(lines[0]).toMatchObject({ id: 'c1', verdict: 'not-enough-info' })
  })

  it('stops at a bad line with file, line and fault, after the lines before it', () => {
    const path = file(
      'bad.jsonl',
      `${answer('a', 'Yes.')}\n\n{"id": "b", "answer": 7}\n${answer('c', 'No.')}\n`,
    )
    const { status, stderr, lines } = score(['answers', path])
    expect(status).toBe(2)
    expect(lines.map(({ id }) => id)).toEqual(['a'])
    expect(stderr).toContain(`${path}, line 3`)
    expect(stderr).toContain('answer')
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  it.each([
    ['not JSON', '{"id": "a"', 'not valid JSON'],
    ['not UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), 'not valid UTF-8'],
    ['too long', answer('a', 'x'.repeat(100_001)), 'longer than 100000 characters'],
    ['a raw NUL', '{"id": "a\u0000", "answer": "b"}', 'not valid JSON'],
  ])('refuses a line that is %s', (_, content, fault) => {
    const { status, stderr, lines } = score(['answers', file('one.jsonl', content)])
    expect(status).toBe(2)
    expect(lines).toEqual([])
    expect(stderr).toContain('line 1')
    expect(stderr).toContain(fault)
  })

  it('says what is wrong with a missing file, an unknown firm, firms or offers that come twice and a wrong call', () => {
    expect(score(['answers', join(folder, 'nowhere.jsonl')])).toMatchObject({ status: 2, lines: [] })
    const request = JSON.stringify({ id: 'r1', firm: 'f9', request: 'x' })
    const unknown = score(['match', file('firms.jsonl', JSON.stringify(firm)), '-'], request)
    expect(unknown.status).toBe(2)
    expect(unknown.stderr).toContain('standard input, line 1')
    const twice = file('firms.jsonl', [firm, firm].map((one) => JSON.stringify(one)).join('\n'))
    const firmTwice = score(['match', twice, '-'], JSON.stringify({ id: 'r1', firm: 'f1', request: 'x' }))
    expect(firmTwice).toMatchObject({ status: 2, lines: [] })
    expect(firmTwice.stderr).toContain('firms.jsonl, line 2: firm: "f1" stands on a line before it')
    const [offer] = firm.offers
    const alike = file('firms.jsonl', JSON.stringify({ ...firm, offers: [offer, offer] }))
    const offerTwice = score(['match', alike, '-'], JSON.stringify({ id: 'r1', firm: 'f1', request: 'x' }))
    expect(offerTwice).toMatchObject({ status: 2, lines: [] })
    expect(offerTwice.stderr).toContain('line 1: offers.1.id: "f1-a" is the id of an offer before it')
    const wrong = score(['everything'])
    expect(wrong.status).toBe(2)
    expect(wrong.stderr).toContain('usage')
  })
})
