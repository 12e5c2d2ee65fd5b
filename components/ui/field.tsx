import type { ComponentProps, ReactNode } from 'react'
import { cn } from './class-names'

const CONTROL =
  'w-full rounded-md border border-line-strong bg-surface px-3 text-ink placeholder:text-ink-soft aria-invalid:border-alarming'

/** Label, control, hint and error, tied together for screen readers. Give the control the ids of `fieldIds(id)`. */
export function Field(props: {
  id: string
  label: ReactNode
  hint?: ReactNode
  error?: ReactNode
  children: ReactNode
}) {
  const { id, label, hint, error, children } = props
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      {children}
      {hint ? (
        <p id={`${id}-hint`} className="text-sm text-ink-soft">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} role="alert" className="text-sm text-alarming">
          {error}
        </p>
      ) : null}
    </div>
  )
}

/** Attributes that tie a control to its `Field`. */
export function fieldIds(id: string, given: { hint?: boolean; error?: boolean } = {}) {
  const described = [given.hint ? `${id}-hint` : '', given.error ? `${id}-error` : '']
    .filter(Boolean)
    .join(' ')
  return {
    id,
    ...(described ? { 'aria-describedby': described } : {}),
    ...(given.error ? { 'aria-invalid': true as const } : {}),
  }
}

export function Input({ className, ...props }: ComponentProps<'input'>) {
  return <input className={cn(CONTROL, 'h-10', className)} {...props} />
}

export function Textarea({ className, ...props }: ComponentProps<'textarea'>) {
  return <textarea className={cn(CONTROL, 'min-h-24 py-2', className)} {...props} />
}

export function Select({ className, ...props }: ComponentProps<'select'>) {
  return <select className={cn(CONTROL, 'h-10 pr-8', className)} {...props} />
}
