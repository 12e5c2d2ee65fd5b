import { type AnswerPrediction, type Figures, type LabelledAnswer, paired, put } from './labels'
import { auc, partialSpearman, precisionRecall, spearman } from './statistics'

type Pair = { readonly row: LabelledAnswer; readonly said: Omit<AnswerPrediction, 'id'> }

const ABSENT = { concreteness: 0, flags: [], suggested: [] }

/** Figures of concreteness and flags, over all and by language. */
export function evaluateAnswers(gold: readonly LabelledAnswer[], said: readonly AnswerPrediction[]): Figures {
  const figures: Figures = {}
  const all = paired(gold, said, ABSENT)
  for (const group of ['all', 'ru', 'en'] as const) {
    const pairs = all.filter(({ row }) => group === 'all' || row.lang === group)
    if (pairs.length === 0) continue
    concreteness(figures, pairs, group)
    suggested(figures, pairs, group)
    asserted(figures, pairs, group)
  }
  byType(figures, all)
  return figures
}

function concreteness(figures: Figures, pairs: readonly Pair[], group: string): void {
  const label = pairs.map(({ row }) => row.concreteness)
  const score = pairs.map(({ said }) => said.concreteness)
  const length = pairs.map(({ row }) => row.answer.length)
  put(figures, `concreteness.spearman.${group}`, spearman(label, score))
  put(figures, `concreteness.spearman-length-controlled.${group}`, partialSpearman(label, score, length))
  put(figures, `concreteness.spearman-of-length-alone.${group}`, spearman(label, length))
  put(
    figures,
    `concreteness.auc-slogan-vs-concrete.${group}`,
    auc(
      pairs.filter(({ row }) => row.concreteness >= 3).map(({ said }) => said.concreteness),
      pairs.filter(({ row }) => row.concreteness <= 1).map(({ said }) => said.concreteness),
    ),
  )
}

function suggested(figures: Figures, pairs: readonly Pair[], group: string): void {
  for (const k of [1, 3]) {
    let hit = 0
    let all = 0
    for (const { row, said } of pairs) {
      for (const type of new Set(row.flags.map((flag) => flag.type))) {
        all++
        if (said.suggested.slice(0, k).includes(type)) hit++
      }
    }
    put(figures, `flags.suggested-at-${k}.${group}`, all > 0 ? hit / all : 0)
  }
}

function asserted(figures: Figures, pairs: readonly Pair[], group: string): void {
  const n = {
    tp: 0,
    fp: 0,
    fn: 0,
    anyTp: 0,
    anyFp: 0,
    anyFn: 0,
    quiet: 0,
    alarm: 0,
    spans: 0,
    quotes: 0,
    exact: 0,
  }
  for (const { row, said } of pairs) {
    const want = new Set<string>(row.flags.map(({ type }) => type))
    const got = new Set(said.flags.map(({ type }) => type))
    for (const type of got) want.has(type) ? n.tp++ : n.fp++
    for (const type of want) if (!got.has(type)) n.fn++
    if (want.size > 0 && got.size > 0) n.anyTp++
    if (want.size === 0 && got.size > 0) n.anyFp++
    if (want.size > 0 && got.size === 0) n.anyFn++
    if (row.hard && want.size === 0) {
      n.quiet++
      if (got.size > 0) n.alarm++
    }
    for (const flag of said.flags) {
      n.quotes++
      if (row.answer.slice(flag.start, flag.end) === flag.quote) n.exact++
      const twin = row.flags.find(({ type }) => type === flag.type)
      if (twin !== undefined && overlaps(row.answer, twin.quote, flag)) n.spans++
    }
  }
  const type = precisionRecall(n.tp, n.fp, n.fn)
  const any = precisionRecall(n.anyTp, n.anyFp, n.anyFn)
  put(figures, `flags.precision.${group}`, type.p)
  put(figures, `flags.recall.${group}`, type.r)
  put(figures, `flags.f1.${group}`, type.f1)
  put(figures, `flags.any-precision.${group}`, any.p)
  put(figures, `flags.any-recall.${group}`, any.r)
  put(figures, `flags.any-f1.${group}`, any.f1)
  put(figures, `flags.span-overlap.${group}`, n.tp > 0 ? n.spans / n.tp : 0)
  put(figures, `flags.false-alarms-on-hard-clean.${group}`, n.quiet > 0 ? n.alarm / n.quiet : 0)
  put(figures, `flags.quotes-that-are-exact.${group}`, n.quotes > 0 ? n.exact / n.quotes : 1)
}

function overlaps(text: string, quote: string, flag: { start: number; end: number }): boolean {
  const from = text.indexOf(quote)
  const to = from + quote.length
  const shared = Math.min(flag.end, to) - Math.max(flag.start, from)
  return shared >= 0.5 * Math.min(flag.end - flag.start, to - from)
}

function byType(figures: Figures, pairs: readonly Pair[]): void {
  for (const type of [...new Set(pairs.flatMap(({ row }) => row.flags.map((flag) => flag.type)))].sort()) {
    const want = pairs.map(({ row }) => row.flags.some((flag) => flag.type === type))
    const got = pairs.map(({ said }) => said.flags.some((flag) => flag.type === type))
    const tp = want.filter((w, i) => w && got[i]).length
    const fp = got.filter((g, i) => g && !want[i]).length
    const fn = want.filter((w, i) => w && !got[i]).length
    const { p, r } = precisionRecall(tp, fp, fn)
    figures[`flags.by-type.${type}`] = `p ${p.toFixed(2)} r ${r.toFixed(2)} (tp ${tp} fp ${fp} fn ${fn})`
  }
}
