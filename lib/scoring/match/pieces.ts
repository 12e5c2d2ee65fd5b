const SENTENCE = /[^.!?…]+[.!?…]*/g
/** "Subtitles and voice-over" refuses either of them. */
const EITHER = /,|;| и | или | and | or /

/** The sentences of a text of the catalogue, as they stand there. */
export const sentencesOf = (text: string): readonly string[] => text.match(SENTENCE) ?? []

/** Each of the things that a refusal lists. */
export const thingsOf = (refusal: string): readonly string[] => refusal.split(EITHER)
