import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { BUILT_IN_PLAYBOOK } from '@/lib/playbook/built-in'
import { FLAG_TYPES, LANGS, VERDICTS } from '@/lib/scoring/vocabulary'
import firmJson from '@/prisma/seed/demo/firm.json'
import membersJson from '@/prisma/seed/demo/members.json'
import en1 from '@/prisma/seed/demo/prospects-en-1.json'
import en2 from '@/prisma/seed/demo/prospects-en-2.json'
import ru1 from '@/prisma/seed/demo/prospects-ru-1.json'
import ru2 from '@/prisma/seed/demo/prospects-ru-2.json'
import {
  type DemoProspect,
  demoFirmSchema,
  demoMemberSchema,
  demoProspectSchema,
  exampleProspectSchema,
  QUESTION_INTENTS,
  ROLES,
  STAGES,
} from '@/prisma/seed/demo/schema'
import exampleJson from '@/prisma/seed/example-prospect.json'

const files: Record<string, unknown> = { 'en-1': en1, 'en-2': en2, 'ru-1': ru1, 'ru-2': ru2 }
const tens = z.array(demoProspectSchema).length(10)
const prospects: DemoProspect[] = Object.values(files).flatMap((file) => tens.parse(file))
const members = z.array(demoMemberSchema).parse(membersJson)

function texts(prospect: Pick<DemoProspect, 'request' | 'answers'>): string[] {
  return [prospect.request, ...prospect.answers.flatMap((answer) => answer.rounds.map((round) => round.text))]
}

function cyrillicShare(text: string): number {
  const letters = text.match(/\p{L}/gu) ?? []
  return letters.filter((letter) => /\p{Script=Cyrillic}/u.test(letter)).length / Math.max(1, letters.length)
}

describe('demo firm', () => {
  const firm = demoFirmSchema.parse(firmJson)

  it('has offers in both languages, two of them standard, each key once', () => {
    expect(new Set(firm.offers.map((offer) => offer.lang))).toEqual(new Set(LANGS))
    expect(firm.offers.filter((offer) => offer.standard)).toHaveLength(2)
    expect(new Set(firm.offers.map((offer) => offer.key)).size).toBe(firm.offers.length)
  })

  it('writes each offer in the language it names', () => {
    for (const offer of firm.offers) {
      const share = cyrillicShare([offer.title, offer.does, ...offer.outcomes, ...offer.not].join(' '))
      expect(offer.lang === 'ru' ? share > 0.9 : share === 0, offer.key).toBe(true)
    }
  })

  it('has a member of each role, each key and address once', () => {
    expect(new Set(members.map((member) => member.role))).toEqual(new Set(ROLES))
    expect(new Set(members.map((member) => member.key)).size).toBe(members.length)
    expect(new Set(members.map((member) => member.email)).size).toBe(members.length)
  })
})

