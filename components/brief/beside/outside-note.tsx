import type { SectionProps } from '../brief'

/** Whether a model of the operator's own had its say in the order of the offers; nothing when none was asked. */
export function OutsideNote({ shown, w }: SectionProps) {
  const { outside } = shown.input
  if (!outside) return null
  const { model, host, failed } = outside
  return failed ? (
    <p className="rounded-md bg-empty-soft px-3 py-2 text-sm wrap-anywhere text-empty">
      {w.t(`outside.${failed}`, { model, host })}
    </p>
  ) : (
    <p className="text-sm wrap-anywhere text-ink-soft">{w.t('outside.heeded', { model, host })}</p>
  )
}
