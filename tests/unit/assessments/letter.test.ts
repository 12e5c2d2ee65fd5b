import { describe, expect, it } from 'vitest'
import { draftLetter, type LetterRequest } from '@/lib/assessments/letter'
import en from '@/lib/platform/messages/en/letters.json'
import ru from '@/lib/platform/messages/ru/letters.json'
import { FLAG_TYPES, LANGS, type Lang, VERDICTS } from '@/lib/scoring/vocabulary'

const MESSAGES = { en, ru }
const PLACEHOLDERS = ['name', 'firm', 'consultant', 'offer', 'offerDoes', 'questions', 'alternative']

const given = {
  prospectName: 'Nora Lindqvist',
  firm: 'Hafen & Söhne',
  consultant: 'Irina Belova',
  offer: { title: 'Two days in the yard', does: 'We walk the yard with your foremen.' },
  questions: ['Who opens the gate?', 'What happens on Fridays?'],
  alternative: 'The harbour school runs an evening class.',
} as const

/**
 * Every letter there is: verdicts and decisions in both languages, with all that can be given and with each part
 * missing.
 */
function everyRequest(): LetterRequest[] {
  const kinds: Pick<LetterRequest, 'verdict' | 'decision' | 'declineFor'>[] = VERDICTS.flatMap((verdict) => [
    { verdict },
    ...(['go', 'go-with-conditions', 'no-go'] as const).map((decision) => ({ verdict, decision })),
    ...(['nothing-fits', 'way-of-working'] as const).map((declineFor) => ({
      verdict,
      decision: 'no-go' as const,
      declineFor,
    })),
  ])
  const { offer, questions, alternative, ...names } = given
  const parts = [
    given,
    names,
    { ...given, prospectName: ' ' },
    { ...given, firm: '' },
    { ...given, consultant: '\n' },
    { ...given, firm: '', consultant: '' },
    { ...names, offer: { title: offer.title, does: '' } },
    { ...names, offer: { title: ' ', does: offer.does } },
    { ...names, questions: ['', '  '], alternative: '' },
    { ...names, questions, alternative },
  ]
  return LANGS.flatMap((lang) =>
    kinds.flatMap((kind) => parts.map((part): LetterRequest => ({ lang, ...kind, ...part }))),
  )
}

const draft = (request: LetterRequest) => draftLetter(request, MESSAGES[request.lang])
const textOf = (request: LetterRequest) => {
  const { subject, body } = draft(request)
  return `${subject}\n${body}`
}

/** All messages of a language as [path, text]. */
function leaves(node: object, path = ''): [string, string][] {
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : leaves(value, `${path}${key}.`),
  )
}

describe('a letter', () => {
  it('never shows an unfilled placeholder, an empty quotation or an empty paragraph', () => {
    for (const request of everyRequest()) {
      const { subject, body } = draft(request)
      const shown = JSON.stringify(request)
      expect(subject, shown).toMatch(/^\S.*\S$/)
      for (const text of [subject, body]) {
        expect(text, shown).not.toMatch(/[{}]|undefined|null|“”|«»|\bletters\./)
        expect(text, shown).not.toMatch(/\n{3}|^\s|\s$/)
      }
      expect(body.split('\n\n').length, shown).toBeGreaterThanOrEqual(4)
    }
  })

  it('prints what it was given where it belongs', () => {
    const take = draft({ ...given, verdict: 'take', lang: 'en' })
    expect(take.body).toMatch(/^Dear Nora Lindqvist,\n\n/)
    expect(take.body).toContain('“Two days in the yard”:\nWe walk the yard with your foremen.')
    expect(take.body).toMatch(/\n\nKind regards,\nIrina Belova\nHafen & Söhne$/)
    const clarify = draft({ ...given, verdict: 'clarify', lang: 'ru' })
    expect(clarify.body).toContain(':\n1. Who opens the gate?\n2. What happens on Fridays?\n\n')
    const standard = draft({ ...given, verdict: 'standard-offer', lang: 'ru' })
    expect(standard.subject).toBe('С чего предлагаем начать: Two days in the yard')
    const decline = draft({ ...given, verdict: 'decline', lang: 'en' })
    expect(decline.body).toContain('The harbour school runs an evening class.')
  })

  it('uses every message there is, so that none is written in vain', () => {
    for (const lang of LANGS) {
      const all = everyRequest()
        .filter((request) => request.lang === lang)
        .map(textOf)
      for (const [path, message] of leaves(MESSAGES[lang])) {
        const literal = message.split(/\{\w+\}/).sort((a, b) => b.length - a.length)[0] ?? ''
        expect(
          all.some((text) => text.includes(literal.trim())),
          `${lang}: ${path}`,
        ).toBe(true)
      }
    }
  })

  it('differs for each verdict and follows the people where they decided otherwise', () => {
    for (const lang of LANGS) {
      const subjects = VERDICTS.map((verdict) => draft({ ...given, verdict, lang }).subject)
      expect(new Set(subjects).size).toBe(VERDICTS.length)
      const of = (request: Omit<LetterRequest, 'lang' | keyof typeof given>) =>
        draft({ ...given, lang, ...request })
      expect(of({ verdict: 'decline', decision: 'go' })).toEqual(of({ verdict: 'take' }))
      expect(of({ verdict: 'take', decision: 'no-go' })).toEqual(of({ verdict: 'decline' }))
      expect(of({ verdict: 'standard-offer', decision: 'go' })).toEqual(of({ verdict: 'standard-offer' }))
      expect(of({ verdict: 'clarify', decision: 'go-with-conditions' }).subject).toBe(
        MESSAGES[lang]['take-with-conditions'].subject,
      )
    }
  })

  it('throws when a message is missing instead of printing its key', () => {
    expect(() => draftLetter({ ...given, verdict: 'take', lang: 'en' }, { ...en, take: {} })).toThrow()
  })
})

