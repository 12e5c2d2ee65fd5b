import { BIDDEN, BIDS } from './bidding'

/**
 * `ask`: wanted of us · `own`: they do it themselves, or it is settled already · `unwanted`: named only to be ruled
 * out ("no app, please") · `told`: what hurts, who they are.
 */
export type ClauseKind = 'ask' | 'own' | 'unwanted' | 'told'

/** What is not to be forgotten or put off is to be done: "не забудьте приехать", "do not hesitate to call". */
const SLIPS_RU =
  'забу[а-я]+|забыва[а-я]+|поленитесь|ленитесь|откажите|отказывайте|стесняйтесь|бойтесь|тяните|медлите|затягивайте|откладывайте|бросайте|бросьте|оставляйте|оставьте|отставайте|пропадайте|упустите|упускайте|сочтите|поверите|беспокойтесь|волнуйтесь|пугайтесь|подумайте|удивляйтесь|обижайтесь|смейтесь|судите|ругайте'
const SLIPS_EN =
  'forget|hesitate|be|fail|wait|delay|worry|leave (?:us|me)|lose|miss|know|understand|have|see|think|get me|ask me|remember|care|mind|trust|you|we|they|i|laugh|even|get it|really|seem|feel|look|believe|like'
/** What we lack hurts: "никакого порядка", "no orders since May" rule nothing out. */
const GOODS_RU =
  'толк|порядк|польз|отдач|результат|сил|уверен|контрол|учет|систем|ясност|дисциплин|надежд|житья|прибыл|продаж|заказ|терпен|сладу'
const GOODS_EN =
  'one|idea|wonder|matter|doubt|luck|result|results|use|money|time|order|orders|clients|customers|sales|control|system|joy|chance|longer|way|good|profit|cash|sign|surprise|answer|reply|source'

const LEAD_EN = '(?:(?:and|but|so|just|only|please|also|then|however) )*'
const LEAD_RU = '(?:(?:и|но|а|только|чур|главное|пожалуйста|прошу|просьба|еще) )*'

/**
 * The first sign that fits decides. What is ruled out is looked for before `own`, and both before `ask`: "we do not
 * need an app" holds the word "need". Polite asks come before all: they are negated as well.
 */
