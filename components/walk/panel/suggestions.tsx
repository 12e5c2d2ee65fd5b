'use client'

import { useTranslations } from 'next-intl'
import { useSuggestions } from '../use-suggestions'
import { SuggestionRow } from './suggestion-row'

/** What the words hint at and do not say: asked of the consultant, who was there. */
export function Suggestions() {
  const t = useTranslations('walk.suggest')
  const suggestions = useSuggestions()
  if (suggestions.length === 0) return null
  const first = suggestions.find(({ answered }) => !answered)
  return (
    <ul aria-label={t('label')} className="grid gap-2">
      {suggestions.map((suggestion) => (
        <li key={suggestion.key}>
          <SuggestionRow suggestion={suggestion} first={suggestion === first} />
        </li>
      ))}
    </ul>
  )
}
