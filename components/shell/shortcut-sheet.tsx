'use client'

import { useTranslations } from 'next-intl'
import { Dialog } from '@/components/ui/dialog'
import { useModKey } from './mod-key'
import { showOverlay } from './overlay'

/** Stands for the key that shortcuts are held with on this machine. */
const MOD = '+'

const EVERYWHERE = [
  ['palette', `${MOD}K`],
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
  ['question-next', `${MOD}↓`],
  ['question-previous', `${MOD}↑`],
  ['jump', `${MOD}J`],
  ['clarify', `${MOD}Enter`],
  ['suggestion-yes', `${MOD}I`],
  ['suggestion-no', `${MOD}U`],
] as const

/** All keyboard shortcuts; those that a role may not use are absent. */
export function ShortcutSheet({ mayDecide }: { mayDecide: boolean }) {
  const t = useTranslations('shell')
  const mod = useModKey()
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
                  <kbd className="rounded border bg-sunken px-1.5 py-0.5 font-sans text-sm whitespace-nowrap">
                    {key.replace(MOD, mod)}
                  </kbd>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  )
}
