import { stem } from './stem'

/** One word of a text with its place. `norm` and `stem` are for comparison only. */
export interface Word {
  readonly norm: string
  readonly stem: string
  /** UTF-16 offsets in the original text. */
  readonly start: number
  readonly end: number
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu
const APOSTROPHES = /['’]/g

/** The words of a text, in order. Lower-cased one by one, so that "İ" never shifts a later offset. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(WORD)) {
    const norm = match[0].toLowerCase().replace(APOSTROPHES, '').replaceAll('ё', 'е')
    words.push({ norm, stem: stem(norm), start: match.index, end: match.index + match[0].length })
  }
  return words
}

const STOP_EN =
  'a an the and or but if of to in on at by for with from as is are was were be been being it its this that these those there here i we you he she they me us him her them my our your his their do does did have has had will would can could shall should may might must not no so than then too very just also only about into out up down over under again more most some any all each who whom which what when where how why s t d ll ve re m im ive id youre thats dont one two three get got like want wants wanted need needs please make makes made let go goes come comes say says said know knows thing things way people somebody someone anybody everybody nobody something anything everything whoever still even ever never'
const STOP_RU =
  'а б бы был была были было быть в вам вас ваш ваша ваше ваши во вот все всё всего всех вы где да для до его ее её если есть еще ещё же за и из или им их к как какой какая какие ко когда кто ли либо мне много мной мои мой моя мы на над надо нам нас наш наша наше наши не него нее неё ней нет ни нибудь них но ну о об один одна одно он она они оно от ото очень по под при про с сам само свое своё свои свой своя себе себя со та так такая такие такой там те тем то того тоже той только том тот ту ты у уж уже хотя чего чей чем что чтобы чтоб эта эти это этого этой этом этот я хочет хотят хотим хочу нужно нужен нужна нужны просит просят говорит говорят можно лишь чуть раз два три мол пусть потом сейчас теперь ведь тут туда очень будет будут'

const stops = new Set([...STOP_EN.split(' '), ...STOP_RU.split(' ').map((word) => word.replaceAll('ё', 'е'))])

/** Words that say nothing of the matter in hand. */
export const isStop = (word: Word): boolean => stops.has(word.norm)
