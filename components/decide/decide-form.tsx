'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { failureKey, tried } from '@/components/brief/failure'
import { Field, fieldIds, Textarea } from '@/components/ui/field'
import { VerdictMark } from '@/components/ui/verdict-mark'
import { decideAction } from '@/lib/pipeline/decision-actions'
import { isAgainstVerdict } from '@/lib/pipeline/decision-policy'
import { type DecisionChoice, decisionSchema } from '@/lib/pipeline/decision-schema'
import { ChoiceField } from './choice-field'
import type { Deciding } from './decide-dialog'
import { FormEnd } from './form-end'

/** Go, go with conditions or no-go; always with a reason. Against the verdict is said before it is recorded. */
export function DecideForm(props: Deciding & { onDone: () => void }) {
  const { prospect, assessmentId, verdict, changed, onDone } = props
  const t = useTranslations('decide')
  const glossary = useTranslations('glossary')
  const router = useRouter()
  const [failure, setFailure] = useState<string | null>(null)
  const form = useForm({
    resolver: zodResolver(decisionSchema),
    defaultValues: { prospectId: prospect.id, assessmentId, reason: '', conditions: '' },
  })
  const { errors, isSubmitting } = form.formState
  const choice = form.watch('choice') as DecisionChoice | undefined
  const errorOf = (name: 'choice' | 'reason' | 'conditions') =>
    errors[name]?.message ? t(`decide.error.${errors[name].message}`) : null
  const submit = form.handleSubmit(async (values) => {
    const result = await tried(() => decideAction(values))
    if (!result.ok) return setFailure(failureKey(result.reason))
    router.refresh()
    onDone()
  })
  return (
    <form id="decide-form" onSubmit={submit} noValidate className="grid gap-4">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className="text-ink-soft">{t('decide.verdict')}</span>
        <VerdictMark verdict={verdict} word={glossary(`verdict.${verdict}.word`)} />
      </p>
      {changed ? <p className="rounded-md bg-empty-soft px-3 py-2">{t('decide.changed')}</p> : null}
      <ChoiceField register={form.register('choice')} error={errorOf('choice')} />
      <p aria-live="polite" className="empty:hidden text-alarming">
        {choice && isAgainstVerdict(verdict, choice) ? t('decide.against') : ''}
      </p>
      <Field id="reason" label={t('decide.reason')} hint={t('decide.reason-hint')} error={errorOf('reason')}>
        <Textarea
          rows={3}
          {...fieldIds('reason', { hint: true, error: !!errors.reason })}
          {...form.register('reason')}
        />
      </Field>
      {choice === 'go-with-conditions' ? (
        <Field
          id="conditions"
          label={t('decide.conditions')}
          hint={t('decide.conditions-hint')}
          error={errorOf('conditions')}
        >
          <Textarea
            rows={3}
            {...fieldIds('conditions', { hint: true, error: !!errors.conditions })}
            {...form.register('conditions')}
          />
        </Field>
      ) : null}
      <FormEnd
        submit={t(isSubmitting ? 'decide.busy' : 'decide.submit')}
        failure={failure}
        busy={isSubmitting}
        onCancel={onDone}
      />
    </form>
  )
}
