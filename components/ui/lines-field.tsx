'use client'

import { Field, fieldIds, Textarea } from './field'

/** A list typed one line an item; the value keeps blank lines while one types, the schema drops them. */
export function LinesField(props: {
  id: string
  label: string
  hint?: string
  error?: string | null
  value: readonly string[]
  onChange: (lines: string[]) => void
  rows?: number
  placeholder?: string
  lang?: string
}) {
  const { id, label, hint, error, value, onChange, rows = 3, placeholder, lang } = props
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <Textarea
        {...fieldIds(id, { hint: !!hint, error: !!error })}
        rows={Math.max(rows, value.length + 1)}
        className="field-sizing-content min-h-20"
        value={value.join('\n')}
        onChange={(event) => onChange(event.target.value.split('\n'))}
        {...(placeholder ? { placeholder } : {})}
        {...(lang ? { lang } : {})}
      />
    </Field>
  )
}
