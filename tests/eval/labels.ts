import { z } from 'zod'
import { FLAG_TYPES, LANGS, VERDICTS } from '@/lib/scoring/vocabulary'

/** What labelled cases and predictions look like, as far as the evaluation reads them. */

const flagType = z.enum(FLAG_TYPES)
const row = z.object({ id: z.string(), lang: z.enum(LANGS) })

export const labelledAnswer = row.extend({
  answer: z.string(),
  concreteness: z.number(),
  flags: z.array(z.object({ type: flagType, quote: z.string() })),
  hard: z.boolean(),
})
export type LabelledAnswer = z.infer<typeof labelledAnswer>

export const labelledRequest = row.extend({
  request: z.string(),
  best: z.array(z.string()),
  fit: z.number(),
  uncovered: z.array(z.string()),
  crossLingual: z.boolean(),
})
export type LabelledRequest = z.infer<typeof labelledRequest>

export const labelledCase = row.extend({ verdict: z.enum(VERDICTS), ideal: z.number() })
export type LabelledCase = z.infer<typeof labelledCase>

export interface AnswerPrediction {
  readonly id: string
  readonly concreteness: number
  readonly flags: readonly { type: string; quote: string; start: number; end: number }[]
  readonly suggested: readonly string[]
}

export interface RequestPrediction {
  readonly id: string
  readonly ranked: readonly { offer: string }[]
  readonly fit: number
  readonly none: boolean
  readonly uncovered: readonly string[]
}

export interface CasePrediction {
  readonly id: string
  readonly verdict: string
  readonly fit: number
}

/** Figures by name, rounded to three places; counts and tables as text. */
export type Figures = Record<string, number | string>

export function put(figures: Figures, name: string, value: number): void {
  figures[name] = Math.round(value * 1000) / 1000
}

/** Pairs each labelled row with its prediction; a row without one gets `absent`. */
export function paired<G extends { id: string }, P extends { id: string }>(
  gold: readonly G[],
  predictions: readonly P[],
  absent: Omit<P, 'id'>,
): { readonly row: G; readonly said: Omit<P, 'id'> }[] {
  const byId = new Map(predictions.map((prediction) => [prediction.id, prediction]))
  return gold.map((own) => ({ row: own, said: byId.get(own.id) ?? absent }))
}
