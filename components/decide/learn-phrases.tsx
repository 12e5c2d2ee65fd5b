'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { failureKey, tried } from '@/components/brief/failure'
import { Button } from '@/components/ui/button'
import { Field, fieldIds, Select } from '@/components/ui/field'
import { learnPhrasesAction } from '@/lib/assessments/actions'
import { MAX_PHRASE } from '@/lib/offers/schema'
import { Failed } from './failed'
import { PhraseChoice } from './phrase-choice'

/** How many are in sight at once; the others fold away. */
const AT_ONCE = 6

/**
 * Words of the prospect's to be remembered, each by a tick of its own: none is ticked beforehand, because each of them
 * will be read by the whole firm and will steer other requests.
 */
export function LearnPhrases(props: {
  assessmentId: string
  /** The offer that a person named; without one, one of the lines of what the firm never does is chosen. */
  offer: { readonly id: string; readonly title: string } | null
  never: readonly string[]
  phrases: readonly string[]
  lang: string
}) {
  const { assessmentId, offer, never, phrases, lang } = props
  const t = useTranslations('decide')
  const { chosen, put, clear } = useChosen()
  const [line, setLine] = useState(never[0] ?? '')
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const texts = [...chosen.values()].map((text) => text.trim())
  const wrong = texts.some((text) => text === '' || text.length > MAX_PHRASE)
  const learn = async () => {
    setBusy(true)
    const target = offer ? { offerId: offer.id } : { neverLine: line }
    const result = await tried(() => learnPhrasesAction({ assessmentId, target, texts }))
    setBusy(false)
    setFailure(result.ok ? null : failureKey(result.reason))
    if (result.ok) clear()
  }
  if (!offer && never.length === 0) return <p className="text-ink-soft">{t('learn.never-none')}</p>
  const choices = { chosen, put, lang }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        learn()
      }}
      className="grid gap-3"
    >
      {offer ? null : <NeverLine never={never} line={line} setLine={setLine} />}
      <Choices {...choices} phrases={phrases.slice(0, AT_ONCE)} />
      {phrases.length > AT_ONCE ? (
        <details>
          <summary className="py-1.5 text-sm underline">
            {t('learn.others', { count: phrases.length - AT_ONCE })}
          </summary>
          <Choices {...choices} phrases={phrases.slice(AT_ONCE)} />
        </details>
      ) : null}
      <Failed reason={failure} />
      <p>
        <Button type="submit" disabled={busy || texts.length === 0 || wrong}>
          {busy ? t('learn.busy') : t('learn.submit', { count: texts.length })}
        </Button>
      </p>
    </form>
  )
}

/** The phrases that are ticked, each with its wording: who remembers a phrase may mend it. */
function useChosen() {
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map())
  const put = (phrase: string, text: string | null) =>
    setChosen((before) => {
      const after = new Map(before)
      if (text === null) after.delete(phrase)
      else after.set(phrase, text)
      return after
    })
  return { chosen, put, clear: () => setChosen(new Map()) }
}

function Choices(props: {
  phrases: readonly string[]
  chosen: ReadonlyMap<string, string>
  put: (phrase: string, text: string | null) => void
  lang: string
}) {
  const { phrases, chosen, put, lang } = props
  return (
    <ul className="grid gap-1">
      {phrases.map((phrase) => (
        <PhraseChoice
          key={phrase}
          phrase={phrase}
          text={chosen.get(phrase) ?? null}
          lang={lang}
          onText={(text) => put(phrase, text)}
        />
      ))}
    </ul>
  )
}

/** Which of the lines of what the firm never does the phrases are meant for. */
function NeverLine(props: { never: readonly string[]; line: string; setLine: (line: string) => void }) {
  const { never, line, setLine } = props
  const t = useTranslations('decide')
  return (
    <Field id="learn-never" label={t('learn.never')}>
      <Select {...fieldIds('learn-never')} value={line} onChange={(event) => setLine(event.target.value)}>
        {never.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </Select>
    </Field>
  )
}
