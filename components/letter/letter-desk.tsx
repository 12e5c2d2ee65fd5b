'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Field, fieldIds, Input, Textarea } from '@/components/ui/field'
import { draftLetter, type Letter, type LetterRequest } from '@/lib/assessments/letter'
import { VARIANT_REQUESTS } from '@/lib/assessments/letter-variant'
import { LetterOptions } from './letter-options'
import { LetterTools } from './letter-tools'
import { type LetterChoices, type LetterMaterial, offerFor } from './material'

/** The draft follows the choices until somebody types in it; from then on the typed text stands. */
export function LetterDesk(props: LetterMaterial & { messages: Readonly<Record<string, unknown>> }) {
  const { messages, ...material } = props
  const t = useTranslations('decide')
  const [choices, setChoices] = useState<LetterChoices>(() => atFirst(material))
  const [edited, setEdited] = useState<Letter | null>(null)
  const letter = edited ?? draftLetter(requestOf(material, choices), messages)
  return (
    <div className="grid gap-8 lg:grid-cols-[24rem_1fr]">
      <LetterOptions
        material={material}
        choices={choices}
        onChange={(change) => setChoices({ ...choices, ...change })}
      />
      <div className="grid content-start gap-4">
        {edited ? (
          <p role="status" className="flex flex-wrap gap-x-3 rounded-md bg-empty-soft px-3 py-2 print:hidden">
            {t('letter.edited')}
            <button type="button" className="underline" onClick={() => setEdited(null)}>
              {t('letter.redraft')}
            </button>
          </p>
        ) : null}
        <Field id="subject" label={t('letter.subject')}>
          <Input
            {...fieldIds('subject')}
            lang={material.lang}
            value={letter.subject}
            onChange={(event) => setEdited({ ...letter, subject: event.target.value })}
          />
        </Field>
        <Field id="body" label={t('letter.body')} hint={t('letter.check')}>
          <Textarea
            {...fieldIds('body', { hint: true })}
            lang={material.lang}
            spellCheck
            className="field-sizing-content min-h-96 p-4 font-words text-base leading-relaxed"
            value={letter.body}
            onChange={(event) => setEdited({ ...letter, body: event.target.value })}
          />
        </Field>
        <LetterTools letter={letter} />
      </div>
    </div>
  )
}

function atFirst(material: LetterMaterial): LetterChoices {
  const { suggested, conditions, questions } = material
  return {
    variant: suggested,
    offerId: offerFor(suggested, material),
    questions: suggested === 'take-with-conditions' ? conditions : suggested === 'take' ? [] : questions,
    alternative: '',
  }
}

function requestOf(material: LetterMaterial, choices: LetterChoices): LetterRequest {
  const offer = material.offers.find(({ id }) => id === choices.offerId)
  return {
    ...VARIANT_REQUESTS[choices.variant],
    ...material.names,
    lang: material.lang,
    ...(offer ? { offer: { title: offer.title, does: offer.does } } : {}),
    questions: choices.questions,
    alternative: choices.alternative,
  }
}
