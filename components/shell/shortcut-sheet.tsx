'use client'

import { useTranslations } from 'next-intl'
import { Dialog } from '@/components/ui/dialog'
import { showOverlay } from './overlay'

const EVERYWHERE = [
  ['palette', '⌘K · Ctrl K'],
  ['sheet', '?'],
  ['close', 'Esc'],
] as const

const PIPELINE = [
  ['next', 'J'],
  ['previous', 'K'],
  ['open', 'Enter'],
  ['decide', 'E'],
  ['search', '/'],
] as const

const WALK = [
  ['question-next', '⌘↓ · Ctrl ↓'],
  ['question-previous', '⌘↑ · Ctrl ↑'],
  ['clarify', '⌘⏎ · Ctrl Enter'],
  ['jump', '⌘J · Ctrl J'],
] as const

/** All keyboard shortcuts; those that a role may not use are absent. */
export function ShortcutSheet({ mayDecide }: { mayDecide: boolean }) {
  const t = useTranslations('shell')
  const groups = [
    ['everywhere', EVERYWHERE],
    ['pipeline', PIPELINE.filter(([name]) => name !== 'decide' || mayDecide)],
    ['walk', WALK],
  ] as const
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && showOverlay(null)}
      title={t('shortcuts.title')}
      closeLabel={t('close')}
    >
      {groups.map(([group, keys]) => (
        <section key={group} className="grid gap-1">
          <h3 className="text-sm text-ink-soft">{t(`shortcuts.${group}`)}</h3>
          <dl className="grid">
            {keys.map(([name, key]) => (
              <div key={name} className="flex items-baseline justify-between gap-4 border-b py-1.5">
                <dt>{t(`shortcuts.${name}`)}</dt>
                <dd>
                  <kbd className="rounded border bg-sunken px-1.5 py-0.5 font-sans text-sm">{key}</kbd>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  )
}
