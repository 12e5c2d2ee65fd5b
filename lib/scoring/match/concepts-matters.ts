import type { Concept } from './concept'

/** What consultants are called for, in the words of those who call. */
export const MATTERS: readonly Concept[] = [
  {
    id: 'too-many-things',
    en: 'too_many_things everything_at_once start_everything finish_nothing a_hundred_projects stop_doing say_no_to spread_too_thin half_done',
    ru: 'всё_сразу хватаемся_за начинаем_и_брос* ничего_не_законч* сто_проект* распыля* лишние_начинани* стоп-лист* закрыть_лишн*',
  },
  {
    id: 'decision-slow',
    en: 'decide decides decision decisions sit_on_it nobody_decides goes_round_in_circles wait_for_approval who_may_decide',
    ru: 'решени* решает решают никто_не_реша* по_кругу ждём_согласован* подвисает висит_вопрос кто_вправе',
  },
  {
    id: 'meetings-long',
    en: 'meetings_take three_hours long_meetings nobody_listens_in same_meeting nobody_reads',
    ru: 'три_часа_совещ* совеща* пустые_совещ* сидим_часами говорим_об_одном протоколы_никто',
  },
  {
    id: 'promise-dates',
    en: 'promise_dates missed_deadline* late_orders keep_our_word keep_the_date when_will_it_be_ready delivery_date overdue_orders',
    ru: 'обещан*_срок* срываем_срок* сорван*_срок* держать_слово когда_будет_готово срок_поставк* опаздыва*_заказ* просрочен*_заказ* не_успели_к',
  },
  {
    id: 'order-intake',
    en: 'take_orders order_form order_intake who_took_the_order orders_on_slips job_sheet order_book',
    ru: 'приём_заказ* принимают_заказ* приёмщик* бланк_заказ* заказ_на_бумажк* наряд* заказ-наряд*',
  },
  {
    id: 'capacity',
    en: 'capacity too_much_to_do turn_down_orders cannot_keep_up waiting_list overbooked full_till',
    ru: 'мощност* не_справляемся_с_заказ* отказыва*_заказчик* очередь_заказ* запись_на_месяц загрузк*',
  },
  {
    id: 'hour-cost',
    en: 'cost_of_an_hour hourly_cost hourly_rate what_an_hour_costs machine_hour which_job_pays jobs_that_lose',
    ru: 'стоимост*_час* цена_час* час_станк* нормо-час* на_каких_заказах_теря* какой_заказ_выгод*',
  },
  {
    id: 'sales-talk',
    en: 'listen_to_calls recorded_calls script_for_calls follow_up_calls lost_deals lost_deal why_they_said_no customers_say_they_will_think',
    ru: 'записи_разговор* записи_звонк* слушать_звонк* скрипт* сорван*_сделк* подумаю_и_ушёл думают_и_уходят отказ_клиент* срыва*_сделк*',
  },
  {
    id: 'big-deal',
    en: 'big_deal key_account* major_client prepare_for_talks negotiation_team annual_contract_talks',
    ru: 'крупн*_сделк* ключев*_клиент* подготов*_к_переговор* годов*_контракт* сетев*_закупщик*',
  },
  {
    id: 'own-words-customer',
    en: 'customers_own_words interview_customers listen_to_customers why_they_left talk_to_those_who_left exit_interview*',
    ru: 'слова_клиент* поговорить_с_клиент* интервью_с_клиент* почему_ушли ушедш* опросить_ушедш*',
  },
  {
    id: 'appraisal',
    en: 'appraisal* performance_review* annual_review feedback_talk yearly_talk rating_of_staff',
    ru: 'оценк*_персонал* ежегодн*_беседа аттестаци* кпи_сотрудник* разбор_полёт*',
  },
  {
    id: 'middle-managers',
    en: 'middle_manager* new_manager* promoted_from first-time_manager* foremen supervisors_learn heads_of_department promoted',
    ru: 'средн*_звен* нов*_руководител* бывш*_коллега_стал выросли_из начальник*_отдел* линейн*_руководит* вчерашн*_специалист* повысил*',
  },
  {
    id: 'hard-conversation',
    en: 'hard_conversation* difficult_talk* tell_him_that tell_her_that put_it_off say_it_to_his_face unpleasant_talk',
    ru: 'трудн*_разговор* неприятн*_разговор* сказать_в_лицо откладыва*_разговор* как_сказать боюсь_сказать',
  },
  {
    id: 'volunteers-keep',
    en: 'volunteers_leave volunteers_stop keep_volunteers come_a_third_time sign_up_and_vanish coordinator*',
    ru: 'волонтёры_уход* волонтёры_пропад* удержать_волонтёр* координатор* записались_и_пропал*',
  },
  {
    id: 'citizen-letters',
    en: 'letters_from_residents citizen* public_enquir* official_reply replies_to_residents public_meeting*',
    ru: 'обращени*_гражд* обращени*_жител* письм*_жител* ответ*_заявител* отписк* сход_жител* публичн*_слушан*',
  },
  {
    id: 'knowledge-file',
    en: 'find_a_template template* which_version latest_version everybody_saves naming_of_files forty_documents shelf_of_documents',
    ru: 'шаблон* образец_документ* какая_верси* последн*_верси* каждый_хран* назван*_файл* у_всех_по-своему найти_образец',
  },
  {
    id: 'leaver-interviews',
    en: 'leaves_in_june retiring_expert write_down_what_he_knows last_man_who record_his_knowledge',
    ru: 'уходит_на_пенси* записать_что_знает последний_кто_умеет передать_опыт перенять',
  },
  {
    id: 'simulate',
    en: 'simulat* rehears* role_play* practise practice mock dress_rehearsal dry_run played_through',
    ru: 'отрабатыва* отработк* репетир* прогон учебн*_вызов* проигр* ролев* трениров* тренир*',
  },
  {
    id: 'checklists',
    en: 'checklist* tick_off tick_list step_list',
    ru: 'чек-лист* чеклист* галочк* отметить_пункт* памятк* перечень_пункт*',
  },
  {
    id: 'visual-board',
    en: 'whiteboard* board_on_the_wall cards_on_a_board kanban tickets_on_the_wall see_who_does_what',
    ru: 'доск*_на_стен* канбан* карточки_на доска_задач магнит* видно_кто_чем',
  },
  {
    id: 'nobody-answers',
    en: 'nobody_answers nobody_is_responsible fall_between ball_gets_dropped everybody_thought_the_other',
    ru: 'никто_не_отвеча* каждый_думал провали* между_отдел* перекладыва* пинают_друг',
  },
  {
    id: 'two-departments',
    en: 'between_departments sales_and_production interface_of_departments they_throw_it_over blame_each_other departments_argue warehouse_and_sales',
    ru: 'между_отделами продажники_и_производств* склад_и_продаж* смежник* стык*_отдел* валят_друг_на_друга кивают_друг',
  },
  {
    id: 'night-calls',
    en: 'rings_at_night ring_me_at calls_me_on_sunday on_the_phone_on_holiday they_ring_me phone_off',
    ru: 'звонят_ночью звонят_мне звонят_в_отпуск* дёрга* дерга* без_конца_звон* телефон_не_умолк*',
  },
  {
    id: 'founder-everything',
    en: 'i_do_everything i_sign_everything paper_clip nothing_without_me cannot_buy_without runs_through_my_hands',
    ru: 'всё_сам_делаю скрепк* без_моей_подпис* ни_шагу_без_меня всё_держится_на_мне сама_всё',
  },
  {
    id: 'children-take-over',
    en: 'son_takes_over daughter_takes_over children_in_the_business hand_the_firm_to pass_on_the_business step_back',
    ru: 'сын_в_дел* дочь_в_дел* передать_сыну передать_дочер* дети_в_бизнес* отойти_от отец_не_отпуска* уступить_место',
  },
  {
    id: 'hired-director',
    en: 'hired_director outside_director new_ceo professional_manager hire_a_director',
    ru: 'наёмн*_директор* нанять_директор* директор_со_сторон* исполнительн*_директор*',
  },
  {
    id: 'timetable-build',
    en: 'timetable* timetabling lesson_plan_for_the_year blocks_of_subjects clashes_in free_periods dropped_from',
    ru: 'расписани*_урок* сетк*_урок* окна_у_учител* накладк* составител*_расписан*',
  },
  {
    id: 'classroom',
    en: 'classroom* noisy_class lesson_starts watch_lessons pupils_listen',
    ru: 'на_урок* урок_начина* шум_на_урок* сидеть_на_урок* дисциплин*_в_класс*',
  },
  {
    id: 'leak-find',
    en: 'find_the_leak where_water_enters water_comes_in stain_on_the_ceiling wet_patch opening_up',
    ru: 'найти_течь откуда_течёт откуда_вода пятно_на_потолк* мокр*_угол* вскрыт*',
  },
  {
    id: 'supervise-works',
    en: 'supervise_the_works check_their_work clerk_of_works owners_side on_our_side look_over_the_builder snagging',
    ru: 'технадзор* технический_надзор проверять_подрядчик* со_стороны_заказчик* авторск*_надзор* приём*_работ* следить_за_строител*',
  },
  {
    id: 'plants-die',
    en: 'plants_died died_back dead_trees did_not_take withered replant* brown_hedge survive_the_winter',
    ru: 'не_прижил* засох* погиб* рыж*_туи пересад* пережить_зим* вымерз* подсохл*',
  },
  {
    id: 'waiting-patients',
    en: 'patients_wait sit_in_the_corridor waiting_for_an_hour appointments_overrun late_running_clinic',
    ru: 'сидят_в_коридор* ждут_приём* очередь_к_врач* приём_затягив* пациенты_ждут',
  },
  {
    id: 'recorded-evidence',
    en: 'recordings video_of_lessons tapes_of_calls film_how photographs_before',
    ru: 'записи_смен* запись_урок* аудиозапис* снять_как видеозапис*',
  },
  {
    id: 'pay-late',
    en: 'pays_late customers_pay_late receivable* reminders_to_pay chase_payment* money_comes_late',
    ru: 'платят_поздно задержк*_оплат* дебиторк* напоминать_об_оплат* деньги_приходят_поздно',
  },
  {
    id: 'suppliers-terms',
    en: 'supplier_raises delivery_fails late_deliveries second_source buyer_negotiates purchase_prices',
    ru: 'поставщик_подня* срыв*_поставк* второй_поставщик закупочн*_цен* не_довоз* недовоз*',
  },
  {
    id: 'product-choice',
    en: 'which_products drop_products slow_sellers best_sellers range_too_wide assortment_too',
    ru: 'какие_товары убрать_из_ассортимент* плохо_продаё* ходов* хиты_продаж раздут*_ассортимент*',
  },
  {
    id: 'store-layout',
    en: 'layout_of_the_shop shelf_layout where_to_put_goods customers_walk window_display',
    ru: 'выкладк* раскладк*_товар* планограмм* куда_поставить_товар оформление_витрин*',
  },
  {
    id: 'peak-season',
    en: 'peak_season christmas_rush before_christmas busy_season seasonal_staff',
    ru: 'пик_сезон* предновогодн* к_новому_году горяч*_сезон* сезонн*_работник*',
  },
  {
    id: 'night-safety',
    en: 'lone_worker* night_worker* emergency_plan first_aider* fire_warden*',
    ru: 'план_на_случай оказан*_перв*_помощ* дежурн*_по_этаж* ответственн*_за_пожарн*',
  },
  {
    id: 'continuity',
    en: 'business_continuity what_if_the_power plan_b replacement_for backup_person only_one_who_can',
    ru: 'если_заболеет подменить_некому некому_замен* план_б взаимозамен* один_умеет',
  },
  {
    id: 'accessibility',
    en: 'wheelchair* blind disabled disabilit* accessib* deaf',
    ru: 'инвалид* колясоч* незряч* слеп* глух* доступн*_сред* безбарьерн*',
  },
  {
    id: 'multilingual-team',
    en: 'different_languages foreign_workers do_not_speak_our migrant_staff language_barrier',
    ru: 'плохо_говорят_по-русски языков*_барьер* рабочие_из иностранн*_рабоч* на_разных_язык*',
  },
  {
    id: 'rumours-culture',
    en: 'gossip* behind_his_back behind_our_backs trust distrust afraid_to_speak nobody_says_openly silence_in',
    ru: 'сплет* за_спиной довери* недовери* боятся_говорить молчат_на все_молчат в_кулуарах',
  },
  {
    id: 'generation',
    en: 'young_ones old_hands generation* old_guard newcomers_and_old',
    ru: 'молодые_и_стар* старожил* молодёжь поколени* старая_гвардия',
  },
  {
    id: 'shop-floor-voice',
    en: 'suggestions_of_workers ideas_from_the_floor nobody_asks_them worker_ideas',
    ru: 'предложения_рабоч* рацпредложен* идеи_снизу никто_их_не_спраш*',
  },
  {
    id: 'quality-standard',
    en: 'quality_standard same_every_time depends_who_makes varies_from inconsistent each_in_his_own_way',
    ru: 'каждый_по-своему каждая_по-своему как_бог_на_душу одинаков*_результат* раз_на_раз стабильн*_качеств*',
  },
  {
    id: 'speech-support',
    en: 'slides_for_the_talk talk_at_the_conference speakers_at keynote wedding_speech toast',
    ru: 'доклад*_на_конференц* спикер* речь_на_юбиле* тост тоста слайд*',
  },
  {
    id: 'certificate-course',
    en: 'certificate_of_attendance diploma_course continuing_education credit_points',
    ru: 'удостоверен* корочк* повышен*_квалификац* сертификат_об_окончан*',
  },
  {
    id: 'cover-insurance-claim',
    en: 'settle_the_claim claim_form insurer_refuses loss_adjuster',
    ru: 'страховая_не_плат* страховая_упёр* акт_осмотр* страхов*_случа*',
  },
  {
    id: 'hazardous',
    en: 'asbestos toxic gas_leak explosive radiation acid',
    ru: 'асбест* токсичн* ядовит* взрыв* радиац* кислот* утечка_газа',
  },
  {
    id: 'storage-private',
    en: 'memory_card usb phone_contacts lost_photos',
    ru: 'карта_памяти потерян*_фото контакты_с_телефон*',
  },
  {
    id: 'private-person',
    en: 'for_myself my_wife my_husband my_mother my_child private_person privately our_girl my_girl my_boy',
    ru: 'для_себя моей_жен* моему_муж* мужу жене маме моей_мам* частн*_лиц* физлиц* лично_мне дочке сыну',
  },
  { id: 'weapon', en: 'weapon* gun guns knife shooting_range', ru: 'оруж* ружь* стрельб* тир пистолет*' },
  { id: 'gambling', en: 'casino* betting lottery_game', ru: 'казино ставки_на букмекер* лотере*' },
  {
    id: 'tobacco-alcohol',
    en: 'cigarette* tobacco vape liquor_licence',
    ru: 'табак* сигарет* вейп* алкомаркет*',
  },
  { id: 'religion', en: 'religio* prayer* mosque synagogue', ru: 'религи* молитв* мечет* синагог*' },
  {
    id: 'esoteric',
    en: 'horoscope* astrolog* tarot feng_shui magic',
    ru: 'гороскоп* астролог* таро фэн-шуй* магия магическ*',
  },
]
