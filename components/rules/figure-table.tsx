import { getFormatter } from 'next-intl/server'

/** What was measured: shares with two decimals, anything else as it is worded by whoever shows it. */
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
    typeof value === 'string'
      ? value
      : format.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  return (
    <table className="w-full text-sm">
      <caption className="pb-1 text-left">{caption}</caption>
      <thead>
        <tr className="align-bottom">
          <td />
          {columns.map((column) => (
            <th key={column} scope="col" className="pl-3 text-right font-medium">
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
              <td key={column} className="pl-3 text-right tabular-nums">
                {shown(values[at] ?? 0)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
