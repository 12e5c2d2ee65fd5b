import type { SortKey } from '@/lib/pipeline/schema'

interface Column {
  readonly key: Exclude<SortKey, 'due'>
  /** Width in the table; the words take what is left, and all else is narrow for their sake. */
  readonly width: string
}

/** The table's columns in their order. */
export const COLUMNS: readonly Column[] = [
  { key: 'name', width: '13rem' },
  { key: 'verdict', width: '9.25rem' },
  { key: 'concreteness', width: '4.25rem' },
  { key: 'flags', width: '4.5rem' },
  { key: 'match', width: '4.25rem' },
  { key: 'fit', width: '3.4rem' },
  { key: 'words', width: 'auto' },
  { key: 'missing', width: '8.25rem' },
  { key: 'owner', width: '5.5rem' },
  { key: 'age', width: '7rem' },
  { key: 'stage', width: '6.5rem' },
]
