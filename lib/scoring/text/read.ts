import type { Intent, Lang, Speaker } from '../vocabulary'
import { splitClauses } from './clauses'
import { FormTable } from './form-table'
import { languageOf } from './language'
import { fold } from './normalise'
import type { Clause, Reading, Span, Token } from './reading'
import { judgeScopes } from './scope'
import { splitSentences } from './sentences'
import { tokenise } from './tokenise'

/** How a text is to be read. Without `lang` the share of Cyrillic letters decides. */
export interface ReadOptions {
  readonly intent: Intent
  readonly speaker: Speaker
  readonly lang?: Lang | undefined
}

const tables = new Map<Lang, FormTable>()

const formsIn = (lang: Lang): FormTable => {
  const table = tables.get(lang) ?? new FormTable(lang)
  tables.set(lang, table)
  table.makeRoom()
  return table
}

class TextReading implements Reading {
  readonly notes: unknown[] = []
  readonly words: number[] = []
  readonly sets: number
  readonly groups: number

  constructor(
    readonly text: string,
    readonly lang: Lang,
    readonly intent: Intent,
    readonly speaker: Speaker,
    readonly tokens: readonly Token[],
    readonly sentences: readonly Span[],
    readonly clauses: readonly Clause[],
  ) {
    let sets = 0
    let groups = 0
    tokens.forEach(({ form }, at) => {
      sets |= form.sets
      groups |= form.groups
      if (form.type !== 'punctuation') this.words.push(at)
    })
    this.sets = sets
    this.groups = groups
  }
}

/** Reads a text once; every rule works on the result. Pure; any string is accepted. */
export function read(text: string, { intent, speaker, lang: given }: ReadOptions): Reading {
  const lang = given ?? languageOf(text)
  const folded = fold(text)
  const tokens = tokenise(folded, formsIn(lang))
  const sentences = splitSentences(tokens, folded.codes)
  const clauses = splitClauses(tokens, sentences)
  judgeScopes(tokens, clauses, speaker)
  return new TextReading(text, lang, intent, speaker, tokens, sentences, clauses)
}
