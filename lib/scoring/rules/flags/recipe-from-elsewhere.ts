import type { Rule } from '../rule'

export const recipeFromElsewhere: Rule = {
  id: 'flags/recipe-from-elsewhere',
  version: 1,
  dimension: 'flags',
  mark: 'alarming',
  flag: 'method-meddling',
  severity: 2,
  because: 'The method comes from a video, a course or a cousin, and the expert is to repeat it.',
  source:
    'A landscape practitioner on clients to avoid: they “know how everything is done, meddle in the technology, cling to trifles, demand approval of every detail, start with the advance and the contract”.',
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
      "'read'|'reading'|'watched' 'up'|'a'|'an' ... 'on'|'book'|'article'|'video'|'about' ... 'so'|'and'|w:you|'how'",
      "w:i|'he'|'she' 'saw'|'watched'|'read'|'heard'|'seen' ... 'how' 'it's'|'it'|'this'|'they' ... 'done'|'do'|'works'",
      "'on' 'youtube'|'tiktok'|'linkedin'|'a' 'podcast'|'podcasts'",
      "'i've'|w:i|'he's'|'she's' 'read' 'up' 'on'|'about'|'so'|'and'|w:you",
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
      "'я'|'жена'|'муж'|'сын'|'дочь'|'племянник'|'зять' ... 'читал'|'читала'|'прочитал'|'посмотрел'|'прошел'|'прошла' ... 'курс'|'книгу'|'книжку'|'статью'|'вебинар'|'марафон'",
      "'в' 'одной'|'умной'|'американской' 'книге'|'книжке'|'статье'",
    ],
  },
  unless: ['negated', 'past'],
  except: ['given-up'],
  flags: {
    en: [
      '⟦I saw it on YouTube⟧, so we do it like that.',
      '⟦My nephew knows computers⟧, he will tell you how.',
    ],
    ru: ['⟦Я на курсах видел⟧, как надо.', '⟦На ютубе видел⟧, так и сделаем.'],
  },
  passes: {
    en: ['We found you on the internet.', 'My nephew works in the warehouse.'],
    ru: ['Нашли вас в интернете.', 'Племянник работает у нас на складе.'],
  },
}
