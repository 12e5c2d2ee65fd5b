import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { cn } from '@/components/ui/class-names'
import { FLAG_TYPES } from '@/lib/scoring/vocabulary'
import { type RuleFilter, SHOWN } from './filter'

/** Plain chips; the address holds the choice. */
export async function RuleFilters({ filter, count }: { filter: RuleFilter; count: number }) {
  const [t, flags] = await Promise.all([getTranslations('rules'), getTranslations('flags')])
  return (
    <nav aria-label={t('filter.label')} className="grid gap-3">
      <div className="flex flex-wrap items-center gap-2">
        {SHOWN.map((show) => (
          <Chip
            key={show}
            href={show === 'all' ? '/rules' : `/rules?show=${show}`}
            active={filter.show === show}
          >
            {t(`filter.${show}`)}
          </Chip>
        ))}
        <span className="ml-auto text-sm text-ink-soft" role="status">
          {t('filter.count', { count })}
        </span>
      </div>
      {filter.show === 'flags' ? (
        <div className="flex flex-wrap gap-2">
          <Chip href="/rules?show=flags" active={!filter.flag}>
            {t('filter.any')}
          </Chip>
          {FLAG_TYPES.map((flag) => (
            <Chip key={flag} href={`/rules?show=flags&flag=${flag}`} active={filter.flag === flag}>
              {flags(`${flag}.name`)}
            </Chip>
          ))}
        </div>
      ) : null}
    </nav>
  )
}

function Chip({ href, active, children }: { href: string; active: boolean; children: string }) {
  return (
    <Link
      href={href}
      scroll={false}
      {...(active ? { 'aria-current': 'true' as const } : {})}
      className={cn(
        'rounded-full border px-3 py-1 text-sm hover:bg-sunken',
        active ? 'border-accent bg-accent-soft font-medium text-accent' : 'border-line-strong bg-surface',
      )}
    >
      {children}
    </Link>
  )
}
