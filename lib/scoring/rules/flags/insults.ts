import { isOfAnimals } from '../../detect/misread-flags'
import type { Rule } from '../rule'

export const insults: Rule = {
  id: 'flags/insults',
  version: 1,
  dimension: 'flags',
  mark: 'alarming',
  flag: 'disrespect',
  severity: 3,
  because: 'Contempt for staff and earlier contractors is a forecast of how we shall be spoken of.',
  source: 'rude-clients',
  find: {
    kind: 'phrases',
    en: ['w:insult'],
    ru: ['w:оскорбление'],
  },
  unless: ['negated', 'past'],
  except: ['elsewhere'],
  misread: isOfAnimals,
  flags: {
    en: ['⟦The night shift are morons⟧.', '⟦The last two were crooks⟧.'],
    ru: ['⟦Дежурные у меня дебилы⟧.', '⟦Прежние тренеры — шарлатаны⟧.'],
  },
  passes: {
    en: [
      'Yours truly was the idiot.',
      'The last editor called them muppets, he has left.',
      'The bloody boiler broke again.',
      'The goats are idiots.',
    ],
    ru: [
      'Это сосед зовёт их бездарями, а у нас люди толковые.',
      'Чёртов котёл опять встал.',
      'Козы у меня идиотки.',
    ],
  },
}
