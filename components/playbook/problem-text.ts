import type { useTranslations } from 'next-intl'
import type { PlacedProblem } from './draft'

type Translate = ReturnType<typeof useTranslations>

/** A problem in the reader's words; one in a list names its line. */
export function problemText(t: Translate, { reason, limit, field }: PlacedProblem): string {
  const key = t.has(`problem.${reason}`) ? reason : 'invalid'
  const problem = t(`problem.${key}`, { limit: limit ?? 0 })
  const line = /\[(\d+)\]$/.exec(field)?.[1]
  return line === undefined ? problem : t('problem.line', { line: Number(line) + 1, problem })
}

/** The first problem of a field or of one of its lines. */
export function problemOf(
  problems: readonly PlacedProblem[],
  owner: string,
  field: string,
): PlacedProblem | undefined {
  return problems.find(
    (problem) =>
      problem.owner === owner && (problem.field === field || problem.field.startsWith(`${field}[`)),
  )
}
