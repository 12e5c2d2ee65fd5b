import { describe, expect, it } from 'vitest'
import { BUILT_IN_PLAYBOOK } from '@/lib/playbook/built-in'
import { MAX_CLARIFICATION_BUDGET } from '@/lib/playbook/limits'
import { MAX_QUESTION_LENGTH, MAX_QUESTIONS, readPlaybook } from '@/lib/playbook/schema'

/** The built-in playbook as JSON with one value put at a path; `undefined` removes. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const copy: unknown = structuredClone(BUILT_IN_PLAYBOOK)
  let at = copy as Record<string | number, unknown>
  for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>
  const last = path.at(-1) ?? ''
  if (value === undefined) delete at[last]
  else at[last] = value
  return copy
}

function pathsOf(input: unknown): string[] {
  const result = readPlaybook(input)
  return result.ok ? [] : result.problems.map((problem) => problem.path)
}

const q3 = ['questions', 3] as const
const ru3 = [...q3, 'text', 'ru'] as const
const first = BUILT_IN_PLAYBOOK.questions[0]

describe('a playbook from outside', () => {
  it('is accepted when it is whole, unchanged', () => {
    const result = readPlaybook(JSON.parse(JSON.stringify(BUILT_IN_PLAYBOOK)))
    expect(result).toEqual({ ok: true, playbook: BUILT_IN_PLAYBOOK })
  })

  it.each([
    ['an unknown key at the top', ['colour'], 'red', ''],
    ['an unknown key in a question', [...q3, 'html'], '<b>', 'questions[3]'],
    ['an unknown key in a text', [...ru3, 'hint'], 'x', 'questions[3].text.ru'],
    ['a third language', [...q3, 'text', 'de'], first?.text.en, 'questions[3].text'],
    ['a missing language', ru3, undefined, 'questions[3].text.ru'],
    ['a missing reason', [...ru3, 'why'], undefined, 'questions[3].text.ru.why'],
    ['an empty question', [...ru3, 'ask'], '', 'questions[3].text.ru.ask'],
    ['a question of spaces', [...ru3, 'ask'], '   ', 'questions[3].text.ru.ask'],
    ['a megabyte', [...ru3, 'ask'], 'а'.repeat(1_000_000), 'questions[3].text.ru.ask'],
    ['one unit too many', [...ru3, 'ask'], 'а'.repeat(MAX_QUESTION_LENGTH + 1), 'questions[3].text.ru.ask'],
    ['NUL', [...ru3, 'ask'], 'Что\u0000болит?', 'questions[3].text.ru.ask'],
    ['a line break', [...ru3, 'ask'], 'Что\nболит?', 'questions[3].text.ru.ask'],
    ['a lone surrogate', [...ru3, 'ask'], 'Что \ud83d болит?', 'questions[3].text.ru.ask'],
    ['a right-to-left override', [...ru3, 'ask'], 'Что \u202e болит?', 'questions[3].text.ru.ask'],
    ['a number for a text', [...ru3, 'ask'], 7, 'questions[3].text.ru.ask'],
    ['a placeholder where nothing fills it', [...ru3, 'ask'], 'Что {quote}?', 'questions[3].text.ru.ask'],
    ['a title too wide for the rail', [...ru3, 'title'], 'раз два три четыре', 'questions[3].text.ru.title'],
    ['one example', [...ru3, 'mine'], ['только один'], 'questions[3].text.ru.mine'],
    ['two clarifying questions', [...ru3, 'clarify'], ['Где?', 'Когда?'], 'questions[3].text.ru.clarify'],
    [
      'an unknown placeholder',
      [...ru3, 'clarify', 1],
      'Что значит {phrase}?',
      'questions[3].text.ru.clarify[1]',
    ],
    [
      'a placeholder twice',
      [...ru3, 'clarify', 1],
      '{quote} или {quote}?',
      'questions[3].text.ru.clarify[1]',
    ],
    [
      'none without a quote',
      [...ru3, 'clarify'],
      ['{quote}?', 'Где {quote}?', 'Кто {quote}?'],
      'questions[3].text.ru.clarify',
    ],
    ['the same twice', [...ru3, 'clarify'], ['Где?', 'Где?', 'Кто?'], 'questions[3].text.ru.clarify'],
    ['an unknown intent', [...q3, 'intent'], 'revenge', 'questions[3].intent'],
    ['a section that is not there', [...q3, 'section'], 'elsewhere', 'questions[3].section'],
    ['a question out of order', [...q3, 'section'], 'money', 'questions[4].section'],
    ['a key that stands twice', [...q3, 'key'], 'problem', 'questions[3].key'],
    ['a key with a path in it', [...q3, 'key'], '../x', 'questions[3].key'],
    ['a prototype for a key', [...q3, 'key'], '__proto__', 'questions[3].key'],
    ['a section that stands twice', ['sections', 1, 'key'], 'problem', 'sections[1].key'],
    ['no questions', ['questions'], [], 'questions'],
    ['too many questions', ['questions'], Array(MAX_QUESTIONS + 1).fill(first), 'questions'],
    ['a section left empty', ['questions'], BUILT_IN_PLAYBOOK.questions.slice(0, -1), 'sections[9].key'],
    ['half a clarification', ['clarificationBudget'], 2.5, 'clarificationBudget'],
    ['a budget without end', ['clarificationBudget'], MAX_CLARIFICATION_BUDGET + 1, 'clarificationBudget'],
    ['not a number', ['thresholds', 'clear'], Number.NaN, 'thresholds.clear'],
    ['thresholds upside down', ['thresholds', 'vague'], 90, 'thresholds.vague'],
    ['version nought', ['version'], 0, 'version'],
  ])('is refused for %s, with its place named', (_, path, value, place) => {
    expect(pathsOf(changed(path, value))).toContain(place)
  })

  it.each([null, undefined, 7, '{}', [], new Date(0)])('is refused when it is %s', (input) => {
    expect(readPlaybook(input).ok).toBe(false)
  })

  it('is refused when a parsed document brings a prototype along', () => {
    const hostile = JSON.stringify(BUILT_IN_PLAYBOOK).replace('{', '{"__proto__":{"version":9},')
    expect(readPlaybook(JSON.parse(hostile)).ok).toBe(false)
  })
})
