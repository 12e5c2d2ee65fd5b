import { createHash } from 'node:crypto'
import type { Viewer } from '@/lib/auth/viewer'
import type { Transaction } from '@/lib/platform/database'
import { configuredModel, cosine, type EmbeddingModel, embed, hostOf } from '@/lib/platform/embeddings'
import type { Catalogue, Outside } from '@/lib/scoring/discovery'

type Offer = Catalogue['offers'][number]
type Vector = readonly number[]

/** Characters of a text that are sent: models cut longer ones off, or refuse them. */
const LONGEST_REQUEST = 6_000
const LONGEST_OFFER = 3_000
/** Offers' vectors that are kept; the oldest go first. */
const MOST_KEPT = 1_000

const kept = new Map<string, Vector>()

/** Models that still owe an answer, by address and name: asking them again would only lengthen their queue. */
const late = new Set<string>()

/** The model that the viewer's firm lets be asked; null when none is configured or the firm forbids it. */
export async function modelFor(db: Transaction, { workspaceId }: Viewer): Promise<EmbeddingModel | null> {
  const model = configuredModel()
  if (model === null) return null
  const { asksModel } = await db.workspace.findUniqueOrThrow({
    where: { id: workspaceId },
    select: { asksModel: true },
  })
  return asksModel ? model : null
}

/**
 * Asks how like a request is to each offer, within two seconds. The texts leave this machine: only for a model of
 * `modelFor`, and never inside a transaction. undefined, and nothing is sent, when there is no order to be had. What
 * comes too late leaves the offers' vectors, so that a slow model has only the request to read the next time.
 */
export async function askOutside(
  model: EmbeddingModel,
  request: string,
  offers: readonly Offer[],
): Promise<Outside | undefined> {
  if (offers.length < 2 || request.trim() === '') return undefined
  const who = { model: model.model, host: hostOf(model) }
  const name = keyOf(model, '')
  if (late.has(name)) return { ...who, failed: 'too-slow' }
  const keys = offers.map((offer) => keyOf(model, textOf(offer)))
  const missing = offers.filter((_, at) => !kept.has(keys[at] ?? ''))
  const { soon, whole } = embed(model, [cut(request, LONGEST_REQUEST), ...missing.map(textOf)])
  const byText = ([, ...fresh]: readonly Vector[]) =>
    new Map(missing.map((offer, at) => [keyOf(model, textOf(offer)), fresh[at] ?? []]))
  const answer = await soon
  if (!answer.ok) {
    if (answer.reason === 'too-slow') {
      late.add(name)
      void whole.then((came) => {
        late.delete(name)
        if (came.ok) keep(byText(came.vectors))
      })
    }
    return { ...who, failed: answer.reason }
  }
  const asked = answer.vectors[0] ?? []
  const fresh = byText(answer.vectors)
  const vectors = keys.map((key) => fresh.get(key) ?? kept.get(key) ?? [])
  // Another model may have been put behind the same name: its vectors say nothing about those kept.
  if (vectors.some(({ length }) => length !== asked.length)) {
    kept.clear()
    return { ...who, failed: 'not-understood' }
  }
  keep(fresh)
  const likeness = offers.map(({ id }, at) => [id, rounded(cosine(asked, vectors[at] ?? []))] as const)
  return { ...who, likeness: Object.fromEntries(likeness) }
}

function keep(vectors: ReadonlyMap<string, Vector>): void {
  for (const [key, vector] of vectors) kept.set(key, vector)
  for (const key of kept.keys()) {
    if (kept.size <= MOST_KEPT) return
    kept.delete(key)
  }
}

/** What an offer promises and clients say of it. What it leaves out would draw requests for just that. */
const textOf = ({ title, does, outcomes, phrases = [] }: Offer): string =>
  cut([title, does, ...outcomes, ...phrases].filter(Boolean).join('\n'), LONGEST_OFFER)

/** A cut through an emoji would leave half of it, which not every server reads. */
const cut = (text: string, longest: number): string => text.slice(0, longest).toWellFormed()

const keyOf = ({ url, model }: EmbeddingModel, text: string): string =>
  createHash('sha256')
    .update(JSON.stringify([url, model, text]))
    .digest('base64')

const rounded = (value: number): number => Math.round(value * 1_000) / 1_000
