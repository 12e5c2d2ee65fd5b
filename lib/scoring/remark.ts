import type { Remark } from './discovery'

export const remark = (key: string, values: Remark['values'] = {}): Remark => ({ key, values })

/** Two remarks in one: `first` and `second` name their kinds, their values get the prefixes `first_` and `second_`. */
export function both(key: string, first: Remark, second: Remark): Remark {
  const put = (name: string, { key: own, values }: Remark) => [
    [name, own.slice(own.indexOf('.') + 1)],
    ...Object.entries(values).map(([value, said]) => [`${name}_${value}`, said]),
  ]
  return remark(key, Object.fromEntries([...put('first', first), ...put('second', second)]))
}
