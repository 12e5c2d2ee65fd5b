import type { FilterName, PipelineView, VerdictFilter } from './schema'

/** How many prospects share these four; what a search found, before any filter. */
export interface Group {
  readonly verdict: VerdictFilter
  readonly stage: PipelineView['stage'][number]
  readonly owner: string
  readonly lang: PipelineView['lang'][number]
  readonly count: number
}

export interface Counts {
  /** Prospects in the view, on all pages. */
  readonly total: number
  /** For each value of a filter: prospects it would show, the other filters staying as they are. */
  readonly of: Readonly<Record<FilterName, ReadonlyMap<string, number>>>
}

const FILTERS: readonly FilterName[] = ['verdict', 'stage', 'owner', 'lang']

/** Without a choice everything shows, but for archived prospects: those must be asked for. */
function passes(view: PipelineView, group: Group, filter: FilterName): boolean {
  const chosen: readonly string[] = view[filter]
  if (chosen.length > 0) return chosen.includes(group[filter])
  return filter !== 'stage' || group.stage !== 'archived'
}

/** The counts beside the chips and the total, from one grouped query. */
export function countsOf(groups: readonly Group[], view: PipelineView): Counts {
  let total = 0
  const of: Record<FilterName, Map<string, number>> = {
    ...{ verdict: new Map(), stage: new Map(), owner: new Map(), lang: new Map() },
  }
  for (const group of groups) {
    const failed = FILTERS.filter((filter) => !passes(view, group, filter))
    if (failed.length === 0) total += group.count
    for (const filter of FILTERS) {
      if (failed.some((other) => other !== filter)) continue
      const value = group[filter]
      of[filter].set(value, (of[filter].get(value) ?? 0) + group.count)
    }
  }
  return { total, of }
}
