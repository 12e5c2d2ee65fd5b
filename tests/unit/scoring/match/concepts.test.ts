import { describe, expect, it } from 'vitest'
import { CONCEPTS, conceptsAt } from '@/lib/scoring/match/lexicon'
import { wordsOf } from '@/lib/scoring/match/words'

const ID = /^[a-z][a-z-]*$/
const TERM_EN = /^[a-z0-9éü:_-]+\*?(?:_[a-z0-9éü:_-]+\*?)*$/
const TERM_RU = /^[а-яё0-9a-z_-]+\*?(?:_[а-яё0-9a-z_-]+\*?)*$/
const found = (text: string) => new Set(conceptsAt(wordsOf(text)).flatMap((here) => [...here]))

describe('the layer of concepts', () => {
  it('holds at least 250 concepts, each with its own id', () => {
    expect(CONCEPTS.length).toBeGreaterThanOrEqual(250)
    expect(new Set(CONCEPTS.map(({ id }) => id)).size).toBe(CONCEPTS.length)
  })

  it('writes every term as the schema says, in both languages', () => {
    for (const { id, en, ru } of CONCEPTS) {
      expect(id).toMatch(ID)
      for (const term of en.split(' ')) expect(term, `${id} en`).toMatch(TERM_EN)
      for (const term of ru.split(' ')) expect(term, `${id} ru`).toMatch(TERM_RU)
    }
  })

  it('names the same thing in both languages and in many forms', () => {
    expect(found('the drivers’ tyres')).toContain('driver')
    expect(found('водителю опять звонили')).toContain('driver')
    expect(found('Хор споёт')).toContain('music')
    expect(found('our choir')).toContain('music')
  })

  it('knows a term of several words, also with another word between', () => {
    expect(found('we never sleep, they ring me every night')).toContain('night-calls')
    expect(found('они звонят мне и ночью')).toContain('night-calls')
    expect(found('a ring for me')).not.toContain('night-calls')
  })

  it('does not find a word inside another', () => {
    expect(found('the carpet')).not.toContain('car')
    expect(found('a suspicious discovery')).not.toContain('patent')
  })
})
