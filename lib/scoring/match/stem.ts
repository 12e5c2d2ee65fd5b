const CYRILLIC = /[а-я]/

/** Longest first within each group, so that the first hit is the longest. */
const RU_REFLEXIVE = ['ся', 'сь']
const RU_ENDINGS = [
  'ировавшими ироваться ившимися',
  'иями остями остях остям ывающ ивающ ующими ующего ующему',
  'ировани ировать ировал ируете ируем ируют ирует ирова остью ости остей',
  'ениями ениях ением ения ению ений ение аниями аниях анием ания анию аний ание',
  'ываете иваете ываешь ывают ывает ываем ивают ивает иваем ывать ивать ывал ивал',
  'ейшими ейшего ившись ывшись вшись',
  'ующий ующая ующие ующих ующей ющими ющего ющему ющий ющая ющие ющих ющей ющую',
  'ащий ащая ащие ящий ящая ящие ящих ящего',
  'анного анному анными анная анное анные анных анной анную анный анны ано ана',
  'енного енному енными енная енное енные енных енной енную енный ены ено ена',
  'ующ ают яют уют юют ают ешь ишь ете ите йте ует ает яет еет ует аем яем уем еем',
  'ость ами ями иях иям ией иею ого его ому ему ыми ими ешь нный нная',
  'ать ять еть ить уть оть ыть ала яла ела ила ула али яли ели или ули ало яло ело ило',
  'ая яя ое ее ые ие ый ий ой ей ую юю ых их ым им ом ем ов ев ам ям ах ях ию ью ия ья ие ье ии',
  'ат ят ут ют ет ит ал ял ел ил ул ан ян ен ем им',
  'а я о е ы и у ю ь й',
].map((group) => group.split(' ').sort((a, b) => b.length - a.length))

const RU_ALL = [...new Set(RU_ENDINGS.flat())].sort((a, b) => b.length - a.length)
const RU_LEAST = 3

const EN_ENDINGS = [
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['iveness', 'ive'],
  ['ization', 'ize'],
  ['isation', 'ise'],
  ['ingly', ''],
  ['edly', ''],
  ['ements', ''],
  ['ement', ''],
  ['ments', ''],
  ['ment', ''],
  ['nesses', ''],
  ['ness', ''],
  ['ations', ''],
  ['ation', ''],
  ['ions', ''],
  ['ion', ''],
  ['ings', ''],
  ['ing', ''],
  ['ies', 'y'],
  ['ied', 'y'],
  ['ers', 'er'],
  ['ors', 'or'],
  ['ily', 'y'],
  ['ed', ''],
  ['ly', ''],
  ['sses', 'ss'],
  ['xes', 'x'],
  ['ches', 'ch'],
  ['shes', 'sh'],
  ['s', ''],
] as const
const EN_LEAST = 3
const DOUBLED = /([bdfgklmnprt])\1$/
const FINAL_E = /e$/

/**
 * A light stem for comparison: not a word, only what the forms of one word have in common.
 * Expects lower case with е for ё. Cyrillic words are treated as Russian, all others as English.
 */
export function stem(word: string): string {
  return CYRILLIC.test(word) ? stemRu(word) : stemEn(word)
}

function stemRu(word: string): string {
  let base = word
  for (const ending of RU_REFLEXIVE) {
    if (base.length > 5 && base.endsWith(ending)) base = base.slice(0, -2)
  }
  for (const ending of RU_ALL) {
    if (base.length - ending.length >= RU_LEAST && base.endsWith(ending)) {
      base = base.slice(0, -ending.length)
      break
    }
  }
  return base.length > RU_LEAST && (base.endsWith('нн') || base.endsWith('ь')) ? base.slice(0, -1) : base
}

function stemEn(word: string): string {
  if (word.length <= EN_LEAST || word.endsWith('ss')) return word
  let base = word
  for (const [ending, put] of EN_ENDINGS) {
    if (base.length - ending.length >= EN_LEAST && base.endsWith(ending)) {
      base = base.slice(0, -ending.length) + put
      break
    }
  }
  if (base.length > EN_LEAST && base !== word && DOUBLED.test(base)) base = base.slice(0, -1)
  // "site" would become "sit": a short word keeps its e.
  return base.length > EN_LEAST + 1 || base !== word ? base.replace(FINAL_E, '') : base
}
