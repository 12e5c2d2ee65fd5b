'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { cn } from '@/components/ui/class-names'
import type { Right } from '@/lib/auth/policy'
import { DESTINATIONS } from './destinations'
import { showOverlay } from './overlay'

const isHere = (pathname: string, href: string) => pathname === href || pathname.startsWith(`${href}/`)

/**
 * The pages a member may use; between phone and desktop only the icons are shown. Not fetched ahead: a page here is
 * made for the moment it is asked for, and seven more requests with each page view would buy nothing.
 */
export function NavLinks({ rights, full }: { rights: readonly Right[]; full?: boolean }) {
  const t = useTranslations('shell')
  const pathname = usePathname()
  return (
    <ul className="grid gap-0.5">
      {DESTINATIONS.filter(({ needs }) => !needs || rights.includes(needs)).map(
        ({ key, href, icon: Icon }) => (
          <li key={key}>
            <Link
              href={href}
              prefetch={false}
              title={t(`nav.${key}`)}
              onClick={() => showOverlay(null)}
              aria-current={isHere(pathname, href) ? 'page' : undefined}
              className={cn(
                'flex items-center gap-3 rounded-md px-3 text-ink-soft hover:bg-sunken hover:text-ink',
                'aria-[current=page]:bg-accent-soft aria-[current=page]:font-medium aria-[current=page]:text-ink',
                full ? 'h-11' : 'h-9',
              )}
            >
              <Icon aria-hidden className="size-4 shrink-0" />
              <span className={full ? '' : 'sr-only lg:not-sr-only'}>{t(`nav.${key}`)}</span>
            </Link>
          </li>
        ),
      )}
    </ul>
  )
}
