const set = (endings: string): readonly string[] => endings.split(' ').map((e) => (e === '0' ? '' : e))

/** Endings of a paradigm after its stem; "0" is the bare stem. */
const NOUN = {
  hard: set('0 а у ом е ы ов ам ами ах'),
  velar: set('0 а у ом е и ов ам ами ах'),
  hush: set('0 а у ом ем е и ей ам ами ах'),
  ts: set('0 а у ом ем е ы ов ев ам ами ах'),
  softM: set('ь я ю ем е и ей ям ями ях'),
  yM: set('й я ю ем е и ев ям ями ях'),
  aF: set('а ы е у ой ою 0 ам ами ах'),
  aFvelar: set('а и е у ой ою ей 0 ам ами ах'),
  aFts: set('а ы е у ей ею 0 ам ами ах'),
  yaF: set('я и е ю ей ею ь й ям ями ях'),
  iyaF: set('я и ю ей ею й ям ями ях'),
  softF: set('ь и ью ей ям ями ях'),
  oN: set('о а у ом е 0 ам ами ах'),
  eN: set('е я ю ем и ий й ям ями ях ей'),
} as const

const ADJECTIVE_HARD = set('ый ой ого ому ым ом ая ую ою ое ые ых ыми о а ы 0 ее')
const ADJECTIVE_VELAR = set('ий ой ого ому им ом ая ую ою ое ие их ими о а и 0 ее')
const ADJECTIVE_SOFT = set('ий его ему им ем яя юю ей ее ие их ими е')

const PRESENT_1 = set('ю ешь ет ем ете ют я й йте')
const PRESENT_E = set('у ешь ет ем ете ут и ите ь ьте')
const PRESENT_2 = set('ишь ит им ите ят и я ь ьте')
const PRESENT_2_HUSH = set('ишь ит им ите ат и а ь ьте')
const PRESENT_GIVEN = [...PRESENT_E, ...PRESENT_1]
const FIRST_PERSON = set('ю')
const FIRST_PERSON_HUSH = set('у')
const PAST = set('л ла ло ли в вши ть')
const PASSIVE = set('0 а о ы ный ного ному ным ном ная ной ную ное ные ных ными')

const PASSIVE_N = PASSIVE.map((e) => `н${e}`)
const PASSIVE_EN = PASSIVE.map((e) => `ен${e}`)
const PASSIVE_T = PASSIVE.map((e) => `т${e}`)
/** The stem itself and nothing after it. */
export const BARE: readonly string[] = ['']

/** A fleeting vowel leaves the lemma alone with its stem. */
const isEnding = (ending: string): boolean => ending !== ''
const FLEETING = {
  hard: NOUN.hard.filter(isEnding),
  velar: NOUN.velar.filter(isEnding),
  hush: NOUN.hush.filter(isEnding),
  ts: NOUN.ts.filter(isEnding),
  softM: NOUN.softM.slice(1),
  yM: NOUN.yM.slice(1),
} as const
const NEUTER_E = [...NOUN.eN, 'а', 'у', '', 'ам', 'ами', 'ах']
const ADJECTIVE_MIXED = [...ADJECTIVE_VELAR, ...ADJECTIVE_SOFT]

/** A stem with the endings it may take. */
export interface Stem {
  readonly stem: string
  readonly endings: readonly string[]
}

const cut = (word: string, letters: number): string => word.slice(0, word.length - letters)
const last = (word: string): string => word.charAt(word.length - 1)

/** `м`, `ж`, `с`: a noun by its gender; `other` is a stem with a fleeting vowel ("звонок м/звонк"). */
export function nounStems(word: string, gender: string, other?: string): Stem[] {
  const end = last(word)
  if (gender === 'м') {
    if (end === 'ь') return [...oblique(word, other), { stem: cut(word, 1), endings: NOUN.softM }]
    if (end === 'й') return [{ stem: cut(word, 1), endings: NOUN.yM }, ...oblique(word, other)]
    const type = end === 'ц' ? 'ts' : 'гкх'.includes(end) ? 'velar' : 'жчшщ'.includes(end) ? 'hush' : 'hard'
    if (other)
      return [
        { stem: word, endings: BARE },
        { stem: other, endings: FLEETING[type] },
      ]
    return [{ stem: word, endings: NOUN[type] }]
  }
  if (gender === 'ж') {
    const extra = other ? [{ stem: other, endings: BARE }] : []
    if (end === 'ь') return [{ stem: cut(word, 1), endings: NOUN.softF }]
    if (end === 'я')
      return [{ stem: cut(word, 1), endings: word.endsWith('ия') ? NOUN.iyaF : NOUN.yaF }, ...extra]
    const before = word.charAt(word.length - 2)
    return [
      {
        stem: cut(word, 1),
        endings: before === 'ц' ? NOUN.aFts : 'гкхжчшщ'.includes(before) ? NOUN.aFvelar : NOUN.aF,
      },
      ...extra,
    ]
  }
  const extra = other ? [{ stem: other, endings: BARE }] : []
  return [{ stem: cut(word, 1), endings: end === 'о' ? NOUN.oN : NEUTER_E }, ...extra]
}

