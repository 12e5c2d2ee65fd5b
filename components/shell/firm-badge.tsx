import { getTranslations } from 'next-intl/server'
import { cn } from '@/components/ui/class-names'
import type { Viewer } from '@/lib/auth/viewer'

/** The firm's name; a demo firm says so. */
export async function FirmBadge({ viewer, className }: { viewer: Viewer; className?: string }) {
  const t = await getTranslations('shell')
  return (
    <div className={cn('grid min-w-0 gap-1', className)}>
      <p className="line-clamp-2 font-words text-base leading-tight" title={viewer.workspaceName}>
        {viewer.workspaceName}
      </p>
      {viewer.isDemo ? (
        <p className="w-fit rounded bg-empty-soft px-1.5 text-xs text-empty" title={t('demo-hint')}>
          {t('demo')}
        </p>
      ) : null}
    </div>
  )
}