const SIGNS: readonly (readonly [ClauseKind, RegExp])[] = [
  [
    'ask',
    new RegExp(
      `^(?:а |и |но )?не (?:можете|сможете|могли|подскаж[а-я]+|посовету[а-я]+|возьметесь|найдется|поможете|согласи[а-я]+) |(?:^| )(?:не мог(?:ли|ла|л)? бы |(?:подскажете|посоветуете|найдется|хотите|можете) ли |не (?:${SLIPS_RU}) [а-я]|(?:почему|отчего) бы |не (?:по)?мешало бы )|^не обойтись без |(?:^| )не обойдемся(?: |$)`,
    ),
  ],
  [
    'ask',
    /\b(?:why (?:dont|not) (?:you|we|just)|(?:wouldnt|couldnt|cant|wont) you|would you mind|(?:do not|dont|mustnt|must not) (?:forget|hesitate|delay|put off|fail) )/,
  ],
  [
    'unwanted',
    new RegExp(
      `^${LEAD_EN}(?:no (?!(?:${GOODS_EN})\\b)[a-z]+|not (?:a|an|the|any|another) [a-z]+)|\\b(?:no need|not need|neednt|dont need|dont want|doesnt want|do not want|does not want|not want|rather not|not looking for|not asking|not interested in|needs no|need no|without any|nothing to do with|spare us)\\b`,
    ),
  ],
  [
    'unwanted',
    new RegExp(
      `^${LEAD_EN}(?:do not|dont) (?!(?:${SLIPS_EN})\\b)[a-z]+|\\bplease (?:do not|dont|never) (?!(?:${SLIPS_EN})\\b)[a-z]+|^${LEAD_EN}(?:never|not to) (?:${BIDS}) (?:${BIDDEN})\\b`,
    ),
  ],
  // "We must not lose them", "it must not cost more" ask for something and set a limit.
  [
    'unwanted',
    /\b(?:you|they|he|she|nobody|anybody) (?:must not|mustnt|should not|shouldnt|may not|are not to|is not to) (?!(?:cost|take|exceed|last|lose|miss|fail|forget|fall|stop|be) )[a-z]+|\b(?:must not|mustnt|should not|shouldnt|is not to|are not to) be (?:[a-z]{3,}ed|sold|told|cut|shown|given|sent|made|done|put|thrown|paid|taken|hidden|written|let)\b|\b(?:nobody|no one|none of (?:us|them|our [a-z]+)) (?:is to|must|should|may|is going to) be\b|\b(?:we|i) (?:can|could|will|ll|would|d) (?:(?:easily|happily|well|rather|perfectly|also) )*(?:do|manage|live|get by|cope) without\b/,
  ],
  // "Без меня скрепку не купят" tells what hurts: without a person nothing goes, and nothing is ruled out.
  [
    'unwanted',
    new RegExp(
      `^${LEAD_RU}(?:только не|никак(?:их|ой|ого|ие) (?!(?:${GOODS_RU})|[а-я]+ не )|без(?! (?:меня|нас|него|нее|них|вас) )) ?[а-я]+|(?:^| )(?:не надо|не нуж(?:ен|н[а-я]*)|не хо(?:чу|чет|тим|тят)|не хотел[а-я]* бы|не требу[а-я]+|не ищ[а-я]+|не обязательно|ничего не надо|без всяк[а-я]+|обойдемся|обойд[а-я]+ без|(?:можем|можно|готовы) обойтись без|не прос[а-я]+|давайте (?:без|не)|мы (?:категорически )?против|ни в коем случае|ни при каких|ни под каким)(?: |$)`,
    ),
  ],
  [
    'unwanted',
    new RegExp(
      `^(?!.*(?:^| )(?:вы|если|раз|пока|когда) (?:[а-я]+ ){0,2}не )(?:.* )?не (?!(?:${SLIPS_RU})(?: |$))[а-я]{2,}(?:ите|йте|ьте)(?:сь)?(?: |$)|^${LEAD_RU}(?:[а-я]+ )?не [а-я]+(?:[аеиоы]вать|(?:ьн|сн|л)ять|[гщжк]ать|одить|озить)(?:ся)?(?: |$)`,
    ),
  ],
  // What somebody is to become able to do is asked for: "чтобы замы сами решали", "learn to do it on our own".
  [
    'ask',
    /(?:^| )(?:чтобы|чтоб|науч[а-я]+|обуч[а-я]+|умели|уметь|(?:хо(?:чу|чет|тим|тят)|хочется|мечта[а-я]+) (?:[а-я]+ )?(?:научиться|уметь|мочь))(?: [а-я]+){0,12} (?:сами|сам|сама|само|своими силами)(?: |$)/,
  ],
  [
    'ask',
    /(?<!\b(?:we|i|will|well|ill|shall) )\b(?:(?:learn|learning|able|teach|train|show|help|until|so that|so (?:we|i|they|he|she) can|capable|know how)(?: [a-z]+){0,12} (?:ourselves|myself|on our own|on my own|themselves|himself|herself|on their own)|(?:want|wants|need|needs|wish|would like|d like|wed like|id like|let|get|have) (?!(?:to|us|me|we|i) )(?:[a-z]+ ){1,12}(?:themselves|himself|herself|itself|on (?:their|his|her) own)|(?:want|need|would like|d like|teach|train|build|launch|open|set up) (?:[a-z]+ ){0,2}our own)\b/,
  ],
  [
    'own',
    /\b(?:ourselves|by ourselves|myself|on our own|we do (?:it|that|them)|we ll do|our own|is mine|stays hers|already (?:have|has|bought|paid)|will do the|do themselves|decide himself|decide herself)\b/,
  ],
  // "чтобы вы им сами разослали" asks for it, so a "вы" shortly before takes the "сами" back.
  ['ask', /(?:^| )(?:вы|вас|вам)(?: [а-я]+){0,2} (?:сами|сам|сама)(?: |$)/],
  [
    'own',
    /(?:^| )(?:сами|сам|сама|своими силами|наш[а-я]* собственн[а-я]*|уже (?:есть|купили|договорились|решили))(?: |$)/,
  ],
  [
    'ask',
    /\b(?:want|wants|wanted|need|needs|needed|would like|d like|wed like|id like|please|should|must|could you|can you|could somebody|could someone|looking for|look for|asks|asking|help|come|send|find|give|show|let|someone to|somebody to|so that|have to|has to|hes to|i wish|make|write|teach)\b/,
  ],
  // "Handle the claims for us": a verb that bids begins its clause, and what it bids follows.
  ['ask', new RegExp(`^(?:and |then |also |just |so )*(?:${BIDS}) (?:${BIDDEN})\\b`)],
  [
    'ask',
    /(?:^| )(?:хо(?:чу|чет|тим|тят|телось|чется)|нужн[а-я]+|нужен|надо|прос[а-я]{1,3}|чтобы|чтоб|пусть|хорошо бы|неплохо бы|ищ(?:у|ем|ет|ут)|требуется|необходимо|помо[а-я]+|мечта[а-я]*|желательно|закаж[а-я]+|[а-я]{3,}(?:ите|йте|ьте))(?: |$)/,
  ],
]

