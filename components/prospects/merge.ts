import type { ProspectInput } from '@/lib/prospects/schema'
import type { ProspectField } from './form-values'

export interface Merge {
  /** What the form shows next: the writer's own changes, and for the rest what somebody else saved. */
  readonly values: ProspectInput
  /** Fields that both changed, differently: the writer chooses. */
  readonly contested: readonly ProspectField[]
}

const FIELDS: readonly ProspectField[] = [
  'name',
  'company',
  'industry',
  'lang',
  'dealSize',
  'request',
  'need',
]

/** Lays the writer's values beside somebody else's, both made from the same base. Nobody's words are dropped. */
export function mergeEdits(base: ProspectInput, mine: ProspectInput, theirs: ProspectInput): Merge {
  const own = FIELDS.filter((field) => mine[field] !== base[field])
  return {
    values: { ...theirs, ...Object.fromEntries(own.map((field) => [field, mine[field]])) },
    contested: own.filter((field) => theirs[field] !== base[field] && theirs[field] !== mine[field]),
  }
}
