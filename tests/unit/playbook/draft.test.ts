import { describe, expect, it } from 'vitest'
import {
  addQuestion,
  changeSection,
  type Draft,
  type DraftSection,
  documentOf,
  draftOf,
  moveQuestion,
  moveSection,
  placeProblems,
} from '@/components/playbook/draft'
import { BUILT_IN_PLAYBOOK } from '@/lib/playbook/built-in'
import { type Playbook, readPlaybook } from '@/lib/playbook/schema'

const draft = draftOf(BUILT_IN_PLAYBOOK)
const sectionOf = (given: Draft, key: string): DraftSection => {
  const section = given.sections.find((one) => one.key === key)
  if (!section) throw new Error(`no section ${key}`)
  return section
}
const keys = (playbook: Playbook) => playbook.questions.map((question) => question.key)
const isValid = (document: Playbook) => readPlaybook(document).ok

describe('the playbook as it is edited', () => {
  it('comes back unchanged when nothing was changed', () => {
    expect(documentOf(draft, 1)).toEqual(BUILT_IN_PLAYBOOK)
  })

  it('stays in a valid order whatever is moved', () => {
    const moved = moveSection(moveSection(draft, 0, 1), 9, -1)
    const document = documentOf(moved, 2)
    expect(isValid(document)).toBe(true)
    expect(keys(document)[0]).toBe('outcome')
    expect(moveSection(draft, 0, -1)).toEqual(draft)
    expect(moveSection(draft, 9, 1)).toEqual(draft)
    const inside = changeSection(draft, 'problem', moveQuestion(sectionOf(draft, 'problem'), 0, 1))
    expect(keys(documentOf(inside, 2)).slice(0, 2)).toEqual(['why-now', 'problem'])
  })

  it('sets questions aside and takes them back', () => {
    const section = sectionOf(draft, 'scope')
    const off = changeSection(draft, 'scope', {
      questions: section.questions.map((question) => ({ ...question, asked: false })),
    })
    const document = documentOf(off, 2)
    expect(isValid(document)).toBe(true)
    expect(keys(document)).not.toContain('scope')
    expect(document.setAside?.map((question) => question.key)).toEqual(['scope'])
    expect(draftOf(document)).toEqual(off)
  })

  it('tidies what was typed', () => {
    const section = sectionOf(draft, 'scope')
    const typed = changeSection(draft, 'scope', {
      questions: section.questions.map((question) => ({
        ...question,
        text: {
          ...question.text,
          en: { ...question.text.en, ask: '  What\nis asked? ', mine: ['one ', '', ' two'] },
        },
      })),
    })
    const [scope] = documentOf(typed, 2).questions.filter((question) => question.key === 'scope')
    expect(scope?.text.en).toMatchObject({ ask: 'What is asked?', mine: ['one', 'two'] })
  })

  it('says at which field of which question something is wrong', () => {
    const added = changeSection(draft, 'money', addQuestion(sectionOf(draft, 'money'), 'own-1'))
    const document = { ...documentOf(added, 2), clarificationBudget: 99 }
    const read = readPlaybook(document)
    if (read.ok) throw new Error('a blank question is accepted')
    const placed = placeProblems(read.problems, document)
    expect(new Set(placed.map((problem) => problem.owner))).toEqual(new Set(['', 'own-1']))
    expect(placed.filter((problem) => problem.owner === '').map((problem) => problem.field)).toEqual([
      'clarificationBudget',
    ])
    expect(
      placed
        .filter((problem) => problem.field.startsWith('text.ru'))
        .map(({ field, reason }) => [field, reason]),
    ).toContainEqual(['text.ru.ask', 'required'])
  })
})
