import type { Concept } from './concept'

/** Body and mind, disputes, time, and the way help is given. */
export const LIVING: readonly Concept[] = [
  {
    id: 'back-pain',
    en: 'my_back his_back bad_back backs* back_pain shoulder* neck necks wrist* ache* aching sore hurts pain painful knee* posture rub_their',
    ru: 'спин* плеч* шея шею шеи поясниц* запяст* болит болят боль боли колен* осанк* ломит ноет грыж*',
  },
  {
    id: 'physio',
    en: 'physio* therapist_for_the_body treat treats treated treatment* massage* kneading appointment_with_physio osteopath* couch rehab*',
    ru: 'физиотерап* массаж* лфк мануальн* лечат лечит лечен* реабилит* остеопат* мять процедур*',
  },
  {
    id: 'ergonomics',
    en: 'ergonom* desk workstation* screen_height seat chair_height bench till_work mouse_and set_up_chair packing_bench footrest right_height turn_the_knobs',
    ru: 'эргоном* рабоч*_мест* высот*_стул* кресло_под монитор* подкрут* под_рост посадк*_за_стол* сиден*',
  },
  {
    id: 'lifting',
    en: 'lift lifts lifting carry carrying heavy loads crates wardrobes lug* furniture_movers',
    ru: 'таска* поднима* подъём* тяжест* тяжёл* носят грузят поднят* рвут_спин* волок*',
  },
  {
    id: 'return-to-work',
    en: 'return_to_work back_at_work back_to_work back_on_duty after_an_operation after_injury sick_leave cleared_him full_duty phased_return light_duties after_surgery',
    ru: 'вернуть*_на_работ* выход_с_больничн* после_операц* после_травм* больничн* лёгк*_труд* восстановлен*_после',
  },
  {
    id: 'exercise',
    en: 'exercise* stretch* gymnastic* fitness workout* get_up_and_move sports sport team_of_players football* match matches athlete*',
    ru: 'зарядк* разминк* растяжк* гимнастик* фитнес* спорт* футбол* матч* спортсмен* упражнен*',
  },
  {
    id: 'medical-certificate',
    en: 'fitness_certificate fit_for medical_certificate sick_note sign_the_form occupational_health doctors_note fit_to_work',
    ru: 'медицинск*_справк* справк*_о_годност* медосмотр* допуск_к_работ* подписать_справк* медзаключен*',
  },
  {
    id: 'therapy',
    en: 'therap* psycholog* depress* counselling counsellor* grief bereave* cries crying weep* not_sleeping anxiety talk_it_out trauma',
    ru: 'психолог* психотерап* депресс* тревог* плач* горе не_спит выговор* терапи* переживан* травм*_психик* утрат*',
  },
  {
    id: 'nutrition',
    en: 'diet* nutrition* weight overweight allerg* healthy_eating',
    ru: 'питани* диет* похуд* аллерг* здоров*_питан* вес_сбросить',
  },
  {
    id: 'hygiene',
    en: 'hygien* steril* disinfect* infection* zone zones coloured_buckets germs sanitary medical_waste',
    ru: 'гигиен* стерил* дезинфек* инфекц* санитарн* зонирован* цветн*_инвентар* по_цветам санпин* микроб*',
  },
  {
    id: 'care',
    en: 'care carer caring bedside nursing handling_of_patients',
    ru: 'уход ухаж* уходу сестринск* забот* лежач*',
  },
  {
    id: 'divorce',
    en: 'divorc* custody separated alimony ex-wife ex-husband maintenance_payments who_keeps handover_of_children apart_since weekends_with',
    ru: 'развод* опек* алимент* бывш*_муж* бывш*_жен* развел* раздел_имуществ* с_кем_дети',
  },
  {
    id: 'guilt',
    en: 'guilt* who_started whose_fault_it blame say_who_is_right who_is_right who_owes decide_the_dispute verdict_on ruling finding_on',
    ru: 'кто_прав кто_виноват виноват* виновн* признать_виновн* кто_начал рассудит* вынести_решени*',
  },
  {
    id: 'report-on-people',
    en: 'what_was_said notes_on_each names_to_management report_to_the_boss names_of_those who_said_what name_by_name_to who_came personal_file performance_of_each assess_staff rate_the_staff evaluation_of_staff',
    ru: 'кто_что_сказал донос* отчёт_о_сотрудник* имена_начальств* список_тех_кто оценка_персонал* оценить_сотрудник* аттестац* характеристик*_на',
  },
  {
    id: 'disciplinary',
    en: 'disciplin* get_rid_of_him that_one_goes misconduct hr_needs internal_investigation theft thief steal* stolen',
    ru: 'дисциплинарн* выговор_сотрудник* служебн*_расследован* кража крад* вор воров* ворует воруют украл*',
  },
  {
    id: 'agreement-on-rules',
    en: 'rules_signed agree_how_to_work ground_rules written_rules rules_for_working page_of_rules settle_who',
    ru: 'договорит*_как правила_работ* правила_игры письменн*_правил* общие_правила договорённост* договоренност*',
  },
  {
    id: 'merger',
    en: 'merg* swallowed takeover* two_offices joined_together after_the_merger acquisition* restructur* reorgani*',
    ru: 'слиян* объедин* поглощ* присоедин* реорганиз* реструктур* слили',
  },
  {
    id: 'change',
    en: 'change_management resistance new_system_at old_habits habits transition introduce_new roll_out rollout',
    ru: 'внедрен* внедря* сопротивл* перемен* привычк* переход_на перестро* по_старинке',
  },
  {
    id: 'communication',
    en: 'communicat* nobody_told misunderst* left_hand not_informed talk_to_each_other feedback criticis* refus* say_no hear_criticism',
    ru: 'коммуникац* недопоним* не_сказали обратн*_связ* критик* отказать отказыва* не_слышат правая_рука сказать_нет замечан*',
  },
  {
    id: 'public-speaking',
    en: 'speak_in_public public_speaking stage_fright presentation_skills rhetoric microphone_fear afraid_to_speak present_to',
    ru: 'публичн*_выступлен* выступат* выступлени* ораторск* боится_микрофон* деревене* перед_аудитор* презентоват*',
  },
  {
    id: 'image',
    en: 'famous public_image reputation fame personal_brand recognised celebrity known_by',
    ru: 'имидж* репутац* известност* узнавал* личн*_бренд* слав* публичн*_образ*',
  },
  {
    id: 'city',
    en: 'city town municipal* council mayor* town_hall local_government district*',
    ru: 'город города городск* мэр* муниципал* администрац* райо* ведомств* управа госорган*',
  },
  {
    id: 'travel',
    en: 'travel* tour tours trip trips guide_for_tourists journey* flight*',
    ru: 'поездк* тур тура туры путешеств* перелёт* рейс командировк* туризм*',
  },
  {
    id: 'church',
    en: 'church* monaster* parish priest*',
    ru: 'храм* церк* монастыр* приход_храма священник*',
  },
  { id: 'elections-advice', en: 'campaigner candidate_for_mayor', ru: 'предвыборн* кандидат_в_депутат*' },
  {
    id: 'real-estate',
    en: 'real_estate estate_agent* rent rents lease* landlord premises sell_the_house property properties',
    ru: 'недвижим* аренд* риелтор* риэлтор* снять_помещен* помещение_под сдать_в_аренд* ипотек*',
  },
  {
    id: 'checkup',
    en: 'check check-up look_round walk_round inspect inspect* survey_the glance_round examine* go_round assess once-over vet_them review',
    ru: 'осмотр* проверит* провер* обход* обойти обслед* пройтись посмотрет* оглядет* ревизи* глянут* прошёлся',
  },
  {
    id: 'written-report',
    en: 'written_answer in_writing put_in_writing note_of pages_of report_with list_of_faults photographs_and one_page_report findings*',
    ru: 'письменн* перечень* перечню записк* список список_того с_фотограф* вывод* рекомендац* на_листе в_письменн*_вид*',
  },
  {
    id: 'regular',
    en: 'every_week every_month monthly* weekly* fortnight* regularly once_a_month every_four_weeks drop_by retainer each_month twice_a_month days_a_month quarterly* every_quarter subscription',
    ru: 'раз_в_месяц ежемесячн* раз_в_недел* еженедел* каждый_месяц каждую_недел* регулярн* постоянн* абонемент* на_постоянн* раз_в_квартал раз_в_десять ежеквартальн* два_дня_в_месяц',
  },
  {
    id: 'daily',
    en: 'every_day daily each_evening every_evening every_morning every_night full-time four_days_a_week',
    ru: 'каждый_день ежедневн* каждый_вечер каждое_утро каждую_ночь по_вечерам штатн* на_полный_день',
  },
  {
    id: 'one-off',
    en: 'one-off one_day single a_day one_time just_once half_a_day in_a_day',
    ru: 'разов* один_раз одноразов* за_день один_день однократн* полдня единоразов*',
  },
  {
    id: 'season',
    en: 'spring summer autumn winter season seasons from_april easter till_summer',
    ru: 'весн* летом* осен* зим* сезон* с_апрел* до_лета',
  },
  {
    id: 'urgent',
    en: 'urgent* same_day today tonight right_now immediately come_now asap emergency at_once come_over_now',
    ru: 'срочно срочн* сегодня немедленн* прямо_сейчас экстренн* тот_же_день в_тот_же_день авральн* горит',
  },
  {
    id: 'tomorrow',
    en: 'tomorrow next_day by_thursday by_tomorrow next_working_day day_after within_a_day',
    ru: 'завтра послезавтра на_следующий_день за_сутки к_завтра следующ*_рабоч*',
  },
  {
    id: 'night',
    en: 'at_night on_call round_the_clock night_shift_work after_hours after_seven overnight',
    ru: 'ночью ночи ночн* круглосуточн* после_закрыт* на_дежурств* вечером до_открыт*',
  },
  {
    id: 'deadline',
    en: 'deadline* due closing_date last_minute late in_time on_time due_date last_three_nights',
    ru: 'срок сроки сроков дедлайн* вовремя опазд* опозда* в_срок крайн*_срок* просрочен*',
  },
  {
    id: 'calendar-plan',
    en: 'calendar* year_plan twelve_months plan_ahead lay_out_the_year who_writes_what when_is_what',
    ru: 'календар* план_на_год на_год_вперёд двенадцать_месяц* помесячн* годов*_план*',
  },
  {
    id: 'plan',
    en: 'plan plans planning roadmap* programme_of_work steps schedule_of',
    ru: 'план плана планы планом планир* дорожн*_карт* программа_работ этап*',
  },
  {
    id: 'together',
    en: 'together with_us with_our alongside_us with_your with_the_inventor sit_down_with work_with our_people_do',
    ru: 'вместе* с_нами с_вашим с_вашей с_вашими с_нашим совместн* сообща рядом_с_нами сесть_с_нами',
  },
  {
    id: 'own-forces',
    en: 'ourselves by_ourselves our_own own_staff we_do_ourselves himself herself themselves alone without_help without_us',
    ru: 'своими_силами самостоятельн* своими_руками свои_люди без_посторонн* без_вас без_звонк*',
  },
  {
    id: 'remote',
    en: 'online remote* over_video zoom by_phone webinar* virtual',
    ru: 'онлайн* удалённ* удаленн* дистанц* по_видео зум* вебинар* по_скайпу',
  },
  {
    id: 'on-site',
    en: 'on_site on-site come_to_us at_our_place visit visits travel_to come_here in_our_building come_and come_out',
    ru: 'выезд* приезжа* приехать приедет на_место к_нам_на у_нас_на приезд* на_площадк* на_месте навеща*',
  },
  {
    id: 'honest-opinion',
    en: 'honest* frank* straight tell_us_straight outside_view outsider neutral_opinion truth unvarnished',
    ru: 'честно честн* откровен* взгляд_со_стороны со_стороны независим* без_прикрас правду напрямую',
  },
  {
    id: 'guarantee',
    en: 'guarantee* warrant* promise* assurance certain_result',
    ru: 'гарант* обеща* обещан* ручательств* стопроцентн*',
  },
  {
    id: 'trial',
    en: 'try_out trial pilot test_first try_first try_on_a_bit sample_first free_trial',
    ru: 'пробн* попроб* пилот* на_пробу пробу тестов* сначала_попроб*',
  },
  {
    id: 'choose',
    en: 'choose chooses choosing pick select* shortlist compare which_one right_one decide_between worth_it or_not should_we',
    ru: 'выбор* выбрат* выбира* подбор* подобр* сравн* какой_лучше стоит_ли определит*_с решит* или_не',
  },
  {
    id: 'calculate',
    en: 'calculat* work_out sums figure_out compute how_much estimate_of',
    ru: 'рассчит* расчёт* расчет* посчитат* считаем прикин* сколько_выйдет подсчитат* сосчит* вычисл*',
  },
  {
    id: 'buy-for-us',
    en: 'buy_for_us supply supplies supplying sell_equipment selling_equipment deliver_equipment source_the resell provide_the_goods place_orders sell_and sell_us',
    ru: 'поставля* поставьте купите_нам закупите закупите_и продайте продать_нам привезите поставка_оборудован* продаж*_оборудован* доставить_и',
  },
  {
    id: 'rent-out',
    en: 'rental hire_out lend_us rent_us provide_staff temp temps agency_staff outstaff*',
    ru: 'напрокат аутстафф* предостав* дать_людей временн*_персонал* сдаёте',
  },
  {
    id: 'represent',
    en: 'represent* on_your_behalf speak_to_them_for_us approach_them for_us_to_them talk_to_the write_to_these_people negotiate_for',
    ru: 'представля* от_имени за_нас_поговор* походить_к ходить_к пойти_с_ними вести_переговор* договорит*_за договарива*_с',
  },
  {
    id: 'submit-authority',
    en: 'register* registration file_it hand_in hand_it_in approval* permit* planning_permission sign_off_by_authority office_writes_back',
    ru: 'регистр* зарегистр* подать подач* подаём подаем согласован* разрешен* допуск* утвердить_в ведомств* оформ*',
  },
  {
    id: 'journal-records',
    en: 'logbook* log_book diary register_of journal* keep_the_book record_keeping entries sign-in',
    ru: 'журнал* ведение_журнал* тетрад* запис*_в_журнал* учётн*_книг* приказ* папка_с_приказ*',
  },
  {
    id: 'photos-evidence',
    en: 'before_and_after photographs_of proof snapshot*',
    ru: 'до_и_после фотофиксац* доказательств* сфотографир*',
  },
  {
    id: 'habit',
    en: 'habit* when_nobody_watches stick_to keep_it_up remember_to relapse forgotten_after',
    ru: 'привыч* когда_никто_не_смотрит без_начальства закреп* войдёт_в забыли_через держится',
  },
  {
    id: 'fear',
    en: 'afraid worried worr* scared frightened sleep_well anxious dread*',
    ru: 'боит* боюсь боят* страш* тревож* спать_спокойно испуг* волну* опаса*',
  },
  {
    id: 'elder-tech',
    en: 'self-checkout terminal* kiosk_machine vending',
    ru: 'терминал* касса_самообслуж* вендинг* автомат_с',
  },
  { id: 'refugee', en: 'refugee* migrant* immigra* asylum', ru: 'беженц* мигрант* переселенц* эмигр*' },
  {
    id: 'art',
    en: 'art artist* paint_picture painter* sculpt* craft crafts pottery ceramic*',
    ru: 'искусств* художник* картин* скульп* ремесл* керамик* гончар* рукодел* живопис*',
  },
  { id: 'game', en: 'game games toy toys play plays', ru: 'игр* игруш* играт*' },
  {
    id: 'science-project',
    en: 'invention_list inventory_of_ideas ideas_in_drawers',
    ru: 'разработк* придумок список_разработ* столах_и_головах',
  },
  {
    id: 'old-thing',
    en: 'reels grandfather* antique* vintage from_1968',
    ru: 'старин* старые_плёнк* дедов* антиквар* ретро',
  },
]
