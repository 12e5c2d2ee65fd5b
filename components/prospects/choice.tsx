'use client'

import type { ReactNode } from 'react'

/** A few answers side by side, of which one is chosen: quicker than a list that must be opened. */
export function Choice<Value extends string>(props: {
  name: string
  legend: ReactNode
  hint: ReactNode
  options: readonly { readonly value: Value; readonly label: ReactNode }[]
  value: Value
  onChange: (value: Value) => void
}) {
  const { name, legend, hint, options, value, onChange } = props
  return (
    <fieldset className="grid content-start gap-1.5" aria-describedby={`${name}-hint`}>
      <legend className="mb-1.5 text-sm font-medium">{legend}</legend>
      <div className="flex flex-wrap gap-1.5">
        {options.map((option) => (
          <label
            key={option.value}
            className="flex h-10 cursor-pointer items-center rounded-md border border-line-strong bg-surface px-3 has-checked:border-accent has-checked:bg-accent-soft has-checked:font-medium has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              className="sr-only"
            />
            {option.label}
          </label>
        ))}
      </div>
      <p id={`${name}-hint`} className="text-sm text-ink-soft">
        {hint}
      </p>
    </fieldset>
  )
}
