import type { Concept } from './concept'

/** Data, machines that think, words, sound, pictures, learning. */
export const KNOWING: readonly Concept[] = [
  {
    id: 'spreadsheet',
    en: 'spreadsheet* excel formula* pivot* lookup* cells shared_file google_sheet* type_over sum_up big_list table_of',
    ru: 'таблиц* эксел* excel формул* сводн* ячейк* общ*_файл* гугл-таблиц* тетрадк* журнал_в_файл*',
  },
  {
    id: 'dashboard',
    en: 'dashboard* board_of_numbers one_page numbers figures kpi kpis indicator* totals every_monday on_one_screen at_a_glance refresh* weekly_numbers',
    ru: 'дашборд* показател* цифр* цифры на_одном_экране одн*_страниц* сводк* метрик* итог* каждый_понедельник в_понедельник видеть_одним* на_одном_листе панел*',
  },
  {
    id: 'reporting',
    en: 'report* presentation* slides_for_board board_pack management_report monthly_report statistics',
    ru: 'отчёт* отчет* доклад* презентац* для_правлени* сводный_отч* статистик*',
  },
  {
    id: 'analysis',
    en: 'analys* analytic* data records query queries history purchase_history data_set evidence correlation',
    ru: 'аналит* данн* выгрузк* запрос* истори*_покупок анализ* базу_данных доказат* цифрам',
  },
  {
    id: 'software',
    en: 'software program programs app apps application_on_phone system portal* crm erp 1c platform tool tools interface tick_off module*',
    ru: 'программ* приложен* софт* систем* портал* crm црм срм erp 1с платформ* сервис_для разработ* личн*_кабинет* модул*',
  },
  {
    id: 'build-software',
    en: 'write_software write_a_program build_an_app program_built develop_an_app custom_software programming coding code built_for',
    ru: 'написать_программ* написать_приложен* сделать_приложен* приложение_в_телефон разработать_систем* программирован* код кодить сайт_с_нуля доработ*',
  },
  {
    id: 'automation',
    en: 'automat* by_itself by_hand manual_entry on_its_own copy_by_hand retype* without_anybody nobody_touching link_to integrate* robot* script*',
    ru: 'автоматич* автоматиз* само_собой сама_собой само_включ* вручную перебива* без_участи* интеграц* интегр* робот* связать_с стыков*',
  },
  {
    id: 'machine-learning',
    en: 'ai machine_learning neural chatbot* model algorithm* chatgpt',
    ru: 'нейросет* ии искусственн*_интеллект* чат-бот* алгоритм* модел* машинн*_обучен*',
  },
  {
    id: 'backup',
    en: 'backup* back-up* copies copy restore lost_files recover* hard_drive disc discs disk memory_stick in_the_cloud box_clicks',
    ru: 'резервн*_копи* бэкап* копия копии копию восстановить_файл* флешк* диск диска жёстк*_диск* пропали_файлы облак* поднять_копию',
  },
  {
    id: 'hack',
    en: 'hack* attack* ransom* infected encrypt* broke_in break_in break-in intruder_in stranger* got_in skull bitcoin crooks virus* malware penetrat*',
    ru: 'взлом* хакер* атак* вирус* зашифров* вымогат* череп* заражен* залезли влезли кибер* антивирус* проник* мошенник* утечк*',
  },
  {
    id: 'phishing',
    en: 'phish* fake_letter* fake_invoice* bait* funny_letter odd_link* links clicks clicked scam* fraud* impostor* changed_bank',
    ru: 'фишинг* подставн*_письм* поддельн*_письм* ссылк* кликн* клика* обман* развод* фальшив*_счёт* мошеннич* поддельн*',
  },
  {
    id: 'access',
    en: 'access* password* login who_can_see permissions leaver_still open_payroll rights_to_see account_of_leaver',
    ru: 'доступ* парол* логин* учётн*_запис* прав*_доступ* кто_видит у_кого_есть_доступ',
  },
  {
    id: 'it-support',
    en: 'helpdesk help_desk printer* laptop* wifi wi-fi new_computers network_upkeep computer* it_support hardware',
    ru: 'принтер* ноутбук* вайфай* компьютер* техподдержк* сеть_упала роутер* айти-поддержк* железк* комп оборудование_сет*',
  },
  {
    id: 'security-it',
    en: 'security secure questionnaire_security security_officer information_security cyber* data_protection gdpr privacy personal_data',
    ru: 'информацион*_безопасн* иб защит*_данн* персональн*_данн* кибербезопасн* безопасник* опросник* 152-фз утечк*',
  },
  {
    id: 'spying',
    en: 'spy* read_his_mail read_her_mail private_mail watch_staff surveil* tracking track_my keyboard screenshots wiretap* secretly without_knowing hidden_camera eavesdrop* minutes_away which_sites',
    ru: 'слеж* следить слежк* прослуш* тайно тихонько скрыт* чуж*_переписк* переписк* личн*_почт* подслуш* скрыт*_камер* незаметно без_ведома кто_сколько_сид*',
  },
  {
    id: 'archive',
    en: 'archive* filing file_names folder folders documents_lost find_a_document search_for_files shared_drive drive knowledge_base paperwork records_keeping shoebox* crate',
    ru: 'архив* папк* папок найти_документ* порядок_в_документ* общ*_диск* база_знаний бумаг* документооборот* картотек* ищут_файл* разн*_3 документ*',
  },
  {
    id: 'search',
    en: 'look_for search searches searching comb_through dig_through list_of where_to go_through',
    ru: 'ищ* найти поиск* искать находит* перерыть перероет прошерст* отыск* подыск* просмотреть_всё',
  },
  {
    id: 'translation',
    en: 'translat* into_english into_german into_russian in_russian foreign_manual in_their_language version_in_english',
    ru: 'перевод переводы перевода переводе переводом переводов переведите перевест* переводим перевед* на_русск* по-русски на_английск* на_немецк* на_турецк* по-ихнему с_немецк* с_китайск*',
  },
  {
    id: 'interpreter',
    en: 'interpret* consecutive translate_at_a_meeting translate_back_and_forth speak_for_us',
    ru: 'переводчик* устн*_перевод* последовательн* туда-сюда переводил на_пальцах фраза_за_фраз*',
  },
  {
    id: 'simultaneous',
    en: 'simultaneous* booth cabin headphones headset* at_the_same_time_as',
    ru: 'синхрон* будк* кабин* наушник* одновременно_с без_пауз',
  },
  {
    id: 'terminology',
    en: 'terminolog* glossar* same_word one_word_for terms list_of_words called_differently consistent_names term_base phrase_base translation_memory',
    ru: 'термин* глоссари* словар* один_и_тот_же_узел зовёт_по-своему список_слов называ*_по-разному памят*_перевод* то_так_то_этак готов*_фраз*',
  },
  {
    id: 'manual',
    en: 'manual* instruction_manual user_guide technical_documentation handbook* data_sheet* catalogue* catalog* operating_instructions',
    ru: 'руководств*_по мануал* инструкция_к документац* паспорт*_оборудован* каталог* техническ*_описан* описание_станк*',
  },
  {
    id: 'editing',
    en: 'edit* proofread* correct_the_text line_by_line revise* red_pen comments_in_the_margin look_over reviewer* go_through_the_text second_pair_of_eyes smooth_the_text critique*',
    ru: 'редакт* вычит* корректор* правк* править поправит* строк*_за_строк* построчн* на_полях свеж*_взгляд* свеж*_глаз* проверить_текст рецензи*',
  },
  {
    id: 'certified-copy',
    en: 'notar* stamped stamp apostille* certified diploma* birth_certificate birth_paper passport* visa visas registry dean embassy',
    ru: 'нотари* заверен* заверит* апостил* печать печати штамп* диплом* справк* паспорт* свидетельств* загс* виз визы визу посольств* консульств*',
  },
  {
    id: 'fiction',
    en: 'novel* fiction literary memoir* poem* poet* prose story stories fairy_tale*',
    ru: 'роман* художествен* мемуар* стих* поэт поэзи* проза прозы рассказ* повест* сказк* литератур*',
  },
  {
    id: 'writing',
    en: 'write writes writing written wrote text texts copywrit* draft* put_on_paper get_it_down article* speech* letter letters wording*',
    ru: 'пишем писать напис* пишут текст* статья статьи копирайт* черновик* сочин* состав* формулир* письм* речь на_бумагу',
  },
  {
    id: 'plain-language',
    en: 'plain_words plain_english jargon understandable officialese readable layman simple_words',
    ru: 'просты*_язык* понятн*_язык* по-человечески канцеляр* казённ* простыми_слов* понятно_написа* по-людски',
  },
  {
    id: 'book',
    en: 'books* publish* publisher* magazine* print prints printing brochure* typeset* layout_of_text',
    ru: 'книг* издат* издан* журнал журнала тираж* печата* типограф* брошюр* вёрстк* верст* буклет*',
  },
  { id: 'library', en: 'library libraries librarian* reading_room', ru: 'библиотек* библиотекар* читальн*' },
  {
    id: 'museum',
    en: 'museum* exhibit* gallery galleries curator* collection* heritage manor historic* archivist*',
    ru: 'музе* экспозиц* экспонат* галере* хранител* усадьб* коллекци* наслед* научн*_сотрудник* экскурс* выставочн*',
  },
  {
    id: 'audio-guide',
    en: 'audio_guide* audioguide* audio_tour in_the_ear players walk_round_alone boards_are_long guide_text',
    ru: 'аудиогид* в_ухе плеер* точк* экскурсовод* сам_ходит_по_залам рассказыва*_посетител* остановк*',
  },
  {
    id: 'theatre',
    en: 'theatre* theater* actor* stage rehears* play_acting drama script_for_stage',
    ru: 'театр* актёр* актер* спектакл* сцен* режисс* репетиц* пьес*',
  },
  {
    id: 'music',
    en: 'music* song songs band bands choir* sing sings singing album* orchestra* guitar* drum* melody rap raps track tracks arrange* compos*',
    ru: 'музык* песн* групп*_музык* хор хора поёт петь спеть альбом* оркестр* гитар* барабан* мелоди* гармонь аранж* сочин*_музык* рэп* диск_с_песн*',
  },
  {
    id: 'sound',
    en: 'sound sounds audio record* microphone* studio loud* noise hum echo hiss crackle mix mixing reels tape_recording make_out_the_words drown',
    ru: 'звук* записат* запись_голос* записи_голос* микрофон* студи* громк* гул гудит эхо шум шума щелчк* сведени* плёнк* дорожк* слова_не_разобр* кашл* звукозапис* запись_песн* запись_альбом*',
  },
  {
    id: 'podcast',
    en: 'podcast* episode* every_week_on_the_phone radio_show show_host host broadcast*',
    ru: 'подкаст* выпуск* эпизод* ведущ* передач* радио раз_в_неделю_рассказ* эфир*',
  },
  {
    id: 'voice-over',
    en: 'voice voices voice-over voiceover narrat* read_by reads_aloud announcer answering_machine dub dubbing',
    ru: 'диктор* голос голоса озвуч* начит* начитать читает_робот автоответчик* дубляж* женск*_голос* мужск*_голос*',
  },
  {
    id: 'pa-hire',
    en: 'loudspeaker* pa_system speakers_for stage_sound mixing_desk_at concert_sound rent_equipment hire_of_equipment',
    ru: 'колонк* прокат* звук_на_концерт* звук_на_площад* аппаратур* аренда_аппарат* усилител* пульт_с_человек*',
  },
  {
    id: 'video',
    en: 'video* film films filming filmed shoot shooting camera* clip clips drone* footage movie* cameraman',
    ru: 'видео* съёмк* съемк* снимат* снять_на снимаем ролик* клип* камер камеры дрон* фильм* кино оператор_с_камер* снимал*',
  },
  {
    id: 'photo',
    en: 'photo* photograph* picture pictures portrait* images',
    ru: 'фото* снимок снимк* сфотк* фотограф* портрет* изображен*',
  },
  {
    id: 'subtitles',
    en: 'subtitle* caption* lines_below_the_picture surtitle*',
    ru: 'субтитр* титр* бежали_строчк* внизу_кадра бегущ*_строк*',
  },
  {
    id: 'authenticity',
    en: 'authentic* genuine forged forgery prove_it_is fake_or_not spliced verify_the_recording',
    ru: 'подлинн* подделк* подлог* не_склеен* подтвердить_что_это установить_кто чей_голос фоноскоп*',
  },
  {
    id: 'illegal-copy',
    en: 'backdat* back-dat* past_dates false_dates fill_in_plausible invent_results make_up_results pretend fake_records',
    ru: 'задним_числом прошл*_дат* за_прошлые_месяцы приписк* придумать_результат* нарисовать_цифр* дата_прошл* липов* подгон*',
  },
  {
    id: 'school',
    en: 'school* teacher* class_teacher headmaster head_of_a_primary primary secondary kindergarten* nursery pupils_in year_group boarding*',
    ru: 'школ* учител* педагог* класс* директор_школы детск*_сад* садик* воспитател* интернат* лицей* гимнази*',
  },
  {
    id: 'lesson-catch-up',
    en: 'catch_up catch-up fallen_behind fell_behind gap gaps lost_in_class does_not_understand drags_behind keep_up bottom_set bottom_of_the_class bring_up_to holes slow_reader*',
    ru: 'отста* подтян* догна* пробел* не_понимает_тем* репетитор* двойк* не_тянет нагнать запустил* отстающ* дроби',
  },
  {
    id: 'exam',
    en: 'exam exams examination* test_paper past_paper* past_papers marks grade_at paper_two clock revision gcse a-level pass_the finals',
    ru: 'экзамен* егэ огэ зачёт* контрольн* билет* пересдач* аттестат* сдать_на',
  },
  {
    id: 'homework',
    en: 'homework home_work exercise_book* after_school tasks_for_school coursework essay* project_for_school',
    ru: 'домашк* домашн*_задан* уроки_делать уроки_сделать сделать_уроки после_уроков продлёнк* дневник* реферат* курсов*_работ* доделает_уроки сочинени*',
  },
  {
    id: 'math',
    en: 'math* arithmetic algebra fractions numbers_at_school geometry times_tables percentages_at',
    ru: 'математик* алгебр* арифметик* дроб* геометри* таблиц*_умножен*',
  },
  {
    id: 'science-subject',
    en: 'physics chemistry biology science sciences geography history_lesson',
    ru: 'физик* хими* биологи* географи* естествознан* истори*_в_школ*',
  },
  {
    id: 'reading-child',
    en: 'reading* spell spelling letters_at_school literacy whole_books with_a_finger',
    ru: 'чтени* читает читать чита* по_слогам грамотност* правописан* букв*',
  },
  {
    id: 'foreign-language',
    en: 'spanish german_lessons french_lessons english_lessons language_lessons language_course learn_english learn_german native_speaker languages',
    ru: 'иностранн*_язык* обучен*_язык* учить_английск* английский_с_нуля немецкий_с_нуля носител*_язык* с_носител* языков*_курс*',
  },
  {
    id: 'study-skills',
    en: 'organise_himself organise_herself planner organised self-discipline last_minute begun_at_midnight forget* lay_out_a_week alarm_clock procrastinat* time_management plan_his_week remind* revise_in_time',
    ru: 'организова* планиров* планирует ежедневник* тайм-менедж* забыва* откладыва* в_последн*_момент напомина* сам_планиру* несобран* режим_дня',
  },
  {
    id: 'home-schooling',
    en: 'home_school* home-school* take_out_of_school full-time_tuition all_subjects at_home_every_day',
    ru: 'домашн*_обучен* забрать_из_школ* экстерн* семейн*_обучен* по_всем_предмет* учить_дома',
  },
  {
    id: 'cover-teacher',
    en: 'cover_for stand_in stand-in substitute_teacher replacement fill_in_for cover_classes covers absent',
    ru: 'замен* подмен* вместо_учител* на_время_болезн* временн*_замен* заместит*',
  },
  {
    id: 'learning-difficulty',
    en: 'dyslexi* adhd autis* special_needs diagnosis_of_child psychologist_report learning_difficulty',
    ru: 'дислекси* сдвг аутизм* логопед* дефектолог* особенност*_развит* диагноз*',
  },
  {
    id: 'behaviour-child',
    en: 'naughty behaviour behavior misbehav* unruly bullying bully',
    ru: 'поведен* хулиган* не_слушает* травл* буллинг* дерётся',
  },
  {
    id: 'do-it-for-them',
    en: 'do_it_for just_do_it write_it_for_him instead_of_us do_the_work_for on_our_behalf in_our_name in_your_name in_his_name submit* send_it_off login_and_password portal_under',
    ru: 'сделайте_за_нас за_нас вместо_нас вместо_меня под_нашим_имен* от_нашего_имен* подайте_сами подать_за за_вас за_него',
  },
  {
    id: 'experiment',
    en: 'laborator* lab labs research* scientist* experiment* testing sample_analysis validate method_validation',
    ru: 'лаборатор* исследован* учён* анализ_проб пробы отбор_проб опыты научн* испытан* валидац*',
  },
]