/** The time of what is over. */
const BEFORE =
  /\b(?:last (?:year|month|week|time|spring|summer|autumn|winter|season)|(?:\d+|a|two|three|four|five|few|some) (?:years?|months?|weeks?) ago|the year before|in (?:19|20)\d\d)\b|(?:^| )(?:прошл(?:ый|ым|ой|ом) (?:год[а-я]*|раз|месяц[а-я]*|весной|летом|осенью|зимой|сезон[а-я]*)|(?:год|года|лет|месяц|месяца|месяцев|недел[а-я]+) назад|в (?:19|20)\d\d(?: году| м)?|позапрошл[а-я]+|раньше|когда то)(?: |$)/
/** Their own doing, not what befell them: "we had an audit", "мы участвовали в тендерах". */
const DONE =
  /\b(?:we|i) (?:already )?(?:had|did|bought|hired|fired|took|held|ran|went|made|paid|used|tried|ordered|asked|wanted|needed|did|got|brought|built|sent|let|(?!(?:need|want|lost|miss))[a-z]{3,}ed)\b|(?:^| )(?:мы|я|нам)(?: [а-я]+){0,3} (?!(?:потеря|упусти|проигра|недосчита|остали|лиши|забы))[а-я]{2,}(?:ли|ла|лся|лись|л)(?: |$)/
/** A wish of now in the same words. */
const NOW =
  /\b(?:want|need|please|would like|d like|wed like|id like|looking for|could you|can you|now|this time|again)\b|(?:^| )(?:хо(?:чу|чет|тим|тят|чется)|нужн[а-я]+|нужен|надо|прос(?:им|ят|ит)|прошу|чтобы|чтоб|пусть|теперь|сейчас|не|[а-я]{3,}(?:йте|ьте))(?: |$)/

/** What the words of a clause (their norms, joined by blanks) are said for. */
export const kindOf = (flat: string): ClauseKind =>
  isPast(flat) ? 'told' : (SIGNS.find(([, sign]) => sign.test(flat))?.[0] ?? 'told')

/** Whether a clause only tells what they did once: that asks for nothing, and nothing of it can be open. */
export const isPast = (flat: string): boolean => BEFORE.test(flat) && DONE.test(flat) && !NOW.test(flat)
