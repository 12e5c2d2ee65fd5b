import type { z } from 'zod'
import type { Viewer } from '@/lib/auth/viewer'
import { addPhrase, confirmPhrases } from '@/lib/offers/phrase-mutations'
import type { PhraseTarget } from '@/lib/offers/schema'
import type { DemoProspect, demoFirmSchema } from '@/prisma/seed/demo/schema'

/** Ids of the demo's offers by key. */
export type DemoOffers = ReadonlyMap<string, string>

function offerTarget(offers: DemoOffers, key: string): PhraseTarget {
  const offerId = offers.get(key)
  if (!offerId) throw new Error(`The demo has no offer "${key}".`)
  return { offerId }
}

/** What was typed into the demo's catalogue about how clients speak. */
export async function loadDemoPhrases(
  admin: Viewer,
  offers: DemoOffers,
  firm: z.infer<typeof demoFirmSchema>,
): Promise<void> {
  const typed: [PhraseTarget, readonly string[]][] = [
    ...firm.offers.map(({ key, phrases }): [PhraseTarget, string[]] => [offerTarget(offers, key), phrases]),
    ...firm.refusals.map(({ line, phrases }): [PhraseTarget, string[]] => [{ neverLine: line }, phrases]),
  ]
  for (const [target, phrases] of typed) {
    for (const text of phrases) {
      const added = await addPhrase(admin, { target, text })
      if (!added.ok) throw new Error(`The demo phrase "${text}" was not added: ${added.reason}`)
    }
  }
}

/** The prospect's own words, confirmed in the brief of this assessment. */
export async function confirmDemoPhrases(
  owner: Viewer,
  assessmentId: string,
  offers: DemoOffers,
  confirmed: NonNullable<DemoProspect['confirmed']>,
): Promise<void> {
  const target =
    'offer' in confirmed ? offerTarget(offers, confirmed.offer) : { neverLine: confirmed.neverLine }
  const result = await confirmPhrases(owner, { assessmentId, target, texts: confirmed.phrases })
  if (!result.ok) throw new Error(`Demo phrases were not confirmed: ${result.reason}`)
}
