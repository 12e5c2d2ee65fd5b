import type { Playbook, PlaybookQuestion, Problem } from '@/lib/playbook/schema'
import type { Lang } from '@/lib/scoring/vocabulary'

export interface DraftQuestion extends Omit<PlaybookQuestion, 'section'> {
  /** Whether it is asked; else it is set aside. */
  readonly asked: boolean
}

export interface DraftSection {
  readonly key: string
  readonly title: Readonly<Record<Lang, string>>
  readonly questions: readonly DraftQuestion[]
}

/** A playbook as it is edited: questions inside their sections, so that no order can be wrong. */
export interface Draft {
  readonly id: string
  readonly clarificationBudget: number
  readonly thresholds: Playbook['thresholds']
  readonly sections: readonly DraftSection[]
}

export function draftOf(playbook: Playbook): Draft {
  const { id, clarificationBudget, thresholds, sections, questions, setAside = [] } = playbook
  const within = (all: readonly PlaybookQuestion[], key: string, asked: boolean): DraftQuestion[] =>
    all
      .filter((question) => question.section === key)
      .map(({ section: _, ...question }) => ({ ...question, asked }))
  return {
    id,
    clarificationBudget,
    thresholds,
    sections: sections.map(({ key, title }) => ({
      key,
      title,
      questions: [...within(questions, key, true), ...within(setAside, key, false)],
    })),
  }
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
const listOf = (lines: readonly string[]): string[] => lines.map(oneLine).filter(Boolean)

const tidy = (text: PlaybookQuestion['text'][Lang]): PlaybookQuestion['text'][Lang] => ({
  title: oneLine(text.title),
  ask: oneLine(text.ask),
  why: oneLine(text.why),
  mine: listOf(text.mine),
  notMine: listOf(text.notMine),
  clarify: listOf(text.clarify),
})

/** The document to publish: spaces and blank lines tidied away, questions that are not asked set aside. */
export function documentOf(draft: Draft, version: number): Playbook {
  const { id, clarificationBudget, thresholds, sections } = draft
  const within = (asked: boolean): PlaybookQuestion[] =>
    sections.flatMap(({ key: section, questions }) =>
      questions
        .filter((question) => question.asked === asked)
        .map(({ key, intent, text }) => ({
          key,
          section,
          intent,
          text: { en: tidy(text.en), ru: tidy(text.ru) },
        })),
    )
  const setAside = within(false)
  return {
    id,
    version,
    clarificationBudget,
    thresholds,
    sections: sections.map(({ key, title }) => ({
      key,
      title: { en: oneLine(title.en), ru: oneLine(title.ru) },
    })),
    questions: within(true),
    ...(setAside.length > 0 ? { setAside } : {}),
  }
}

const swapped = <T>(all: readonly T[], from: number, by: -1 | 1): readonly T[] => {
  const copy = [...all]
  const one = copy[from]
  const other = copy[from + by]
  if (one === undefined || other === undefined) return all
  copy[from] = other
  copy[from + by] = one
  return copy
}

export const moveSection = (draft: Draft, index: number, by: -1 | 1): Draft => ({
  ...draft,
  sections: swapped(draft.sections, index, by),
})

export const changeSection = (draft: Draft, key: string, change: Partial<DraftSection>): Draft => ({
  ...draft,
  sections: draft.sections.map((section) => (section.key === key ? { ...section, ...change } : section)),
})

export const moveQuestion = (section: DraftSection, index: number, by: -1 | 1): DraftSection => ({
  ...section,
  questions: swapped(section.questions, index, by),
})

const BLANK = { title: '', ask: '', why: '', mine: [], notMine: [], clarify: [] }

/** A blank question at the end of a section. `key` must never have been used: answers are stored by key. */
export const addQuestion = (section: DraftSection, key: string): DraftSection => ({
  ...section,
  questions: [
    ...section.questions,
    {
      key,
      intent: section.questions[0]?.intent ?? 'problem',
      asked: true,
      text: { en: BLANK, ru: BLANK },
    },
  ],
})

/** Problems by what they belong to: a question's or section's key with the rest of the path, or the whole. */
export interface PlacedProblem extends Problem {
  readonly owner: string
  /** Like `text.ru.mine[1]`, or the path itself for the whole. */
  readonly field: string
}

export function placeProblems(problems: readonly Problem[], document: Playbook): PlacedProblem[] {
  return problems.map((problem) => {
    const [, list, index, field = ''] =
      /^(questions|setAside|sections)\[(\d+)\]\.?(.*)$/.exec(problem.path) ?? []
    const all =
      list === 'sections' ? document.sections : document[list === 'setAside' ? 'setAside' : 'questions']
    const owner = list ? all?.[Number(index)]?.key : undefined
    return owner ? { ...problem, owner, field } : { ...problem, owner: '', field: problem.path }
  })
}
