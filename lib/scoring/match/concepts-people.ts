import type { Concept } from './concept'

/** Who works, who decides, and what goes wrong between people. */
export const PEOPLE: readonly Concept[] = [
  {
    id: 'hire',
    en: 'hire hires hiring recruit* vacanc* headhunt* applicant* candidate* staff_up find_staff find_people job_advert new_hand interview* cv',
    ru: 'нанять нанима* наём найм найма вакан* кандидат* соискател* рекрут* подбор_персонал* подбор_сотрудник* искать_людей найти_людей собеседован* резюме',
  },
  {
    id: 'dismiss',
    en: 'fire_people sack sacked dismiss* lay_off laid_off redundan* let_go firing firings',
    ru: 'увол* сокращен* сократить_штат выгна* выгон* штат_сократ* расста*_с',
  },
  {
    id: 'turnover',
    en: 'turnover quit quits quitting leave_us people_leave resign* notice retention walk_out walked_out poach* nobody_stays',
    ru: 'текучк* уволил* уход*_люди люди_уход* разбега* бегут уходят не_задержива* удержа* удержан* заявлени* сманил* перемани*',
  },
  {
    id: 'onboarding',
    en: 'newcomer* onboard* new_starter* new_hire* recruit_learn first_week first_weeks first_day starters beginner* trainee* probation',
    ru: 'новичк* новеньк* стажёр* стажер* ввод*_в_должност* адаптац* испытательн* первый_день первая_недел* новый_сотрудник новых_сотрудник* новые_люди',
  },
  {
    id: 'train',
    en: 'train trains trained training teach teaches taught teaching learn learns learnt learned instruct* class classes course* workshop* lesson* seminar* school_them show_them show_how tutor* lecture* talk_for',
    ru: 'обуч* учить учиться учит учим научи* научат учат учёб* учеб* урок* заняти* тренинг* курс курса курсы курсов семинар* мастер_класс лекци* показ*_приём* инструкт* преподава*',
  },
  {
    id: 'coach',
    en: 'coach* mentor* one_to_one one-to-one 1:1 sparring sit_with sits_with sitting_with alongside guide guided accompany* sounding_board session* supervision',
    ru: 'наставни* ментор* коуч* один_на_один индивидуальн* рядом_посид* сопровожда* сопровожден* личн*_встреч* разбор_с сесть_рядом подсказ* сесси* курир*',
  },
  {
    id: 'group-course',
    en: 'same_for_everyone same_programme same_for_all list_price off_the_shelf set_course open_course public_course set_exercises fixed_programme ready-made ready_made usual_programme standard_course made-up made_up whatever_you_have no_need_to_tailor slides invented',
    ru: 'программа_одна программа_люб* одна_для_всех один_для_всех по_прейскуранту открыт*_курс готов*_программ* типов* обычн*_программ* стандартн* какая_есть какая_у_вас_есть на_общих_пример* без_разбора всё_равно_какая общ*_курс',
  },
  {
    id: 'quarrel',
    en: 'quarrel* conflict* row rows feud* argue argues arguing fight fights fighting at_each_other* throats fell_out falling_out tension* clash* bicker* not_speaking no_longer_speak look_at_each_other dispute* bad_blood split camps shout* grudge* whisper* two_camps hostil*',
    ru: 'ссор* конфликт* руга* разруга* скандал* грыз* спор спора споры спорят спорить вражд* не_разговарива* не_общаю* лаются собача* разлад* раскол* шепч* обиж* обид* напряжен* не_поделил* сцепил* орут',
  },
  {
    id: 'mediation',
    en: 'mediat* neutral* shuttle between_us between_them reconcil* separate_rooms shared_table go-between sit_between third_party talk_it_through settle_it peace* no_side someone_in_between',
    ru: 'посредни* медиат* примир* помир* нейтральн* между_нами между_ними третий_за_столом за_стол_переговор* договор*_между_соб* без_стороны сесть_и_поговор* мировую',
  },
  {
    id: 'boss',
    en: 'boss* manager* head_of supervisor* director* chief* foreman executive* leader* leadership ceo management team_lead',
    ru: 'руковод* начальн* директор* управляющ* шеф шефа бригадир* мастер_цеха генеральн*_директор* босс* главн*_инженер* завхоз* лидер* прораб*',
  },
  {
    id: 'owner',
    en: 'owner* founder* proprietor* my_firm my_company my_business own_the_place entrepreneur*',
    ru: 'собственник* владел* хозя* основател* учредител* предпринимател* мой_бизнес моя_фирма',
  },
  {
    id: 'co-owners',
    en: 'partners co-owner* coowner* shareholder* shares share cofounder* co-founder* third thirds siblings brothers daughters stake buy_out exit_the_firm way_out',
    ru: 'партнёр* партнер* совладел* соучредител* доля доли долю акционер* братья пайщик* выйти_из_дела выход_из_бизнес* делить_бизнес делим_деньги трое_учредител*',
  },
  {
    id: 'family-business',
    en: 'succession successor* heir* take_over_from hand_over_the_firm family_firm family_business my_son_takes my_daughter_takes next_generation step_down',
    ru: 'преемник* преемствен* наслед* передать_дело передать_сыну передать_бизнес отойти_от_дел семейн*_бизнес семейн*_компан* семейн*_дел* передача_управлени* уйти_на_пенсию',
  },
  {
    id: 'delegation',
    en: 'delegat* without_me everything_through_me everything_goes_through micromanag* bottleneck* sign_everything let_go_of cannot_leave can_not_leave cant_take_a_holiday holiday my_phone_never decide_alone decide_themselves without_asking come_to_me ask_me every_decision',
    ru: 'делегир* без_меня через_меня всё_на_мне все_на_мне сам_решает сами_реша* сами_решали полномоч* отпуск ко_мне_бегут ко_мне_ход* каждый_вопрос моей_подпис* не_могу_уехать самостоятельн* без_моего без_спроса',
  },
  {
    id: 'overload',
    en: 'overload* burnout burn-out burnt_out burned_out overtime exhaust* drown* swamped snowed_under work_late midnight weekends no_time too_much_work stress* tired falling_behind backlog*',
    ru: 'перегруз* выгора* выгорел* переработк* завал* зашива* не_успева* не_справля* аврал* устал* устаю* стресс* ночами до_ночи загнал* тонем вздохнуть_некогда',
  },
  {
    id: 'motivation',
    en: 'motivat* engag* morale bored indifferent lazy dont_care spark incentive* bonus bonuses reward*',
    ru: 'мотивац* мотивир* вовлечён* вовлечен* равнодуш* безразлич* потух* преми* бонус* поощрен* стимул* лень ленятся',
  },
  {
    id: 'meeting-habit',
    en: 'meeting* stand-up huddle* planning_meeting agenda* committee* minutes_of conference_call calls_every briefing*',
    ru: 'совещан* планёрк* планерк* летучк* собрани* повестк* созвон* протокол* заседани* пятиминутк*',
  },
  {
    id: 'roles',
    en: 'who_does_what who_decides responsib* role roles job_description* duty duties accountable in_charge whose_job named_person who_answers',
    ru: 'кто_за_что ответствен* отвечает_за роль роли роли_и должностн* обязанност* кто_решает зона_ответственн* чья_задача крайн* распредел*',
  },
  {
    id: 'project',
    en: 'project* milestone* programme_of initiative* unfinished half-finished finish_what status task tasks to-do drag_on stalled',
    ru: 'проект* веха вехи висяк* задач* не_довод* довести_до_конца незакончен* зависл* недодел* статус* поручен* бросают_на_полпути',
  },
  {
    id: 'strategy',
    en: 'strateg* priorit* direction vision long_term goals three_things focus where_to_go what_next business_plan',
    ru: 'стратег* приоритет* направлени* цели* целей* цель куда_идти на_что_делать_ставку долгосрочн* фокус* бизнес-план* план_развити*',
  },
  {
    id: 'process',
    en: 'process* procedure* workflow* rule rules way_of_working instructions standardise standardize manual checklist* order_of_work regulation* house_rules step_by_step',
    ru: 'процесс* регламент* порядок порядк* правил* инструкци* памятк* чек-лист* чеклист* стандарт* по_шагам распорядок* процедур* положени*',
  },
  {
    id: 'handover-shift',
    en: 'handover* hand-over* shift_change changeover next_shift night_shift morning_shift passing_on hand_over',
    ru: 'передач*_смен* пересменк* сдач*_смен* между_сменами принимает_смену утренн*_смен* ночн*_смен* сменщик*',
  },
  {
    id: 'shift',
    en: 'shift shifts rota rotas roster* timetable* schedule* scheduling duty_list',
    ru: 'смен смена смены смену сменн* график* расписан* дежурств* табел* вахт*',
  },
  {
    id: 'leaver-knowledge',
    en: 'retire* retiring leaver* knowledge in_his_head in_her_head in_heads only_he_knows only_she_knows know-how last_day when_he_leaves',
    ru: 'пенси* увольняющ* уходящ* знания в_головах в_голове только_он_знает один_знает держится_на опыт_уходит секреты_мастер*',
  },
  {
    id: 'team',
    en: 'team teams crew crews department* colleague* coworker* our_people staff employees employee workforce folks lads girls_in',
    ru: 'команд* коллектив* бригад* отдел отдела отделы отделов сотрудник* коллег* персонал* работник* люди_у_нас ребят* девочк*',
  },
  {
    id: 'team-building',
    en: 'team-building team_building rafts barbecue outing* rope_course treasure_hunt fun_day games party parties celebration* picnic* retreat_by',
    ru: 'тимбилдинг* корпоратив* праздник* верёвочн* веревочн* шашлык* пикник* квест* вечеринк* банкет* юбилей* выезд_на_природу',
  },
  {
    id: 'salesperson',
    en: 'salesman salesmen saleswoman salespeople sales_team sales_staff sales_rep* reps account_manager* shop_assistant* seller*',
    ru: 'продавец продавц* продажник* менеджер*_по_продаж* торгов*_представител* отдел_продаж консультант*_в_зале менеджеры',
  },
  {
    id: 'driver',
    en: 'driver* courier* trucker* lorry_driver*',
    ru: 'водител* шофёр* шофер* курьер* дальнобой* экспедитор* таксист*',
  },
  {
    id: 'cook',
    en: 'cook cooks chef chefs baker bakers kitchen_staff waiter* waitress* barman bartender* barista*',
    ru: 'повар* шеф-повар* пекар* кондитер* официант* бармен* бариста кухонн*_работник*',
  },
  {
    id: 'accountant',
    en: 'accountant* bookkeeper* bookkeeping accounts tax taxes tax_office receipts vat returns_to ledger* payroll balance_sheet',
    ru: 'бухгалт* налог* ндс отчётност*_в_налогов* первичк* проводк* баланс декларац* кассов* зарплатн*_ведомост* учёт_документ*',
  },
  {
    id: 'lawyer',
    en: 'lawyer* solicitor* attorney* legal* law advocate* clause* barrister*',
    ru: 'юрист* адвокат* юридическ* правов* законн* закон закона нотари*',
  },
  {
    id: 'engineer',
    en: 'engineer* technologist* technician* constructor* designer_of_machines fitter* mechanic* electrician*',
    ru: 'инженер* технолог* конструктор* механик* слесар* наладчик* электрик* техник* монтажник*',
  },
  {
    id: 'programmer',
    en: 'programmer* developer* coder* software_engineer* it_department admin administrator* sysadmin* it_chap it_guy boy_from_it',
    ru: 'программист* разработчик* айтишник* сисадмин* админ админа админу админом администратор_сети',
  },
  {
    id: 'worker',
    en: 'worker* shop_floor operator* labourer* picker* packer* loader* welder* joiner* plumber* roofer* craftsm*',
    ru: 'рабоч* грузчик* сварщик* оператор* комплектовщик* кладовщик* плотник* столяр* разнорабоч* станочник* упаковщиц* монтёр*',
  },
  {
    id: 'receptionist',
    en: 'reception* front_desk call_centre call_center phone_staff answering_the_phone pick_up_the_phone switchboard operator_calls',
    ru: 'ресепшен* регистратур* администратор* стойк* колл-центр* трубк* отвеча*_на_звонк* на_телефоне секретар*',
  },
  {
    id: 'child',
    en: 'child children kid kids boy girl son daughter toddler* teenager* pupil* schoolboy youngster* baby thirteen fifteen twelve',
    ru: 'ребён* ребен* дети детей детям детск* мальчик* девочка сын сына дочь дочк* дочери подрост* малыш* школьник* ученик*',
  },
  {
    id: 'parent',
    en: 'parent* mother* father* mum mom dad family families',
    ru: 'родител* мама мамы мамина мать отец отца папа семье* семья* семьи* семьё* бабушк*',
  },
  {
    id: 'adult-learner',
    en: 'adult* grown-up* university undergraduate* student* college left_school',
    ru: 'взросл* студент* вуз* универс* институт* абитуриент*',
  },
  {
    id: 'elderly',
    en: 'elderly pensioner* old_people old_folk care_home* carer* nursing_home grandmother* grandfather* dementia',
    ru: 'пожил* пенсионер* старик* старуш* дом_престарел* сиделк* ветеран* бабуш* дедуш*',
  },
  {
    id: 'volunteer',
    en: 'volunteer* charity charities non-profit ngo helper* good_cause foundation_work',
    ru: 'волонтёр* волонтер* доброволец доброволь* благотворит* нко фонд_помощ* приют* хоспис*',
  },
  {
    id: 'resident',
    en: 'tenant* resident* neighbour* neighbor* housing_co-op* co-operative flat_owner* landlord* housing_association block_of_flats',
    ru: 'жильц* жител* сосед* арендатор* тсж управляющ*_компан* дольщик* квартирант* многоквартирн* подъезд* двор',
  },
  {
    id: 'visitor',
    en: 'visitor* guest* tourist* traveller* pilgrim* public audience* spectator* crowd* viewer*',
    ru: 'посетител* гост* турист* путешествен* паломник* публик* зрител* экскурсант* аудитори*',
  },
  {
    id: 'patient',
    en: 'patient patients clinic* ward wards hospital* surgery surgeon* doctor* nurse* medical health_centre dentist* dental pharmacy pharmacist* gp',
    ru: 'пациент* клиник* больниц* палат* хирург* врач* медсест* медицин* поликлиник* стоматолог* зубн* аптек* фармацевт* главврач* санитар* роддом*',
  },
  {
    id: 'customer',
    en: 'customer* client clients buyer buyers shopper* consumer* clientele people_who_buy subscriber*',
    ru: 'клиент* покупател* заказчик* потребител* абонент* подписчик* постоянн*_гост*',
  },
  {
    id: 'supplier',
    en: 'supplier* vendor* wholesaler* manufacturer* procurement purchasing buying_department order_from purchase* dealer*',
    ru: 'поставщик* закуп* снабжен* снабженец оптовик* производител* поставк* дилер* дистрибьютор*',
  },
  {
    id: 'competitor',
    en: 'competitor* rival* copyist* imitat* copycat* the_others_on_the_market',
    ru: 'конкурент* подделыв* копиру* слизал* передрал* содрал*',
  },
  {
    id: 'contractor',
    en: 'contractor* subcontractor* agency agencies freelancer* last_lot previous_firm builder* outsourc*',
    ru: 'подрядчик* исполнител* агентств* фрилансер* аутсорс* прежн*_фирм* строител*',
  },
  {
    id: 'inspector',
    en: 'inspector* inspection* inspectorate authority regulator* compliance council_letter ministry surprise_visit auditors visit_by',
    ru: 'инспектор* инспекц* проверяющ* проверк* надзор* ведомств* комисси* предписан* роспотребнадзор* пожнадзор* трудов*_инспекц* управ*',
  },
  {
    id: 'language-people',
    en: 'foreign* abroad german* chinese turkish italian* french spanish english_speak* overseas export_market another_country countries',
    ru: 'иностран* зарубеж* за_границ* немц* немецк* китай* турец* турк* турци* итальян* английск* французск* испанск* за_рубеж* чужой_язык стран странах',
  },
]
