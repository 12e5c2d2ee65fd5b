'use client'

import { useTranslations } from 'next-intl'
import { useModKey } from '@/components/shell/mod-key'
import { showOverlay } from '@/components/shell/overlay'
import { useSuggestions } from '../use-suggestions'
import { useWalk } from '../walk-context'

/** The walk's shortcuts, always in sight on a desktop. */
export function KeyHints() {
  const t = useTranslations('walk.keys')
  const mod = useModKey()
  const { data, question } = useWalk()
  const asks = useSuggestions().some(({ answered }) => !answered) && data.mayEdit
  const keys = [
    [`${mod}↑`, t('previous')],
    [`${mod}↓`, t('next')],
    // In the room there is nothing to clarify.
    ...(data.mayEdit && question ? [[`${mod}⏎`, t('clarify')] as const] : []),
    ...(asks ? [[`${mod}I`, t('suggestion-yes')] as const, [`${mod}U`, t('suggestion-no')] as const] : []),
    [`${mod}J`, t('jump')],
  ] as const
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 border-t pt-3 text-sm text-ink-soft max-xl:hidden">
      {keys.map(([key, does]) => (
        <li key={does}>
          <kbd className="font-sans font-medium text-ink">{key}</kbd> {does}
        </li>
      ))}
      <li>
        <button type="button" onClick={() => showOverlay('shortcuts')} className="hover:text-ink">
          <kbd className="font-sans font-medium text-ink">?</kbd> {t('help')}
        </button>
      </li>
    </ul>
  )
}
