import type { Figures } from '@/tests/eval/labels'

/** A table of figures by direction: asked in Russian and in English of a firm of the same language, and across. */
export function printMatch(title: string, figures: Figures): void {
  process.stdout.write(`\n${title}\n`)
  for (const group of ['ru', 'en', 'cross', 'all']) {
    const own = Object.entries(figures).filter(([key]) => key.endsWith(`.${group}`))
    const row = own.map(([key, value]) => `${key.slice('match.'.length, -group.length - 1)} ${value}`)
    process.stdout.write(`  ${group.padEnd(6)}${row.join('  ')}\n`)
  }
}
