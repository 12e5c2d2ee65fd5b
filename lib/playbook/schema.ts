import { z } from 'zod'
import { INTENTS, type Lang } from '@/lib/scoring/vocabulary'
import { QUOTE_PLACEHOLDER } from './clarify'
import { MAX_CLARIFICATION_BUDGET } from './limits'

export const MAX_KEY_LENGTH = 40
export const MAX_TITLE_LENGTH = 40
/** The rail of the walk has room for no more. */
export const MAX_TITLE_WORDS = 3
export const MAX_QUESTION_LENGTH = 300
export const MAX_WHY_LENGTH = 600
export const MAX_EXAMPLE_LENGTH = 600
export const MIN_EXAMPLES = 2
export const MAX_EXAMPLES = 4
export const MIN_CLARIFICATIONS = 3
export const MAX_CLARIFICATIONS = 5
export const MAX_SECTIONS = 20
export const MAX_QUESTIONS = 40

// Control characters, lone surrogates and bidirectional overrides: each can make a question read unlike what is stored.
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u

const line = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine((text) => text === text.trim(), { error: 'spaces at an end', params: { reason: 'spaces' } })
    .refine((text) => !UNPRINTABLE.test(text), {
      error: 'a character that cannot be shown',
      params: { reason: 'unprintable' },
    })

/** Text without placeholders, so that what is stored is what is shown. */
const plain = (max: number) =>
  line(max).refine((text) => !/[{}]/.test(text), {
    error: 'braces are for {quote} in clarifying questions',
    params: { reason: 'braces' },
  })

const clarification = line(MAX_QUESTION_LENGTH).refine(
  (text) => !/[{}]/.test(text.replace(QUOTE_PLACEHOLDER, '')),
  { error: 'the only placeholder is {quote}, once', params: { reason: 'placeholder' } },
)

const key = z
  .string()
  .max(MAX_KEY_LENGTH)
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, { error: 'a key is kebab-case' })

const title = plain(MAX_TITLE_LENGTH).refine((text) => text.split(/\s+/).length <= MAX_TITLE_WORDS, {
  error: `at most ${MAX_TITLE_WORDS} words`,
  params: { reason: 'title-words' },
})

const examples = z.array(plain(MAX_EXAMPLE_LENGTH)).min(MIN_EXAMPLES).max(MAX_EXAMPLES)

const questionTextSchema = z.strictObject({
  /** For the rail. */
  title,
  /** As spoken in a first meeting. */
  ask: plain(MAX_QUESTION_LENGTH),
  why: plain(MAX_WHY_LENGTH),
  /** What an answer of "my client" sounds like. */
  mine: examples,
  notMine: examples,
  /** With and without `{quote}`: an answer need not hold a phrase worth quoting. */
  clarify: z
    .array(clarification)
    .min(MIN_CLARIFICATIONS)
    .max(MAX_CLARIFICATIONS)
    .refine((all) => all.some((one) => !one.includes(QUOTE_PLACEHOLDER)), {
      error: 'one clarifying question must do without {quote}',
      params: { reason: 'all-quoting' },
    })
    .refine((all) => new Set(all).size === all.length, {
      error: 'a clarifying question stands twice',
      params: { reason: 'twice' },
    }),
})

const both = <T extends z.ZodType>(schema: T) =>
  z.strictObject({ en: schema, ru: schema } satisfies Record<Lang, T>)

const percent = z.int().min(0).max(100)

const sectionSchema = z.strictObject({ key, title: both(plain(MAX_TITLE_LENGTH)) })

const questionSchema = z.strictObject({
  key,
  /** Key of one of the sections. */
  section: key,
  intent: z.enum(INTENTS),
  text: both(questionTextSchema),
})

const shape = z.strictObject({
  id: key,
  /** From 1; raised with every change, because discoveries keep the version they were held with. */
  version: z.int().min(1),
  /** How many clarifications an answer is worth before it is called too early. */
  clarificationBudget: z.int().min(0).max(MAX_CLARIFICATION_BUDGET),
  /**
   * Concreteness of one answer, 0-100: from `clear` on it needs no more asking; below `vague` it says next to nothing.
   */
  thresholds: z.strictObject({ clear: percent, vague: percent }),
  sections: z.array(sectionSchema).min(1).max(MAX_SECTIONS),
  questions: z.array(questionSchema).min(1).max(MAX_QUESTIONS),
  /** Questions that are not asked for now, kept so that they can be asked again; no walk sees them. */
  setAside: z.array(questionSchema).max(MAX_QUESTIONS).optional(),
})

