import type { Concept } from './concept'

/** Trades of the open air, of ways and goods, of culture and of the public, from nature parks to parliaments. */
export const WAYS: readonly Concept[] = [
  {
    id: 'nature',
    en: 'nature river* wetland marsh birds conservation habitat wildlife nature_reserve',
    ru: 'природ* река реки речн* болот* птиц* заповедник* охран*_природ* экологи*',
  },
  {
    id: 'water-supply',
    en: 'water_supply water_main water_treatment wells* pumping_station leak_in_the_main hydrant*',
    ru: 'водоснабж* водопровод* водоканал* колодец колодц* скважин* насосн*_станц* задвижк* очистн*',
  },
  {
    id: 'dispatch',
    en: 'dispatch* control_room emergency_call* call-out ambulance rescue',
    ru: 'диспетчер* аварийн*_служб* вызов* скорая спасател* пульт_диспетчер* мчс',
  },
  {
    id: 'telecom',
    en: 'telecom* phone_network internet_provider fibre mobile_operator antenna*',
    ru: 'телеком* связист* провайдер* оптоволокн* оператор_связ* антенн*',
  },
  {
    id: 'bank-branch',
    en: 'bank_branch cashier_in_the_bank loans_department credit_union',
    ru: 'отделени*_банк* банковск* операционист* кредитн*_отдел*',
  },
  {
    id: 'customs-trade',
    en: 'customs_broker* declaration* import_duty freight_forward* border',
    ru: 'таможен* декларант* пошлин* экспедир* граница границе границы',
  },
  {
    id: 'airport',
    en: 'airport* airline* flight* pilots cabin_crew plane* baggage',
    ru: 'аэропорт* авиакомпан* самолёт* пилот пилотов лётн* борт_провод* багаж*',
  },
  {
    id: 'railway',
    en: 'railway* train_driver* station_master track_workers tram',
    ru: 'железн*_дорог* машинист* поезд* локомотив* станция вагон* трамва*',
  },
  {
    id: 'harbour',
    en: 'harbour* port crane* dock docks stevedore* shipping ship ships sailor* crew_of_a_ship',
    ru: 'порт порту порта причал* кран крановщик* док судно судов моряк* экипаж*',
  },
  {
    id: 'bus-taxi',
    en: 'bus buses taxi taxis cab cabs minibus passengers',
    ru: 'автобус* такси маршрутк* пассажир* парк_автобус*',
  },
  {
    id: 'courier',
    en: 'courier* parcel* last_mile post_office postman letters_delivered',
    ru: 'курьер* посылк* почтов* на_почт* почтальон* пункт_выдач*',
  },
  { id: 'laundry', en: 'laundry dry_cleaning ironing linen', ru: 'прачечн* стирк* бель* глажк*' },
  {
    id: 'sewing',
    en: 'sewing seamstress* tailor* pattern_cutting garment* cutting_room',
    ru: 'швейн* швея швеи пошив* выкройк* закройщик* раскро*',
  },
  { id: 'shoes', en: 'shoe shoes cobbler* boots', ru: 'обув* сапож* ботин*' },
  { id: 'toys', en: 'toy toys puppet* doll dolls', ru: 'игруш* кукл* кукол*' },
  { id: 'flowers', en: 'florist* flower_shop bouquet* roses', ru: 'флорист* букет* цветочн* розы роз' },
  {
    id: 'second-hand',
    en: 'second-hand antique* flea_market used_goods',
    ru: 'секонд* комиссионк* антиквар* барахол* подержан*',
  },
  {
    id: 'agency-travel',
    en: 'travel_agency tour_operator excursion* sightseeing guide guides',
    ru: 'турагент* туроператор* экскурси* гид гида гиды экскурсовод*',
  },
  { id: 'camp', en: 'summer_camp scouts camp camps hiking', ru: 'лагер* вожат* поход походы скаут*' },
  {
    id: 'church-choir',
    en: 'choir* organ_pipe hymn* congregation',
    ru: 'хор хора регент* орган_в_церкв* прихожан*',
  },
  {
    id: 'orchestra',
    en: 'orchestra* conductor* philharmon* musician* instrument*',
    ru: 'оркестр* дирижёр* дирижер* филармони* музыкант* инструмент*_музыкальн*',
  },
  { id: 'circus', en: 'circus acrobat* clown*', ru: 'цирк* акробат* клоун*' },
  {
    id: 'film-set',
    en: 'film_set production_company casting screenplay*',
    ru: 'съёмочн*_площадк* кастинг* сценарий сценари* продюсер*',
  },
  {
    id: 'games-dev',
    en: 'computer_game* video_game* game_studio players',
    ru: 'компьютерн*_игр* видеоигр* геймдев* игрок*',
  },
  {
    id: 'university',
    en: 'university faculty lecturer* professor* dean research_group phd seminar_at',
    ru: 'университет* кафедр* доцент* профессор* деканат* аспирант* лекци*',
  },
  {
    id: 'career',
    en: 'career* job_search outplacement find_a_job occupational_advice vocational',
    ru: 'карьер* поиск_работ* профориентац* трудоустрой* резюме_состав*',
  },
  {
    id: 'pension-benefit',
    en: 'pension_fund benefit* social_security welfare allowance*',
    ru: 'пенсионн* пособи* соцзащит* льгот* выплат*_семь*',
  },
  {
    id: 'addiction',
    en: 'addict* alcohol* drunk drinking drugs_problem gambling',
    ru: 'зависимост* алкогол* пьян* пьёт пьют нарколог* игроман*',
  },
  {
    id: 'home-care',
    en: 'home_care carers_visit bedridden meals_on_wheels live-in',
    ru: 'уход_на_дому сиделк* лежач* соцработник* надомн*',
  },
  {
    id: 'ambulance-nurse',
    en: 'nurse* bedside huddle medication ward_round patient_safety',
    ru: 'медсестр* обход_палат у_постели пост_медсест* назначени*_врача старш*_сестр*',
  },
  { id: 'dentist', en: 'dentist* tooth teeth dental orthodont*', ru: 'стоматолог* зуб* ортодонт* кариес*' },
  {
    id: 'birth',
    en: 'midwife midwives birth_of maternity pregnant newborn*',
    ru: 'акушер* роды родам роддом* беременн* новорожд*',
  },
  {
    id: 'police',
    en: 'police* detective* prison* crime criminal*',
    ru: 'полиц* следовател* тюрьм* преступ* уголовн*',
  },
  { id: 'army', en: 'army soldier* veteran* military', ru: 'арми* солдат* ветеран* военн*' },
  {
    id: 'parliament',
    en: 'parliament bill_in ministry minister*',
    ru: 'дума депутат* министерств* министр* законопроект*',
  },
]
