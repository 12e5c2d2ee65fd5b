import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isBeyondMeaning, isForeign } from '../../../../lib/scoring/match/foreign'

const ROOT = resolve(import.meta.dirname, '../../../..')

describe('a text in a third language', () => {
  test.each([
    ['German', 'Wir begleiten Inhaber und ihre Kinder ein Jahr lang und schreiben auf, wer was übernimmt.'],
    [
      'French',
      'Nous accompagnons le fondateur et ses enfants pendant un an et nous notons qui reprend quoi.',
    ],
    ['Italian', 'Accompagniamo il titolare e i figli per un anno e scriviamo chi prende che cosa e quando.'],
    [
      'Polish',
      'Towarzyszymy właścicielowi i jego dzieciom przez rok i zapisujemy, kto co przejmuje i kiedy.',
    ],
    [
      'Turkish',
      'Bir yıl boyunca kurucuya ve çocuklarına eşlik ediyoruz, kimin neyi devralacağını yazıyoruz.',
    ],
    ['Ukrainian', 'Рік супроводжуємо власника та його дітей і записуємо, хто що перебирає на себе і коли.'],
    ['Bulgarian', 'Една година придружаваме собственика и децата му и записваме кой какво поема и кога.'],
    ['Serbian', 'Годину дана пратимо власника и његову децу и записујемо ко шта преузима и када.'],
    [
      'Kazakh',
      'Бір жыл бойы иесі мен балаларын қолдап, кім нені қашан алатынын жазамыз. Жазда әкесі демалады.',
    ],
    ['Chinese', '我们陪伴创始人和他的孩子一年，写下谁在什么时候接管什么。'],
    ['Arabic', 'نرافق المالك'],
  ])('%s is foreign', (_, text) => expect(isForeign(text)).toBe(true))

  test.each([
    [
      'English with names',
      'Kubernetes: we move your Django and PostgreSQL onto EKS with Terraform and Prometheus.',
    ],
    [
      'Russian with names',
      'Внедряем SAP S/4HANA и Битрикс24, настраиваем CRM, ETL и BI на PostgreSQL и ClickHouse',
    ],
    ['names alone', 'Kubernetes, Terraform, ArgoCD'],
    ['nothing', ''],
    ['no words', '100 % — 2026 🙂 \u0000 \ud800'],
  ])('%s is not', (_, text) => expect(isForeign(text)).toBe(false))
})

describe('an offer', () => {
  const german = {
    title: 'Nachfolge',
    does: 'Wir begleiten Inhaber und ihre Kinder ein Jahr lang.',
    outcomes: ['Der Vater geht in Urlaub und niemand ruft ihn an.'],
    not: [],
  }

  test('in a third language is beyond meaning until clients have spoken in one of ours', () => {
    expect(isBeyondMeaning(german)).toBe(true)
    expect(
      isBeyondMeaning({
        ...german,
        phrases: ['Wer soll das alles übernehmen, wenn der Vater nicht mehr kann'],
      }),
    ).toBe(true)
    expect(isBeyondMeaning({ ...german, phrases: ['кому я всё это оставлю'] })).toBe(false)
  })

  test('of a firm of the corpus never is', () => {
    const folder = join(ROOT, 'lib/scoring/corpus/catalogues')
    const offers = readdirSync(folder)
      .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
      .filter(Boolean)
      .flatMap((line): Parameters<typeof isBeyondMeaning>[0][] => JSON.parse(line).offers)
    expect(offers.length).toBeGreaterThan(800)
    expect(offers.filter(isBeyondMeaning)).toEqual([])
  })
})