describe('demo prospects', () => {
  it('have said the words that were confirmed, for an offer or a refusal that is there', () => {
    const firm = demoFirmSchema.parse(firmJson)
    const confirming = prospects.flatMap(({ confirmed, ...prospect }) =>
      confirmed ? [{ confirmed, prospect }] : [],
    )
    expect(confirming.length).toBeGreaterThan(5)
    for (const { confirmed, prospect } of confirming) {
      for (const phrase of confirmed.phrases) expect(texts(prospect).join('\n')).toContain(phrase)
      if ('offer' in confirmed) expect(firm.offers.map(({ key }) => key)).toContain(confirmed.offer)
      else expect(firm.never).toContain(confirmed.neverLine)
    }
  })

  it.each(Object.keys(files))('%s holds ten prospects of its language', (name) => {
    for (const prospect of tens.parse(files[name])) expect(prospect.lang, prospect.key).toBe(name.slice(0, 2))
  })

  it('are forty people with a key, a name and a company of their own', () => {
    expect(prospects).toHaveLength(40)
    for (const field of ['key', 'name', 'company'] as const) {
      expect(new Set(prospects.map((prospect) => prospect[field])).size, field).toBe(40)
    }
    expect(new Set(prospects.map((prospect) => prospect.industry)).size).toBeGreaterThanOrEqual(30)
  })

  it('stand in every stage and every intended verdict in each language', () => {
    for (const lang of LANGS) {
      const own = prospects.filter((prospect) => prospect.lang === lang)
      expect(new Set(own.map((prospect) => prospect.stage))).toEqual(new Set(STAGES))
      expect(new Set(own.map((prospect) => prospect.intended))).toEqual(new Set(VERDICTS))
    }
  })

  it('show every behaviour of the method in some room', () => {
    const seen = prospects.flatMap((prospect) => prospect.behaviours.map((behaviour) => behaviour.flag))
    expect(new Set(seen)).toEqual(new Set(FLAG_TYPES))
  })

  it('know the questions of the built-in playbook, in its order', () => {
    const built = BUILT_IN_PLAYBOOK.questions.map((question) => [question.key, question.intent])
    expect(Object.entries(QUESTION_INTENTS)).toEqual(built)
    const order = built.map(([key]) => key)
    for (const { key, answers } of prospects) {
      const places = answers.map((answer) => order.indexOf(answer.question))
      expect(places, key).toEqual(places.toSorted((a, b) => a - b))
    }
  })

  it('answer every question of the playbook somewhere', () => {
    const asked = new Set(prospects.flatMap((prospect) => prospect.answers.map((answer) => answer.question)))
    expect(asked).toEqual(new Set(Object.keys(QUESTION_INTENTS)))
  })

  it('belong to a member, and are decided by somebody who may decide', () => {
    const keys = new Set(members.map((member) => member.key))
    const deciders = new Set(
      members.filter((member) => member.role !== 'consultant').map((member) => member.key),
    )
    for (const prospect of prospects) {
      expect(keys.has(prospect.owner), prospect.key).toBe(true)
      if (prospect.decision) expect(deciders.has(prospect.decision.by), prospect.key).toBe(true)
    }
  })

  it('hold what their stage says: nothing when new, a full discovery when assessed, a decision when decided', () => {
    for (const { key, stage, answers, decision, enthusiasm, topicOrder } of prospects) {
      const full = stage === 'assessed' || stage === 'decided' || stage === 'archived'
      if (stage === 'new') expect(answers, key).toHaveLength(0)
      if (stage === 'discovery') expect(answers.length, key).toBeGreaterThan(0)
      if (full) {
        expect(answers.length, key).toBeGreaterThanOrEqual(7)
        expect(answers.length, key).toBeLessThanOrEqual(12)
        expect(enthusiasm, key).not.toBeNull()
        expect(topicOrder.length, key).toBeGreaterThan(0)
      }
      expect(decision !== undefined, key).toBe(stage === 'decided' || stage === 'archived')
    }
  })

  it('review flags of answers that were given', () => {
    const reviewed = prospects.filter((prospect) => prospect.reviews !== undefined)
    expect(reviewed.length).toBeGreaterThan(0)
    for (const { key, reviews, answers } of reviewed) {
      const given = answers.map((answer) => answer.question)
      for (const review of reviews ?? []) expect(given, key).toContain(review.answer)
    }
  })

  it('never say the same thing twice', () => {
    const all = prospects.flatMap(texts)
    expect(new Set(all).size).toBe(all.length)
  })

  it('speak the language they name', () => {
    for (const prospect of prospects) {
      for (const text of texts(prospect)) {
        const share = cyrillicShare(text)
        expect(prospect.lang === 'ru' ? share > 0.8 : share === 0, `${prospect.key}: ${text}`).toBe(true)
      }
    }
  })
})

describe('example prospect', () => {
  const example = exampleProspectSchema.parse(exampleJson)

  it.each(LANGS)('stands half-way in its discovery in %s', (lang) => {
    const prospect = example[lang]
    expect(prospect.lang).toBe(lang)
    expect(prospect.answers.length).toBeGreaterThanOrEqual(4)
    expect(prospect.answers.length).toBeLessThan(Object.keys(QUESTION_INTENTS).length - 6)
    expect(prospect.enthusiasm).toBeNull()
    expect(
      texts(prospect).every((text) =>
        lang === 'ru' ? cyrillicShare(text) > 0.8 : cyrillicShare(text) === 0,
      ),
    ).toBe(true)
  })
})