/** A playbook in both languages. Unknown keys are refused; every problem carries its path. */
export const playbookSchema = shape.superRefine(checkOrder)

export type Playbook = z.infer<typeof playbookSchema>
export type PlaybookQuestion = Playbook['questions'][number]
export type QuestionText = z.infer<typeof questionTextSchema>

/** Keys are unique, thresholds in order, and questions follow the sections one after another, none left empty. */
function checkOrder(playbook: z.infer<typeof shape>, ctx: z.RefinementCtx): void {
  const refuse = (path: (string | number)[], message: string, reason: string) =>
    ctx.addIssue({ code: 'custom', path, message, params: { reason } })
  if (playbook.thresholds.vague >= playbook.thresholds.clear)
    refuse(['thresholds', 'vague'], 'vague must lie below clear', 'thresholds')

  const rank = new Map<string, number>()
  playbook.sections.forEach((section, i) => {
    if (rank.has(section.key))
      refuse(['sections', i, 'key'], `the key "${section.key}" stands twice`, 'key-twice')
    rank.set(section.key, i)
  })

  const seen = new Set<string>()
  let last = 0
  playbook.questions.forEach((question, i) => {
    if (seen.has(question.key))
      refuse(['questions', i, 'key'], `the key "${question.key}" stands twice`, 'key-twice')
    seen.add(question.key)
    const place = rank.get(question.section)
    if (place === undefined) {
      refuse(['questions', i, 'section'], `there is no section "${question.section}"`, 'no-section')
      return
    }
    if (place < last)
      refuse(['questions', i, 'section'], 'questions must stand in the order of their sections', 'order')
    last = place
  })

  playbook.setAside?.forEach((question, i) => {
    if (seen.has(question.key))
      refuse(['setAside', i, 'key'], `the key "${question.key}" stands twice`, 'key-twice')
    seen.add(question.key)
    if (!rank.has(question.section))
      refuse(['setAside', i, 'section'], `there is no section "${question.section}"`, 'no-section')
  })

  const all = [...playbook.questions, ...(playbook.setAside ?? [])]
  const used = new Set(all.map((question) => question.section))
  playbook.sections.forEach((section, i) => {
    if (!used.has(section.key))
      refuse(['sections', i, 'key'], `the section "${section.key}" has no question`, 'empty-section')
  })
}

/** What is wrong, where, and by which measure; `reason` is a message key. */
export interface Problem {
  /** Like `questions[3].text.ru.why`; the top level is ''. */
  readonly path: string
  readonly reason: string
  /** For whoever maintains a playbook file. */
  readonly message: string
  /** The smallest or largest number or length allowed, when that is what was broken. */
  readonly limit?: number
}

const problemOf = (issue: z.core.$ZodIssue): Problem => {
  const at = { path: z.core.toDotPath(issue.path), message: issue.message }
  if (issue.code === 'too_small') {
    const empty = issue.origin === 'string' && issue.minimum === 1
    return { ...at, reason: empty ? 'required' : `too-few-${issue.origin}`, limit: Number(issue.minimum) }
  }
  if (issue.code === 'too_big')
    return { ...at, reason: `too-many-${issue.origin}`, limit: Number(issue.maximum) }
  const given: unknown = issue.code === 'custom' ? issue.params?.reason : undefined
  return { ...at, reason: typeof given === 'string' ? given : 'invalid' }
}

/** Reads a playbook from outside; every problem carries its place. */
export function readPlaybook(
  input: unknown,
): { ok: true; playbook: Playbook } | { ok: false; problems: Problem[] } {
  const result = playbookSchema.safeParse(input)
  if (result.success) return { ok: true, playbook: result.data }
  return { ok: false, problems: result.error.issues.map(problemOf) }
}

/** A version's number as it stands in an address; undefined when none is asked for, 0 for what is no number. */
export function readVersion(given: string | string[] | undefined): number | undefined {
  if (given === undefined) return undefined
  return typeof given === 'string' && /^[1-9]\d{0,8}$/.test(given) ? Number(given) : 0
}
