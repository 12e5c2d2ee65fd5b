/** One dimension in a row: a short bar and its number, or a dash where there is nothing to judge by. */
export function RowBar(props: {
  label: string
  score: number | null
  tone: 'concrete' | 'alarming' | 'match' | undefined
  nothing: string
  /** Shown on a phone, where the table's head is not. */
  short: string
}) {
  const { label, score, tone, nothing, short } = props
  return (
    <span className="bar" title={`${label}: ${score === null ? nothing : score}`}>
      <span className="sr-only">{label}: </span>
      <small aria-hidden className="said">
        {short}
      </small>
      {score === null ? (
        <>
          <span className="sr-only">{nothing}</span>
          <small aria-hidden>–</small>
        </>
      ) : (
        <>
          <i aria-hidden>
            <b className={tone} style={{ width: `${score}%` }} />
          </i>
          {score}
        </>
      )}
    </span>
  )
}
