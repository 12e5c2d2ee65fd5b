'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { removeReviewAction } from '@/lib/discovery/actions'
import type { FlagType } from '@/lib/scoring/vocabulary'
import { LatePart } from '../late-part'
import { useWalk } from '../walk-context'

const loadForm = () => import('./not-so-form')

/** A person's word on a flag of this answer: to say it, or to see who said it and why. */
export function Review({ flag, questionKey }: { flag: FlagType; questionKey: string }) {
  const t = useTranslations('walk.not-so')
  const { data, reviews, setReviews } = useWalk()
  const [open, setOpen] = useState(false)
  const [failed, setFailed] = useState(false)
  const review = reviews.find((one) => one.flag === flag && one.questionKey === questionKey)
  if (!review && !data.mayEdit) return null
  if (!review)
    return (
      <div className="border-t pt-2">
        {open ? (
          <LatePart load={loadForm}>
            {({ NotSoForm }) => (
              <NotSoForm flag={flag} questionKey={questionKey} onClose={() => setOpen(false)} />
            )}
          </LatePart>
        ) : (
          <Button size="small" onClick={() => setOpen(true)}>
            {t('open')}
          </Button>
        )}
      </div>
    )
  const undo = async () => {
    const { discoveryId } = data
    const result = await removeReviewAction({ discoveryId, questionKey, flag }).catch(() => null)
    setFailed(!result?.ok)
    if (result?.ok) setReviews((all) => all.filter((one) => one !== review))
  }
  return (
    <div className="grid justify-items-start gap-1 border-t pt-2">
      <p className="font-medium">{t(`stands.${review.standing}`)}</p>
      <p className="wrap-break-word">{t('by', { name: review.createdBy, reason: review.reason })}</p>
      {data.mayEdit ? (
        <Button size="small" tone="quiet" className="-ml-2.5" onClick={undo}>
          {t('undo')}
        </Button>
      ) : null}
      {failed ? (
        <p role="alert" className="text-alarming">
          {t('error.failed')}
        </p>
      ) : null}
    </div>
  )
}
