import { ChevronsUpDown } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { Popover } from '@/components/ui/popover'
import type { Viewer } from '@/lib/auth/viewer'
import { chosenTheme } from '@/lib/platform/theme'
import { Preferences } from './preferences'
import { SignOut } from './sign-out'

const initials = (name: string) =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => [...word][0] ?? '')
    .join('')
    .toLocaleUpperCase()

/** Who is signed in and as what; behind it language, theme and the way out. */
export async function MemberMenu({ viewer }: { viewer: Viewer }) {
  const [t, glossary, theme] = await Promise.all([
    getTranslations('shell'),
    getTranslations('glossary'),
    chosenTheme(),
  ])
  const trigger = (
    <button
      type="button"
      aria-label={t('member', { name: viewer.name })}
      className="flex w-full items-center gap-2.5 rounded-md p-1.5 text-left hover:bg-sunken"
    >
      <span
        aria-hidden
        className="grid size-7 shrink-0 place-items-center rounded-full bg-accent-soft text-xs font-medium text-accent"
      >
        {initials(viewer.name)}
      </span>
      <span className="hidden min-w-0 flex-1 leading-tight lg:block">
        <span className="block truncate text-sm font-medium">{viewer.name}</span>
        <span className="block truncate text-xs text-ink-soft">{glossary(`role.${viewer.role}.word`)}</span>
      </span>
      <ChevronsUpDown aria-hidden className="hidden size-4 text-ink-soft lg:block" />
    </button>
  )
  return (
    <Popover trigger={trigger} label={t('member', { name: viewer.name })}>
      <div className="grid gap-4 p-1">
        <MemberLines viewer={viewer} role={glossary(`role.${viewer.role}.word`)} />
        <Preferences theme={theme} />
        <SignOut />
      </div>
    </Popover>
  )
}

export function MemberLines({ viewer, role }: { viewer: Viewer; role: string }) {
  return (
    <div className="min-w-0">
      <p className="truncate font-medium">
        {viewer.name} <span className="font-normal text-ink-soft">· {role}</span>
      </p>
      <p className="truncate text-sm text-ink-soft">{viewer.email}</p>
    </div>
  )
}
