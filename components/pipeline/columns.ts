import type { SortKey } from '@/lib/pipeline/schema'

interface Column {
  readonly key: SortKey
  /** Width in the table; the words take what is left. The longest verdict of either language fits its column. */
  readonly width: string
}

/** The table's columns in their order. */
export const COLUMNS: readonly Column[] = [
  { key: 'name', width: '13.5rem' },
  { key: 'verdict', width: '13.75rem' },
  { key: 'concreteness', width: '4.5rem' },
  { key: 'flags', width: '4.5rem' },
  { key: 'match', width: '4.5rem' },
  { key: 'fit', width: '2.75rem' },
  { key: 'words', width: 'auto' },
  { key: 'missing', width: '7.5rem' },
  { key: 'owner', width: '6.25rem' },
  { key: 'age', width: '6.25rem' },
  { key: 'stage', width: '5.75rem' },
]
