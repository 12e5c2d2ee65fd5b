import { join } from 'node:path'
import { packLemmas, packRating, type WordTable } from '@/lib/scoring/lexicon/word-table'
import { glossLength, glossMean } from '@/lib/scoring/match/vectors/english'
import type { Lang } from '@/lib/scoring/vocabulary'
import { inflectionOf } from './lexicon-inflection'
import { FAMILIES, type FamilyRow } from './lexicon-rows'

const SCORING = join(FAMILIES, '../..')

/** Where the table of a language stands. */
export const tableFile = (lang: Lang): string => join(SCORING, `lexicon/words/${lang}.gen.ts`)

/** Numbers by how often something stands, the commonest 0. */
function numbered(all: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1)
  const order = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return new Map(order.map(([one], at) => [one, at]))
}

/**
 * Rows as the table a browser loads; the order of rows stays.
 * @param groupsOf fine clusters of meaning of a row
 */
export function tableOf(
  rows: readonly FamilyRow[],
  lang: Lang,
  groupsOf: (row: FamilyRow) => readonly number[] = () => [],
): WordTable {
  const inflections = rows.map(({ lemmas }) => lemmas.map((lemma) => inflectionOf(lang, lemma)))
  const endings = numbered(inflections.flat(2).map((part) => part.endings))
  const classOf = (parts: readonly { shape: string; endings: string }[]): string =>
    parts.map((part) => `${part.shape}.${endings.get(part.endings)}`).join(' ')
  const classes = numbered(inflections.flat().map(classOf))
  return {
    endings: [...endings.keys()].join('\n'),
    classes: [...classes.keys()].join('\n'),
    lemmas: rows
      .map(({ lemmas }, row) =>
        packLemmas(
          lemmas.map(({ word }, at) => ({
            word,
            class: classes.get(classOf(inflections[row]?.[at] ?? [])) ?? 0,
          })),
        ),
      )
      .join('\n'),
    ratings: rows.map(({ rating }) => packRating(rating)).join(''),
    kinds: rows.map(({ kinds }) => kinds.join(' ')).join('\n'),
    groups: rows
      .map((row) =>
        groupsOf(row)
          .map((id) => id.toString(36))
          .join(' '),
      )
      .join('\n'),
  }
}

const quoted = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`

const literal = (text: string): string =>
  text.includes('`') ? quoted(text) : `\`${text.replaceAll('\\', '\\\\').replaceAll('${', '\\${')}\``

/** Where the glosses of Russian families stand; only matching needs them. */
export const GLOSSES_FILE = join(SCORING, 'match/vectors/glosses.gen.ts')

/** The glosses as a module, with the lengths and the mean of their vectors. */
export const glossesModule = (rows: readonly FamilyRow[]): string => {
  const glosses = rows.map((row) => row.glosses)
  const mean = glossMean(glosses).map((value) => value.toFixed(4))
  return (
    `// Written by \`npm run lexicon\`; do not edit.\n` +
    `/** A line a family of the Russian table, the likeliest gloss first. */\n` +
    `export const GLOSSES: string = ${quoted(glosses.map((list) => list.join(' ')).join('\n'))}\n` +
    `/** How long the sum of a family's glosses is, each weighing less than the one before; thousandths. */\n` +
    `export const GLOSS_LENGTHS: string = '${glosses.map((list) => Math.round(1000 * glossLength(list))).join(' ')}'\n` +
    `/** The mean of the vectors of all these families. */\n` +
    `export const MEAN: readonly number[] = [${mean.join(', ')}]\n`
  )
}

/** The table as a module. */
export function tableModule(table: WordTable, lang: Lang, families: number): string {
  const fields = Object.entries(table).map(([name, text]) => `  ${name}: ${literal(text)},\n`)
  return (
    `// Written by \`npm run lexicon\` from ${families} families; do not edit.\n` +
    `import type { WordTable } from '../word-table'\n\n` +
    `export const ${lang.toUpperCase()}_WORDS: WordTable = {\n${fields.join('')}}\n`
  )
}
