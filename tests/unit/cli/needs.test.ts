import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LEAST_NEEDS, LEAST_TRADES, parsedNeed, readNeeds } from '@/lib/cli/needs'

const FOLDER = resolve(import.meta.dirname, '../../../lib/scoring/match/needs')

describe('the layer of needs', () => {
  const { needs, trades, problems } = readNeeds()

  it('holds what its schema says', () => expect(problems).toEqual([]))

  it('is as large as it should be', () => {
    expect(needs.length).toBeGreaterThanOrEqual(LEAST_NEEDS)
    expect(Object.keys(trades).length).toBeGreaterThanOrEqual(LEAST_TRADES)
  })

  it('knows who helps whom without whom no paper clip is bought', () => {
    const need = needs.find(({ says }) => says.ru.includes('без меня скрепку не купят'))
    expect(need?.id).toBe('owner-dependence')
    expect(trades['management-consulting']).toContain(need?.id)
  })
})

describe('a line of needs', () => {
  const says = 'one thing; another; a third; a fourth'
  const ru = 'одно; другое; третье; четвёртое'
  const problemsOf = (line: string) => {
    const read = parsedNeed(line)
    return read.ok ? [] : read.problems
  }

  it('is taken as it stands', () => {
    expect(parsedNeed(`tea | tea; café // чай; PR | ${says} | ${ru}`)).toEqual({
      ok: true,
      need: {
        id: 'tea',
        names: { en: ['tea', 'café'], ru: ['чай', 'PR'] },
        says: {
          en: ['one thing', 'another', 'a third', 'a fourth'],
          ru: ['одно', 'другое', 'третье', 'четвёртое'],
        },
      },
    })
  })

  it.each([
    ['a cell too few', `tea | tea // чай | ${says}`, /^is not: id/],
    ['a cell too many', `tea | tea // чай | ${says} | ${ru} | more`, /^is not: id/],
    ['three names of names', `tea | tea // чай // té | ${says} | ${ru}`, /^is not: id/],
    ['an id with a space', `green tea | tea // чай | ${says} | ${ru}`, /^id is no id/],
    ['no Russian name', `tea | tea // PR | ${says} | ${ru}`, /^names\.ru has no Russian name/],
    ['a language missing', `tea | tea // чай | ${says} | `, /^says\.ru/],
    ['an empty phrase', `tea | tea // чай | ${says}; | ${ru}`, /^says\.en\.4 is empty/],
    ['a phrase twice', `tea | tea // чай | ${says}; A  third! | ${ru}`, /twice/],
    ['languages exchanged', `tea | tea // чай | ${ru} | ${says}`, /^says\.en\.0 is not English/],
  ])('%s is named', (_, line, problem) => expect(problemsOf(line).join('\n')).toMatch(problem))
})

it('names the line of what contradicts another', () => {
  const folder = mkdtempSync(join(tmpdir(), 'needs-'))
  cpSync(FOLDER, folder, { recursive: true })
  const living = readFileSync(join(folder, 'living.txt'), 'utf8').trimEnd()
  const last = living.split('\n').length
  const line = (id: string) => `\n${id} | new // новое | drip drip; b b; c c; d d | е е; ж ж; з з; и и`
  writeFileSync(
    join(folder, 'living.txt'),
    `${living}${line('roof-leak')}${line('brand-new')}${line('brand-newer')}`,
  )
  writeFileSync(join(folder, 'trades.json'), '{"roofing": ["roof-leak", "ghost"], "leaks": ["roof-leak"]}')
  const { problems } = readNeeds(folder)
  expect(problems).toContain(`living.txt:${last + 1} has the id of living.txt:1: roof-leak`)
  expect(problems).toContain(`living.txt:${last + 2} is of no trade in trades.json: brand-new`)
  expect(problems).toContain(
    `living.txt:${last + 3} "drip drip" stands at living.txt:${last + 1}, living.txt:${last + 2} too`,
  )
  expect(problems).toContain('trades.json roofing names no need: ghost')
  expect(problems).toContain('trades.json leaks has roof-leak of roofing')
  expect(problems).toContain('trades.json 2 trades, at least 100 are wanted')
})
