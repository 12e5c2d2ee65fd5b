/** One dimension in a row: a short bar and its number, or a dash where there is nothing to judge by. */
export function RowBar(props: {
  label: string
  score: number | null
  tone: 'bg-concrete' | 'bg-alarming' | 'bg-accent' | 'bg-line-strong'
  nothing: string
  /** Shown on a phone, where the table's head is not. */
  short: string
}) {
  const { label, score, tone, nothing, short } = props
  return (
    <span
      className="flex items-center gap-1.5 tabular-nums"
      title={`${label}: ${score === null ? nothing : score}`}
    >
      <span className="sr-only">{label}: </span>
      <span aria-hidden className="truncate text-xs text-ink-soft md:hidden">
        {short}
      </span>
      {score === null ? (
        <>
          <span className="sr-only">{nothing}</span>
          <span aria-hidden className="text-ink-soft">
            –
          </span>
        </>
      ) : (
        <>
          <span aria-hidden className="h-1.5 w-8 shrink-0 overflow-hidden rounded-full bg-line">
            <span className={`block h-full rounded-full ${tone}`} style={{ width: `${score}%` }} />
          </span>
          {score}
        </>
      )}
    </span>
  )
}
