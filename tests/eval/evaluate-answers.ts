import { type Measured, putOn, putShare } from './grounds'
import { type AnswerPrediction, type Figures, type LabelledAnswer, paired, put } from './labels'
import { auc, partialSpearman, precisionRecall, spearman } from './statistics'

type Pair = { readonly row: LabelledAnswer; readonly said: Omit<AnswerPrediction, 'id'> }

const ABSENT = { concreteness: 0, flags: [], suggested: [] }

const GROUPS = ['all', 'ru', 'en'] as const

/** Figures of concreteness and flags, over all and by language. */
export const evaluateAnswers = (
  gold: readonly LabelledAnswer[],
  said: readonly AnswerPrediction[],
): Figures => measureAnswers(gold, said).figures

/** The same with what each figure was counted from. */
export function measureAnswers(gold: readonly LabelledAnswer[], said: readonly AnswerPrediction[]): Measured {
  const out: Measured = { figures: {}, grounds: {} }
  const all = paired(gold, said, ABSENT)
  const groups = GROUPS.map((group) => ({
    group,
    pairs: all.filter(({ row }) => group === 'all' || row.lang === group),
  })).filter(({ pairs }) => pairs.length > 0)
  for (const { group, pairs } of groups) {
    concreteness(out, pairs, group)
    suggested(out, pairs, group)
    asserted(out, pairs, group)
  }
  for (const { group, pairs } of groups) byType(out, pairs, group)
  return out
}

function concreteness(out: Measured, pairs: readonly Pair[], group: string): void {
  const label = pairs.map(({ row }) => row.concreteness)
  const score = pairs.map(({ said }) => said.concreteness)
  const length = pairs.map(({ row }) => row.answer.length)
  const ranks = { kind: 'ranks', of: pairs.length } as const
  putOn(out, `concreteness.spearman.${group}`, spearman(label, score), ranks)
  putOn(out, `concreteness.spearman-length-controlled.${group}`, partialSpearman(label, score, length), ranks)
  putOn(out, `concreteness.spearman-of-length-alone.${group}`, spearman(label, length), ranks)
  const concrete = pairs.filter(({ row }) => row.concreteness >= 3).map(({ said }) => said.concreteness)
  const empty = pairs.filter(({ row }) => row.concreteness <= 1).map(({ said }) => said.concreteness)
  putOn(out, `concreteness.auc-slogan-vs-concrete.${group}`, auc(concrete, empty), {
    kind: 'order',
    above: concrete.length,
    below: empty.length,
  })
}

function suggested(out: Measured, pairs: readonly Pair[], group: string): void {
  for (const k of [1, 3]) {
    let hit = 0
    let all = 0
    for (const { row, said } of pairs) {
      for (const type of new Set(row.flags.map((flag) => flag.type))) {
        all++
        if (said.suggested.slice(0, k).includes(type)) hit++
      }
    }
    putShare(out, `flags.suggested-at-${k}.${group}`, hit, all)
  }
}

function asserted(out: Measured, pairs: readonly Pair[], group: string): void {
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
  putShare(out, `flags.precision.${group}`, n.tp, n.tp + n.fp)
  putShare(out, `flags.recall.${group}`, n.tp, n.tp + n.fn)
  put(out.figures, `flags.f1.${group}`, type.f1)
  putShare(out, `flags.any-precision.${group}`, n.anyTp, n.anyTp + n.anyFp)
  putShare(out, `flags.any-recall.${group}`, n.anyTp, n.anyTp + n.anyFn)
  put(out.figures, `flags.any-f1.${group}`, any.f1)
  putShare(out, `flags.span-overlap.${group}`, n.spans, n.tp)
  putShare(out, `flags.false-alarms-on-hard-clean.${group}`, n.alarm, n.quiet)
  putShare(out, `flags.quotes-that-are-exact.${group}`, n.exact, n.quotes, 1)
}

function overlaps(text: string, quote: string, flag: { start: number; end: number }): boolean {
  const from = text.indexOf(quote)
  const to = from + quote.length
  const shared = Math.min(flag.end, to) - Math.max(flag.start, from)
  return shared >= 0.5 * Math.min(flag.end - flag.start, to - from)
}

function byType(out: Measured, pairs: readonly Pair[], group: string): void {
  for (const type of [...new Set(pairs.flatMap(({ row }) => row.flags.map((flag) => flag.type)))].sort()) {
    const want = pairs.map(({ row }) => row.flags.some((flag) => flag.type === type))
    const got = pairs.map(({ said }) => said.flags.some((flag) => flag.type === type))
    const both = want.filter((w, i) => w && got[i]).length
    putShare(out, `flags.by-type.${type}.precision.${group}`, both, got.filter(Boolean).length)
    putShare(out, `flags.by-type.${type}.recall.${group}`, both, want.filter(Boolean).length)
  }
}
