import { lookUp } from '../lexicon/lexicon'
import type { Lang } from '../vocabulary'

/** The words one meets most, the commonest first: a phrase is looked for by the rarest of its terms. */
const COMMONEST: Readonly<Record<Lang, string>> = {
  en: `the a and to i it we of in is that they you for not on he with be was but have do my one as at no so our all
    this it's if what by me there she or just from when are don't about them him who can their out up want time get
    your every us would before now will day any like then his need more how first her than know people two think week
    work only i'm an without because has good back after never we'll been same says ask had say go give they're nothing
    make call tell own new those that's send too help see did can't into i'd we're year still look right over take
    last hour each anything nobody down off until paid else pay money even most other`,
  ru: `и не в на что а я у с мы как но по все за нас они он это вы мне к вам так из чтобы то же уже если нет там
    его для только когда раз до или их есть сами кто день от бы потом сам меня чем надо она ни вас ну вот без где
    нам тут еще ничего сколько под потому будет пока две сейчас первый наш каждый себя неделю просто о лет этого
    один время два три вчера всех свой был была было быть может можно нужно при после перед через который человек
    люди деньги час год месяц делать сделать знать сказать говорить хотеть работать работа другой новый хорошо`,
}

/** What the hundredth word of the list weighs; one that is not listed weighs 1. */
const LISTED = 20
const KIND = 40
const NUMBER = 60

/** A rough number for how often a key of a phrase is met in speech. */
export function commonnessIn(lang: Lang): (key: string) => number {
  const weights = new Map<string, number>()
  const add = (key: string, weight: number): void => void weights.set(key, (weights.get(key) ?? 1) + weight)
  COMMONEST[lang].split(/\s+/).forEach((form, rank) => {
    const weight = LISTED + 1000 / (rank + 2)
    add(`'${form}'`, weight)
    for (const family of lookUp(form, lang).families) add(family, weight)
  })
  return (key) => weights.get(key) ?? (key === '#' ? NUMBER : key.startsWith('@') ? KIND : 1)
}
