import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { corpusAnswers } from '@/lib/cli/corpus-answers'
import { predictAnswer } from '@/lib/cli/score-predict'

const RUN = fileURLToPath(new URL('../../../lib/cli/run.mjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'touchstone-score-many-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Starting three programs on a busy machine takes its time. */
const PATIENCE_MS = 180_000
const LINES = 1_500
const corpus = corpusAnswers()
const answers = Array.from({ length: LINES }, (_, at) => {
  const { lang, intent, answer } = corpus[(at * 7) % corpus.length] ?? {
    lang: 'en',
    intent: 'problem',
    answer: '',
  }
  return { id: String(at), lang, intent, answer } as const
})

function score(lines: readonly string[]) {
  const path = join(folder, 'answers.jsonl')
  writeFileSync(path, lines.join('\n'))
  const { status, stdout, stderr } = spawnSync(process.execPath, [RUN, 'score', 'answers', path], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return { status, stderr, lines: stdout.split('\n').filter(Boolean) }
}

describe('many lines, scored by several threads', { timeout: PATIENCE_MS }, () => {
  const good = answers.map((answer) => JSON.stringify(answer))

  it('come out in their order, as each would alone', () => {
    const { status, lines } = score(good)
    expect(status).toBe(0)
    expect(lines).toEqual(answers.map((answer) => JSON.stringify(predictAnswer(answer))))
  })

  it('end at a line that is no answer, which is named, after all lines before it', () => {
    const bad = 1_234
    const { status, lines, stderr } = score(good.with(bad - 1, '{"id": "x", "answer": 7}'))
    expect(status).toBe(2)
    expect(stderr).toContain(`line ${bad}: answer:`)
    expect(lines).toHaveLength(bad - 1)
  })
})
