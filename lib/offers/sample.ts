import type { FileOffer } from './schema'

/** The sample file's offers, worded by `say` (message keys below `offer-file.sample`). */
export function sampleOffers(say: (key: string) => string): FileOffer[] {
  const list = (key: string) => say(key).split('\n').filter(Boolean)
  return (['tailored', 'standard'] as const).map((name) => ({
    title: say(`${name}.title`),
    does: say(`${name}.does`),
    outcomes: list(`${name}.outcomes`),
    not: list(`${name}.not`),
    format: say(`${name}.format`),
    standard: name === 'standard',
    phrases: list(`${name}.phrases`),
  }))
}
