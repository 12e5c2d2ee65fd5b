import { buildWords, type Words } from '@/lib/scoring/lexicon/words'
import { LANGS, type Lang } from '@/lib/scoring/vocabulary'
import { missingGlosses } from './lexicon-checks'
import { groupsOfRow, PARENTS_FILE, parentsModule, readClusters } from './lexicon-groups'
import { loansFor, readLoans } from './lexicon-loans'
import { type FamilyRow, readRows } from './lexicon-rows'
import { GLOSSES_FILE, glossesModule, tableFile, tableModule, tableOf } from './lexicon-table'

/** What the rows, the loans and the clusters give; nothing else has a say in it. */
export interface Compiled {
  readonly rows: Readonly<Record<Lang, readonly FamilyRow[]>>
  /** The text of each generated file by its path. */
  readonly files: ReadonlyMap<string, string>
}

/** English words that may stand for a gloss, itself first. */
function namesIn(english: readonly FamilyRow[]): (gloss: string) => readonly string[] {
  const rowOf = new Map(english.flatMap((row) => row.lemmas.map(({ word }) => [word, row] as const)))
  return (gloss) => [gloss, ...(rowOf.get(gloss)?.lemmas.map(({ word }) => word) ?? [])]
}

const wordsOf = (rows: readonly FamilyRow[], lang: Lang): Words => buildWords(tableOf(rows, lang), lang)

/** Compiles the lexicon from its committed sources; writes nothing. Where there are errors nothing is compiled. */
export function compileLexicon(): { errors: readonly string[]; compiled: Compiled | null } {
  const english = readRows('en')
  const russian = readRows('ru')
  const loans = loansFor(russian.rows, english.rows, readLoans())
  const errors = [
    ...english.errors,
    ...russian.errors,
    ...loans.errors,
    ...missingGlosses(russian.rows, wordsOf(english.rows, 'en')),
  ]
  if (errors.length > 0) return { errors, compiled: null }
  const rows = { en: english.rows, ru: [...russian.rows, ...loans.rows] }
  const clusters = readClusters()
  const names = namesIn(english.rows)
  const groups = (row: FamilyRow) => groupsOfRow(row, clusters, names)
  const files = new Map([
    [PARENTS_FILE, parentsModule(clusters)],
    [GLOSSES_FILE, glossesModule(rows.ru)],
    ...LANGS.map(
      (lang) =>
        [tableFile(lang), tableModule(tableOf(rows[lang], lang, groups), lang, rows[lang].length)] as const,
    ),
  ])
  return { errors, compiled: { rows, files } }
}
