'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { FailureLine } from '@/components/ui/failure-line'
import { settled } from '@/components/ui/submission'
import { createOfferAction, updateOfferAction } from '@/lib/offers/actions'
import type { OfferRow } from '@/lib/offers/data'
import { type OfferInput, offerSchema } from '@/lib/offers/schema'
import { ConflictNotice } from './conflict-notice'
import { type EditedOffer, OfferFields } from './offer-fields'

const NEW: OfferInput = { title: '', does: '', outcomes: [], not: [], format: '', standard: false }

const valuesOf = ({ title, does, outcomes, not, format, standard }: OfferRow): OfferInput => ({
  title,
  does,
  outcomes: [...outcomes],
  not: [...not],
  format,
  standard,
})

/** A new offer, or one that is changed; where a colleague was faster, both versions are laid side by side. */
export function OfferForm(props: { offer?: OfferRow; done: () => void }) {
  const { done } = props
  const router = useRouter()
  const t = useTranslations('offers')
  const { offer, form, save, failure, current } = useEditedOffer(props.offer, done)
  const { isSubmitting } = form.formState
  const takeTheirs = () => {
    router.refresh()
    done()
  }
  return (
    <form onSubmit={save(offer?.version ?? null)} noValidate className="grid gap-4">
      <OfferFields form={form} />
      <FailureLine reason={failure} of="offers" />
      {current ? (
        <ConflictNotice
          mine={form.getValues()}
          theirs={current}
          takeTheirs={takeTheirs}
          saveMine={save(current.version)}
        />
      ) : (
        <div className="dialog-actions">
          <Button onClick={done}>{t('form.cancel')}</Button>
          <Button type="submit" tone="primary" disabled={isSubmitting}>
            {isSubmitting ? t('form.busy') : offer ? t('form.save') : t('form.create')}
          </Button>
        </div>
      )}
    </form>
  )
}

/** What is typed, and how it is saved over a version that was seen; `current` is what somebody else saved meanwhile. */
function useEditedOffer(given: OfferRow | undefined, done: () => void) {
  // As it was when the editor opened: the page may be read anew below it, and a save must not pass over that.
  const [offer] = useState(given)
  const [failure, setFailure] = useState<string | null>(null)
  const [current, setCurrent] = useState<OfferRow | null>(null)
  const form: EditedOffer = useForm({
    resolver: zodResolver(offerSchema),
    defaultValues: offer ? valuesOf(offer) : NEW,
  })
  const save = (version: number | null) =>
    form.handleSubmit(async (values) => {
      setFailure(null)
      const result = await settled<{ ok: boolean; reason?: string; current?: OfferRow }>(
        offer && version
          ? updateOfferAction({ id: offer.id, version, offer: values })
          : createOfferAction(values),
      )
      if (result.ok) return done()
      if ('current' in result && result.current) return setCurrent(result.current)
      setFailure(result.reason ?? 'failed')
    })
  return { offer, form, save, failure, current }
}
