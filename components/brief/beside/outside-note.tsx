import { AssessButton } from '../assess-button'
import type { SectionProps } from '../brief'

/** Whether a model of the operator's own had its say in the order of the offers; null when none was asked. */
export function outsideWord({ shown, w }: Pick<SectionProps, 'shown' | 'w'>): string | null {
  const { outside } = shown.input
  if (!outside) return null
  const { model, host, failed } = outside
  return w.t(`outside.${failed ?? 'heeded'}`, { model, host })
}

export function OutsideNote({ data, shown, w }: SectionProps) {
  const word = outsideWord({ shown, w })
  if (word === null) return null
  return shown.input.outside?.failed ? (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-md bg-empty-soft px-3 py-2 text-sm text-empty">
      <p className="wrap-anywhere">{word}</p>
      {data.mayAskModel ? (
        <AssessButton prospectId={data.discovery.prospect.id} label="ask-model" small />
      ) : null}
    </div>
  ) : (
    <p className="text-sm wrap-anywhere text-ink-soft">{word}</p>
  )
}
