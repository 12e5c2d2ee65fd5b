'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { Field, fieldIds, Input, Select } from '@/components/ui/field'
import { addBehaviourAction } from '@/lib/discovery/actions'
import { MAX_NOTE_LENGTH } from '@/lib/discovery/limits'
import { addBehaviourSchema } from '@/lib/discovery/schema'
import { FLAG_TYPES } from '@/lib/scoring/vocabulary'
import { useWording } from '../use-wording'
import { useWalk } from '../walk-context'

const schema = addBehaviourSchema.pick({ flag: true, note: true })

/** A behaviour in plain words, never without what was said or done. */
export function BehaviourForm() {
  const t = useTranslations('walk.in-room')
  const failedWord = useTranslations('walk.in-room.behaviours')('failed')
  const { data, setBehaviours } = useWalk()
  const wording = useWording()
  const [failed, setFailed] = useState(false)
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { note: '' },
  })
  const { errors, isSubmitting } = form.formState
  const submit = form.handleSubmit(async ({ flag, note }) => {
    const result = await addBehaviourAction({ discoveryId: data.discoveryId, flag, note }).catch(() => null)
    if (!result?.ok || !('id' in result)) return setFailed(true)
    setFailed(false)
    const added = { id: result.id, flag, note, createdAt: new Date().toISOString(), createdBy: data.me.name }
    setBehaviours((all) => [...all, added])
    form.reset()
  })
  const noteError = errors.note?.message
  const noteWord = noteError === 'too-long' ? 'too-long' : 'required'
  return (
    <form
      onSubmit={submit}
      noValidate
      className="grid items-start gap-3 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_auto]"
    >
      <Field
        id="behaviour-flag"
        label={t('behaviours.flag')}
        error={errors.flag ? t('save.error.required') : null}
      >
        <Select {...fieldIds('behaviour-flag', { error: !!errors.flag })} {...form.register('flag')}>
          <option value="">{t('behaviours.choose')}</option>
          {FLAG_TYPES.map((flag) => (
            <option key={flag} value={flag}>
              {wording.flagName(flag)}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        id="behaviour-note"
        label={t('behaviours.note')}
        error={noteError ? t(`save.error.${noteWord}`, { max: MAX_NOTE_LENGTH }) : null}
      >
        <Input
          autoComplete="off"
          placeholder={t('behaviours.note-hint')}
          {...fieldIds('behaviour-note', { error: !!noteError })}
          {...form.register('note')}
        />
      </Field>
      <Button type="submit" className="sm:mt-6.5" disabled={isSubmitting}>
        {t('behaviours.add')}
      </Button>
      {failed ? (
        <p role="alert" className="text-sm text-alarming sm:col-span-3">
          {failedWord}
        </p>
      ) : null}
    </form>
  )
}
