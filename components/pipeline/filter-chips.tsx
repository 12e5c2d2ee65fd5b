import Link from 'next/link'
import type { ReactNode } from 'react'

export interface Chip {
  readonly key: string
  readonly label: ReactNode
  /** Read out instead of the label and the count. */
  readonly name: string
  readonly count: number
  readonly href: string
  readonly on: boolean
}

/** A filter's values as plain links with counts: each leads to the same view with the value switched. */
export function FilterChips({ label, chips }: { label: string; chips: readonly Chip[] }) {
  const shown = chips.filter(({ count, on }) => count > 0 || on)
  if (shown.length === 0) return null
  return (
    <ul
      aria-label={label}
      className="flex items-center gap-1 max-md:-mx-4 max-md:w-screen max-md:overflow-x-auto max-md:px-4 max-md:py-0.5 md:flex-wrap"
    >
      {shown.map(({ key, label: content, name, count, href, on }) => (
        <li key={key}>
          <Link
            href={href}
            replace
            scroll={false}
            prefetch={false}
            aria-label={name}
            aria-current={on ? 'true' : undefined}
            className="flex h-7 items-center gap-1.5 rounded-full border border-line px-2.5 text-[13px] whitespace-nowrap text-ink hover:border-line-strong max-md:h-9 aria-[current]:border-accent aria-[current]:bg-accent-soft aria-[current]:font-medium"
          >
            {content}
            <span className="text-ink-soft tabular-nums">{count}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
