import { GROUPS, type Group } from '@/lib/scoring/learned/features'
import { encodeWeight, MOST_NAMES } from '@/lib/scoring/learned/table'
import type { Lang } from '@/lib/scoring/vocabulary'
import type { Linear } from './model'
import { scaleOf, stepsOf } from './steps'

const quoted = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n').replaceAll('\t', '\\t')}'`
const short = (value: number): string => String(Number(value.toPrecision(6)))

/** The linear part and the weights of the signs of one language as a module of code. */
export function tableOf(
  { names, outputs }: Linear,
  lang: Lang,
  signs: readonly number[],
  thresholds: { readonly assert: number; readonly ask: number },
  answers: number,
): string {
  const size = names.size
  const scales = outputs.map(scaleOf)
  const lines = new Map<Group, string[]>()
  const words = new Set<string>()
  for (const [key, id] of names) {
    const [, group = 'family', ...rest] = key.split('\t')
    let code = ''
    outputs.forEach((own, output) => {
      const steps = stepsOf(own[id] ?? 0, scales[output] ?? 0)
      if (steps !== 0) code += encodeWeight(output, steps)
    })
    if (code === '') continue
    for (const word of rest) words.add(word)
    const block = lines.get(group as Group) ?? []
    block.push([...rest, code].join('\t'))
    lines.set(group as Group, block)
  }
  if (words.size >= MOST_NAMES) throw new Error(`${words.size} names are too many for one table`)
  const blocks = (Object.keys(GROUPS) as Group[]).flatMap((group) => [
    `[${group}]`,
    ...(lines.get(group) ?? []).sort(),
  ])
  return [
    `// Written by \`npm run train\` from the ${answers} answers of the corpus in this language and the other's.`,
    "import type { LearnedTable } from './table'",
    '',
    `export const ${lang.toUpperCase()}_LEARNED: LearnedTable = {`,
    `  features: ${quoted(blocks.join('\n'))},`,
    `  scales: [${scales.map(short).join(', ')}],`,
    `  constants: [${outputs.map((own) => short(own[size] ?? 0)).join(', ')}],`,
    `  signs: [${signs.map(short).join(', ')}],`,
    `  assert: ${short(thresholds.assert)},`,
    `  ask: ${short(thresholds.ask)},`,
    '}',
    '',
  ].join('\n')
}
