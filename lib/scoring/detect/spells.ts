import type { TokenRange } from '../rules/rule'
import { kindGroup } from '../text/kind-groups'
import type { Reading } from '../text/reading'
import { wordList } from '../word-list'

const UNIT = kindGroup('unit')
const SPELLS = wordList('minute hour day week fortnight month year')
const TAKES = wordList(`
  take takes took taken taking lose loses lost losing spend spends spent wait waits waited last lasts lasted need needs for
  in within after about nearly almost over under than half every of`)

/** A spell of time that an article counts: "it takes an hour", "we lost a week", "half a day". Someday is none: "one day". */
export function spellsOf({ tokens, lang, groups }: Reading): TokenRange[] {
  const out: TokenRange[] = []
  if (lang !== 'en' || (groups & UNIT) === 0) return out
  tokens.forEach(({ norm, sentence }, at) => {
    if (!SPELLS.has(norm) || tokens[at - 1]?.sentence !== sentence) return
    const article = tokens[at - 1]?.norm
    const before = tokens[at - 2]?.norm ?? ''
    const counted = article === 'one' ? norm !== 'day' : article === 'a' || article === 'an'
    if (!counted || (article !== 'one' && !TAKES.has(before))) return
    out.push({ from: before === 'half' ? at - 2 : at - 1, to: at + 1 })
  })
  return out
}
