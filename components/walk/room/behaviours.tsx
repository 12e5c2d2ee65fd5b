'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { removeBehaviourAction } from '@/lib/discovery/actions'
import type { StoredBehaviour } from '@/lib/discovery/data'
import { LatePart } from '../late-part'
import { useWording } from '../use-wording'
import { useWalk } from '../walk-context'

const loadForm = () => import('./behaviour-form')

/** What was seen in the room, each with its words or its scene. */
export function Behaviours() {
  const t = useTranslations('walk.in-room.behaviours')
  const { data, behaviours } = useWalk()
  return (
    <section className="grid gap-3">
      <div>
        <h3 className="font-semibold">{t('title')}</h3>
        <p className="text-sm text-ink-soft">{behaviours.length === 0 ? t('none') : t('lead')}</p>
      </div>
      <ul className="grid gap-1.5">
        {behaviours.map((behaviour) => (
          <Noted key={behaviour.id} behaviour={behaviour} />
        ))}
      </ul>
      {data.mayEdit ? <LatePart load={loadForm}>{({ BehaviourForm }) => <BehaviourForm />}</LatePart> : null}
    </section>
  )
}

function Noted({ behaviour }: { behaviour: StoredBehaviour }) {
  const t = useTranslations('walk')
  const { data, setBehaviours } = useWalk()
  const wording = useWording()
  const [failed, setFailed] = useState(false)
  const { id, flag, note, createdBy } = behaviour
  const remove = async () => {
    const result = await removeBehaviourAction({ discoveryId: data.discoveryId, id }).catch(() => null)
    setFailed(!result?.ok)
    if (result?.ok) setBehaviours((all) => all.filter((one) => one.id !== id))
  }
  return (
    <li className="grid gap-0.5 rounded-md border bg-surface py-2 pr-1 pl-3">
      <div className="flex items-center justify-between gap-3">
        <p className="font-medium">{wording.flagName(flag)}</p>
        {data.mayEdit ? (
          <Button
            tone="quiet"
            size="icon"
            aria-label={`${t('in-room.behaviours.remove')}: ${wording.flagName(flag)}`}
            onClick={remove}
          >
            <X aria-hidden className="size-4" />
          </Button>
        ) : null}
      </div>
      <p className="pr-3 font-words whitespace-pre-wrap wrap-break-word">{note}</p>
      <p className="text-sm text-ink-soft">{t('in-room.behaviours.by', { name: createdBy })}</p>
      {failed ? (
        <p role="alert" className="text-sm text-alarming">
          {t('in-room.behaviours.failed')}
        </p>
      ) : null}
    </li>
  )
}