describe('a letter tells nothing internal', () => {
  const WORDS: Record<Lang, RegExp> = {
    en: /\b(scor|flag|verdict|assess|playbook|concrete|vague|match|enthusias|confiden|discover|prospect|internal|control|executor|nitpick|haggl|discount|polit|rude|disrespect|cooperat|realistic|meddl|advance|behavio|micromanag|churn|refus)/i,
    ru: /(балл|вердикт|признак|оцен|сценар|конкретн|расплывч|туманн|совпаден|энтузиаз|уверенност|гиперконтрол|контрол|исполнител|придир|скидк|политикан|груб|хам|неуважен|сотруднич|нереальн|технолог|аванс|поведен|подрядчик|тревож|внутренн|потенциальн)/i,
  }

  it('in the words of its messages', () => {
    for (const lang of LANGS) {
      for (const [path, message] of leaves(MESSAGES[lang])) {
        expect(message, path).not.toMatch(WORDS[lang])
        for (const flag of FLAG_TYPES) expect(message.toLowerCase(), path).not.toContain(flag)
      }
    }
  })

  it('even when it is handed a whole assessment', () => {
    const secret = 'СЕКРЕТ-7f3'
    for (const request of everyRequest()) {
      const leaking = {
        ...request,
        fit: 41,
        score: secret,
        flags: { findings: [{ flag: 'politicking', quotes: [{ start: 0, end: 9, quote: secret }] }] },
        reasons: [{ key: secret, values: {} }],
        reason: secret,
        enthusiasm: secret,
        dealSize: secret,
      }
      expect(draft(leaking)).toEqual(draft(request))
      expect(textOf(leaking)).not.toContain(secret)
    }
  })

  it('when the way of working is the reason: it stays as it is for any other', () => {
    for (const lang of LANGS) {
      const plain = draft({ ...given, lang, verdict: 'decline' })
      const neutral = draft({ ...given, lang, verdict: 'decline', declineFor: 'way-of-working' })
      expect(neutral.subject).toBe(plain.subject)
      expect(neutral.body).not.toMatch(/way of working|work together|working together|способ|вместе работа/i)
    }
  })
})

describe('what people type', () => {
  const NAMES = [
    'Оле́г {name}',
    '{0, plural, other {#}}',
    '<b>Анна</b> & Co',
    'O\'Brien “the” «Great» "x"',
    '👩🏽‍🚀 Zoë',
    'יעל כהן',
    'a'.repeat(100_000),
    '$& $1 \\u0041',
    '__proto__',
    "'{'",
  ]

  it.each(NAMES.map((name) => ({ label: name.slice(0, 30), name })))(
    'survives as it is: $label',
    ({ name }) => {
      for (const lang of LANGS) {
        for (const verdict of VERDICTS) {
          const { body } = draft({
            lang,
            verdict,
            prospectName: name,
            firm: name,
            consultant: name,
            offer: { title: name, does: name },
            questions: [name],
            alternative: name,
          })
          expect(body.split('\n\n')[0]).toBe(lang === 'en' ? `Dear ${name},` : `Здравствуйте, ${name}!`)
          expect(body.endsWith(`,\n${name}\n${name}`)).toBe(true)
        }
      }
    },
  )

  it('cannot break out of a line: no second header, no control character, no lone surrogate', () => {
    const hostile = 'A\r\nBcc: x@y.z\u0000\u202e \ud83dB'
    const { subject, body } = draft({
      ...given,
      lang: 'en',
      verdict: 'standard-offer',
      prospectName: hostile,
      offer: { title: hostile, does: hostile },
    })
    expect(subject).toBe('Our suggestion for a first step: A Bcc: x@y.z \ufffdB')
    expect(body).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}|\u202e/u)
  })
})

describe('the messages', () => {
  it('hold the same keys and placeholders in both languages, and only those that are filled', () => {
    const shape = (lang: Lang) =>
      leaves(MESSAGES[lang]).map(([path, text]) => [path, (text.match(/\{[^}]*\}/g) ?? []).sort()])
    expect(shape('en')).toEqual(shape('ru'))
    for (const [path, names] of shape('en')) {
      for (const name of names ?? [])
        expect(
          PLACEHOLDERS.map((one) => `{${one}}`),
          `${path}`,
        ).toContain(name)
    }
  })
})
