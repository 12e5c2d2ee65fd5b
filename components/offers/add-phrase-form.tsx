'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useTranslations } from 'next-intl'
import { type RefObject, useState } from 'react'
import { useForm } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { FailureLine } from '@/components/ui/failure-line'
import { Field, fieldIds, Input } from '@/components/ui/field'
import { settled } from '@/components/ui/submission'
import { addPhraseAction } from '@/lib/offers/actions'
import { MAX_PHRASE, type PhraseTarget, phraseTextSchema } from '@/lib/offers/schema'

/** One phrase, Enter, the next one: the field stays where it is and gets the focus back. */
export function AddPhraseForm(props: { target: PhraseTarget; field: RefObject<HTMLInputElement | null> }) {
  const { target, field } = props
  const t = useTranslations('phrases')
  const [failure, setFailure] = useState<string | null>(null)
  const form = useForm({ resolver: zodResolver(phraseTextSchema), defaultValues: { text: '' } })
  const { errors, isSubmitting } = form.formState
  const { ref, ...registered } = form.register('text')
  const add = form.handleSubmit(async ({ text }) => {
    setFailure(null)
    const result = await settled(addPhraseAction({ target, text }))
    if (!result.ok) return setFailure(result.reason)
    form.reset()
    field.current?.focus()
  })
  const message = errors.text?.message
  return (
    <form onSubmit={add} noValidate className="grid gap-3">
      <Field
        id="phrase-text"
        label={t('add.label')}
        hint={t('add.hint')}
        error={message ? t(`add.error.${message}`, { max: MAX_PHRASE }) : null}
      >
        <div className="flex flex-wrap gap-2 sm:flex-nowrap">
          <Input
            {...fieldIds('phrase-text', { hint: true, error: !!message })}
            {...registered}
            ref={(element) => {
              ref(element)
              field.current = element
            }}
            autoComplete="off"
            enterKeyHint="done"
          />
          <Button type="submit" tone="primary" disabled={isSubmitting}>
            {isSubmitting ? t('add.busy') : t('add.submit')}
          </Button>
        </div>
      </Field>
      <FailureLine reason={failure} of="phrases" />
    </form>
  )
}
