import type { Rule } from '../rule'

export const recipeFromElsewhere: Rule = {
  id: 'flags/recipe-from-elsewhere',
  version: 1,
  dimension: 'flags',
  mark: 'alarming',
  flag: 'method-meddling',
  severity: 2,
  because: 'x',
  source: 'x',
  find: {
    kind: 'phrases',
    en: [
      "w:i 'read' 'up' 'on' 'it'",
      "'read' 'up' 'on' 'it'|'this'",
      "w:i 'know' 'how' 'people' 'learn'|w:think|'work'|'buy'",
      "w:i 'know' 'how' 'it's'|'this'|'that' 'done'",
      "'don't'|w:dont 'care' 'what' 'they' 'teach'|'taught'",
      "'saw'|'seen'|'watched'|'heard'|'read' ... 'youtube'|'podcast'|'video'|'blog'|'linkedin'|'tiktok'|'webinar'",
      "'saw'|'read'|'learned' 'it'|'that'|'this'|'how' 'on'|'in'|'at' 'a'|w:my|'the' 'book'|'course'|'article'|'magazine'|'holiday'",
      "'cousin'|'nephew'|'brother-in-law'|'son'|'neighbour'|'wife' ... 'knows'|'runs'|'built' 'computer'|'computers'|'it'|'them'|'that'",
      "w:i|'we' 'did'|'took'|'have' 'a'|'an' ... 'diploma'|'certificate'|'course'|'qualification'",
    ],
    ru: [
      "'на'|'в' 'ютубе'|'курсах'|'курсе'|'тиктоке'|'подкасте'|'интернете'|'книжке'|'книге'|'блоге'|'вебинаре' ... 'видел'|'нашел'|'прочел'|'вычитал'|'услышал'|'показывали'|'была'|'был'|'мужика'|'смотрел'",
      "'видел'|'нашел'|'прочел'|'вычитал'|'прочла'|'видела'|'читал'|'читала'|'слышал'|'посмотрел' ... 'ютубе'|'курсах'|'курсе'|'тиктоке'|'книге'|'книжке'|'интернете'|'блоге'|'вебинаре'|'блогера'",
      "'мне' ... 'в' 'бане'|'друг'|'сын'|'зять'|'брат'|'сосед'|'муж'|'жена' 'рассказал'|'сказал'|'посоветовал'|'объяснил'",
      "'так'|'что' 'сын'|'муж'|'жена'|'зять'|'племянник'|'брат'|'шеф'|'шефа' 'сказал'|'сказала'|'решил'|'хочет'|'велел'|'разбирается'",
      "'жена'|'супруга'|'сын'|'племянник'|'зять'|'муж'|'шеф' ... 'разбирается'|'сертификат'",
      "'у' 'супруги'|'жены'|'мужа'|'сына' ... 'сертификат'",
      "'я' 'пять'|'десять'|'двадцать'|# 'лет' ... 'учил'|'учила'|'преподавал'|'делал' 'знаю'",
      "'я' 'на' 'курсах'|'курсе'",
      "'я'|'мы' ... 'курсы'|'курс' ... 'прошел'|'прошла'|'закончил'|'закончила'",
      "'я' 'технолог'|'психолог'|'методист'|'программист'|'дизайнер' 'скажу'|'знаю'",
    ],
  },
  unless: ['negated', 'past', 'hypothetical', 'third-party'],
  except: ['given-up'],
  flags: {
    en: [],
    ru: [],
  },
  passes: {
    en: [],
    ru: [],
  },
}
