import { createTranslator } from 'next-intl'
import type en from '@/lib/platform/messages/en/letters.json'
import type { Lang, Verdict } from '@/lib/scoring/vocabulary'

export interface LetterRequest {
  readonly verdict: Verdict
  /** What people decided; where it differs from the verdict, the letter follows the people. */
  readonly decision?: 'go' | 'go-with-conditions' | 'no-go'
  /** Picks the wording of a refusal; `way-of-working` names no reason at all. */
  readonly declineFor?: 'nothing-fits' | 'way-of-working'
  /** The prospect's language, which need not be the interface's. */
  readonly lang: Lang
  readonly prospectName: string
  readonly firm: string
  readonly consultant: string
  readonly offer?: { readonly title: string; readonly does: string }
  /** Questions still open, or the points to agree on; they are sent as they stand, so quote nothing unkind in them. */
  readonly questions?: readonly string[]
  /** Another way to go for somebody we decline, in the consultant's own words. */
  readonly alternative?: string
}

export interface Letter {
  readonly subject: string
  /** Plain text, paragraphs separated by an empty line. */
  readonly body: string
}

type Translator = ReturnType<typeof translator>
type Key = Parameters<Translator>[0]
/** The first variant whose placeholders can all be filled is printed; a paragraph without one is left out. */
type Paragraph = readonly Key[]
interface Plan {
  readonly subject: Paragraph
  readonly body: readonly Paragraph[]
}

const declining = (no: Key): Plan => ({
  subject: ['decline.subject'],
  body: [['decline.thanks'], [no], ['decline.alternative', 'decline.no-alternative'], ['decline.door']],
})

const PLANS = {
  take: {
    subject: ['take.subject'],
    body: [
      ['take.thanks'],
      ['take.offer-in-full', 'take.offer-by-name', 'take.yes'],
      ['take.questions'],
      ['take.next-step'],
    ],
  },
  'take-with-conditions': {
    subject: ['take-with-conditions.subject'],
    body: [
      ['take-with-conditions.thanks'],
      ['take-with-conditions.conditions', 'take-with-conditions.conditions-to-come'],
      ['take-with-conditions.next-step'],
    ],
  },
  clarify: {
    subject: ['clarify.subject'],
    body: [['clarify.thanks'], ['clarify.questions', 'clarify.no-questions'], ['clarify.next-step']],
  },
  'standard-offer': {
    subject: ['standard-offer.subject-offer', 'standard-offer.subject'],
    body: [
      ['standard-offer.thanks'],
      ['standard-offer.offer-in-full', 'standard-offer.offer-by-name', 'standard-offer.no-offer'],
      ['standard-offer.afterwards'],
      ['standard-offer.next-step'],
    ],
  },
  decline: declining('decline.no'),
  'decline-nothing-fits': declining('decline.nothing-fits'),
  'decline-way-of-working': declining('decline.neutral'),
  'not-enough-info': {
    subject: ['not-enough-info.subject'],
    body: [
      ['not-enough-info.thanks'],
      ['not-enough-info.wish'],
      ['not-enough-info.questions'],
      ['not-enough-info.next-step'],
    ],
  },
} satisfies Record<string, Plan>

/**
 * The draft of a letter to the prospect. Pure. It knows nothing of findings, scores or reasons, so it cannot tell
 * them. `messages` is the namespace `letters` of the letter's language; throws when a key is missing from it.
 */
export function draftLetter(request: LetterRequest, messages: Readonly<Record<string, unknown>>): Letter {
  const t = translator(request.lang, messages)
  const values = valuesOf(request)
  const print = (variants: Paragraph, given = values): string[] => {
    const fitting = variants.find((key) => placeholders(t.raw(key)).every((name) => given[name]))
    return fitting === undefined ? [] : [t(fitting, given)]
  }
  const plan: Plan = PLANS[planOf(request)]
  const body = [
    ['greeting.named', 'greeting.plain'],
    ...plan.body,
    ['signature.both', 'signature.consultant', 'signature.firm', 'signature.plain'],
  ] satisfies readonly Paragraph[]
  const inside = { ...values, offer: inQuotes(values.offer ?? '', request.lang) }
  return {
    subject: print(plan.subject).join(''),
    body: body.flatMap((variants) => print(variants, inside)).join('\n\n'),
  }
}

/** A title that has quotation marks of its own stands in others here: «Курс „Проект на одном листе“». */
const inQuotes = (title: string, lang: Lang): string =>
  lang === 'ru' ? title.replace(/«/g, '„').replace(/»/g, '“') : title.replace(/“/g, '‘').replace(/”/g, '’')

function planOf({ verdict, decision, declineFor }: LetterRequest): keyof typeof PLANS {
  if (decision === 'go') return verdict === 'standard-offer' ? 'standard-offer' : 'take'
  if (decision === 'go-with-conditions') return 'take-with-conditions'
  if (decision === 'no-go' || verdict === 'decline') return declineFor ? `decline-${declineFor}` : 'decline'
  return verdict
}

function translator(lang: Lang, messages: Readonly<Record<string, unknown>>) {
  return createTranslator({
    locale: lang,
    // The message test holds both languages to the keys of this file.
    messages: messages as typeof en,
    onError: (error) => {
      throw error
    },
  })
}

const placeholders = (message: unknown): string[] =>
  [...String(message).matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')

function valuesOf(request: LetterRequest): Record<string, string> {
  const questions = (request.questions ?? []).map(oneLine).filter((question) => question !== '')
  return {
    name: oneLine(request.prospectName),
    firm: oneLine(request.firm),
    consultant: oneLine(request.consultant),
    offer: oneLine(request.offer?.title ?? ''),
    offerDoes: block(request.offer?.does ?? ''),
    questions: questions.map((question, i) => `${i + 1}. ${question}`).join('\n'),
    alternative: block(request.alternative ?? ''),
  }
}

// What a mail program could stumble over: control characters (line breaks apart), lone surrogates, bidirectional overrides.
const printable = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, ' ')
    .replace(/\p{Cs}/gu, '\ufffd')

/** Subjects and names stay on one line: a line break there could begin a header of its own. */
const oneLine = (text: string) => printable(text).replace(/\s+/g, ' ').trim()

const block = (text: string) => printable(text).trim()