const oblique = (word: string, other?: string): Stem[] =>
  other ? [{ stem: other, endings: word.endsWith('ь') ? FLEETING.softM : FLEETING.yM }] : []

/** `п`: an adjective with its short forms and adverb. */
export function adjectiveStems(word: string): Stem[] {
  const stem = cut(word, 2)
  if (word.endsWith('ний')) return [{ stem, endings: ADJECTIVE_SOFT }]
  if ('гкхжчшщ'.includes(last(stem))) return [{ stem, endings: ADJECTIVE_MIXED }]
  return [{ stem, endings: ADJECTIVE_HARD }]
}

const MUTATIONS: readonly (readonly [string, string])[] = [
  ['ст', 'щ'],
  ['с', 'ш'],
  ['з', 'ж'],
  ['д', 'ж'],
  ['т', 'ч'],
  ['б', 'бл'],
  ['п', 'пл'],
  ['в', 'вл'],
  ['м', 'мл'],
  ['ф', 'фл'],
]

const mutate = (stem: string): string => {
  for (const [from, to] of MUTATIONS) if (stem.endsWith(from)) return cut(stem, from.length) + to
  return stem
}

const isHush = (stem: string): boolean => /[жшчщ]$/.test(stem)

/** "Ношу" but "заменю": the other ending would claim the noun "замену". */
const firstPerson = (stem: string): readonly string[] => (isHush(stem) ? FIRST_PERSON_HUSH : FIRST_PERSON)

/** "Держат" but "делят": the other ending would claim the noun "дела". */
const present2 = (stem: string): readonly string[] => (isHush(stem) ? PRESENT_2_HUSH : PRESENT_2)

/**
 * A verb by its infinitive. `г`: class by its ending (-овать, -нуть, -ить, other); `г/пиш`: present stem given
 * ("писать г/пиш"); `г2/держ`: second conjugation with that stem.
 */
export function verbStems(infinitive: string, code: string, present?: string): Stem[] {
  const base = cut(infinitive, 2)
  const past: Stem = { stem: base, endings: PAST }
  const passive: Stem = { stem: base, endings: PASSIVE_N }
  if (code === 'г2') {
    const stem = present ?? cut(base, 1)
    return [
      past,
      passive,
      { stem, endings: present2(stem) },
      { stem: mutate(stem), endings: firstPerson(mutate(stem)) },
    ]
  }
  if (present !== undefined)
    return [past, passive, { stem: present, endings: /[аеиоуя]$/.test(present) ? PRESENT_GIVEN : PRESENT_E }]
  if (infinitive.endsWith('овать') || infinitive.endsWith('евать')) {
    const u = infinitive.endsWith('евать') && !/[жчшщц]евать$/.test(infinitive) ? 'ю' : 'у'
    return [past, passive, { stem: cut(infinitive, 5) + u, endings: PRESENT_1 }]
  }
  if (infinitive.endsWith('нуть')) {
    const stem = cut(infinitive, 3)
    return [past, { stem, endings: PRESENT_E }, { stem: cut(infinitive, 2), endings: PASSIVE_T }]
  }
  if (infinitive.endsWith('ить')) {
    const stem = cut(infinitive, 3)
    const first = mutate(stem)
    return [
      past,
      { stem, endings: present2(stem) },
      { stem: first, endings: firstPerson(first) },
      { stem: first, endings: PASSIVE_EN },
    ]
  }
  return [past, passive, { stem: base, endings: PRESENT_1 }]
}

const ADJECTIVAL = set('ий его ему им ем ая ей ую ее ие их ими')
const PASSIVE_PRESENT = set('ый ого ому ым ом ая ой ую ое ые ых ыми')
const participles = (active: string, passive?: string): readonly string[] => [
  ...ADJECTIVAL.map((ending) => active + ending),
  ...(passive ? PASSIVE_PRESENT.map((ending) => passive + ending) : []),
]
const PRESENT_PARTICIPLES = participles('ющ', 'ем')
/** What a stem with these endings takes as a participle. */
const PARTICIPLES: ReadonlyMap<readonly string[], readonly string[]> = new Map([
  [PAST, participles('вш')],
  [PRESENT_1, PRESENT_PARTICIPLES],
  [PRESENT_E, participles('ущ')],
  [PRESENT_GIVEN, PRESENT_PARTICIPLES],
  [PRESENT_2, participles('ящ', 'им')],
  [PRESENT_2_HUSH, participles('ащ', 'им')],
])

/** The participles that `verbStems` leaves out ("работающий", "используемый", "закрытый"). */
export function participleStems(infinitive: string, code: string, present?: string): Stem[] {
  const stems = verbStems(infinitive, code, present).flatMap(({ stem, endings }) => {
    const more = PARTICIPLES.get(endings)
    return more ? [{ stem, endings: more }] : []
  })
  return /[ыуоея]ть$/.test(infinitive) ? [...stems, { stem: cut(infinitive, 2), endings: PASSIVE_T }] : stems
}
