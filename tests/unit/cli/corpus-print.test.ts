import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { answersPrint, corpusPrint, requestsPrint } from '@/lib/cli/corpus-print'
import learned from '@/lib/scoring/learned/figures.gen.json'
import matched from '@/lib/scoring/match/figures.gen.json'

describe('weights are of the corpus in the tree', () => {
  it('in the match', () => {
    const stale = 'requests, catalogues or needs are not those that were learned from: npm run train-match'
    expect(matched.corpus, stale).toBe(requestsPrint())
  })

  it('in the learned part', () => {
    expect(learned.corpus, 'the answers are not those that were learned from: npm run train').toBe(
      answersPrint(),
    )
  })
})

it('a fingerprint changes with a word and not with the order of the files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'print-'))
  const [a, b] = [join(folder, 'a.jsonl'), join(folder, 'b.jsonl')]
  writeFileSync(a, 'One.')
  writeFileSync(b, 'Two.')
  const before = corpusPrint([a, b])
  expect(corpusPrint([b, a])).toBe(before)
  writeFileSync(b, 'Tvo.')
  expect(corpusPrint([a, b])).not.toBe(before)
})
