'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { FailureLine } from '@/components/ui/failure-line'
import { settled } from '@/components/ui/submission'
import { saveAsksModelAction } from '@/lib/settings/actions'
import { SavedLine } from './saved-line'

/** Whether the firm lets its texts go to the operator's model. Saved at once: a refusal must not wait for a button. */
export function AsksModelForm({
  asksModel,
  model,
  host,
}: {
  asksModel: boolean
  model: string
  host: string
}) {
  const t = useTranslations('settings')
  const [chosen, setChosen] = useState(asksModel)
  const [failure, setFailure] = useState<string | null>(null)
  const [state, setState] = useState<'still' | 'saving' | 'saved'>('still')
  const choose = async (next: boolean) => {
    setChosen(next)
    setState('saving')
    const result = await settled(saveAsksModelAction({ asksModel: next }))
    setFailure(result.ok ? null : result.reason)
    setState(result.ok ? 'saved' : 'still')
    if (!result.ok) setChosen(!next)
  }
  return (
    <>
      <label className="flex items-start gap-2.5">
        <input
          type="checkbox"
          className="mt-1 size-4 shrink-0 accent-(--accent)"
          aria-describedby="asks-model-hint"
          checked={chosen}
          disabled={state === 'saving'}
          onChange={(event) => choose(event.target.checked)}
        />
        <span className="min-w-0 wrap-anywhere">
          <span className="font-medium">{t('model.allow', { model, host })}</span>
          <span id="asks-model-hint" className="block text-sm text-ink-soft">
            {t('model.hint')}
          </span>
        </span>
      </label>
      <FailureLine reason={failure} of="settings" />
      <SavedLine text={state === 'saved' ? t('saved') : null} />
    </>
  )
}
