import type { SortKey } from '@/lib/pipeline/schema'

interface Column {
  readonly key: SortKey
  /** Width in the table; the words take what is left. */
  readonly width: string
  readonly className: string
}

/** The table's columns in their order. What matters least leaves first when the window is narrow. */
export const COLUMNS: readonly Column[] = [
  { key: 'name', width: '13.5rem', className: '' },
  { key: 'verdict', width: '10.5rem', className: '' },
  { key: 'concreteness', width: '4.5rem', className: '' },
  { key: 'flags', width: '4.5rem', className: '' },
  { key: 'match', width: '4.5rem', className: '' },
  { key: 'fit', width: '2.75rem', className: '' },
  { key: 'words', width: 'auto', className: '' },
  { key: 'missing', width: '7.5rem', className: 'md:max-xl:hidden' },
  { key: 'owner', width: '6.25rem', className: 'md:max-lg:hidden' },
  { key: 'age', width: '6.25rem', className: '' },
  { key: 'stage', width: '5.75rem', className: 'md:max-lg:hidden' },
]

export const columnClass = (key: SortKey): string =>
  COLUMNS.find((column) => column.key === key)?.className ?? ''
