import { getFormatter } from 'next-intl/server'

/** What was measured, with two decimals: a row a figure, a column a language. */
export async function FigureTable({
  caption,
  columns,
  rows,
}: {
  caption: string
  columns: readonly string[]
  rows: readonly { readonly name: string; readonly values: readonly number[] }[]
}) {
  const format = await getFormatter()
  const shown = (value: number) =>
    format.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
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
