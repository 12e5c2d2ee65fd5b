/** The texts, practitioners and studies that rules come from; worded, or quoted in the original, in the messages. */
export const SOURCES = [
  'ask-what-it-means',
  'specificity',
  'how-will-you-see',
  'no-clever-terms',
  'if-stuck-we-act',
  'names-the-list',
  'without-varnish',
  'coaching-session',
  'decides-then-asks-price',
  'higher-level-of-culture',
  'our-own-part',
  'clients-to-avoid',
  'rude-clients',
  'cooperates',
  'keep-quiet',
  'request-i-can-meet',
  'contract-does-not-suit',
  'hyper-control',
  // What the learned part is made of.
  'labelled-answers',
] as const
export type Source = (typeof SOURCES)[number]
