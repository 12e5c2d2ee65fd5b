import { getFormatter } from 'next-intl/server'

/** For what is no share: a correlation, a chance. */
export const TWO_DECIMALS = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const

/** What was measured: numbers are shares, shown as percentages; anything else is worded by whoever shows it. */
export async function FigureTable({
  caption,
  columns,
  rows,
}: {
  caption: string
  columns: readonly string[]
  rows: readonly { readonly name: string; readonly values: readonly (number | string)[] }[]
}) {
  const format = await getFormatter()
  const shown = (value: number | string) =>
    typeof value === 'string' ? value : format.number(value, { style: 'percent' })
  return (
    <table className="w-full text-sm">
      <caption className="pb-1 text-left">{caption}</caption>
      <thead>
        <tr className="align-bottom">
          <td />
          {columns.map((column) => (
            <th key={column} scope="col" className="pl-2 text-right sm:pl-3 font-medium">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, values }) => (
          <tr key={name} className="border-t align-baseline">
            <th scope="row" className="py-1 text-left font-normal">
              {name}
            </th>
            {columns.map((column, at) => (
              <td key={column} className="pl-2 text-right sm:pl-3 tabular-nums">
                {shown(values[at] ?? 0)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
