import type { Way } from './ways'

/**
 * What people say for each way of working, prospects and firms alike; terms are written as in `concept.ts`. Only
 * phrases that hardly mean anything else: a clash is said aloud, so a false one costs more than a missed one.
 */
export const WAY_TERMS: Readonly<Record<Way, { readonly en: string; readonly ru: string }>> = {
  'thinks-along': {
    en: 'challenge_us argue_with_us argue_back push_back tell_us_we_are_wrong tell_us_where_we_are_wrong tell_me_i_am_wrong think_with_us think_along_with thinking_partner* sparring_partner* sounding_board second_opinion question_the_brief question_the_task question_the_request speak_up_when disagree_with_us honest_opinion your_opinion own_opinion',
    ru: 'спорить_с_нами спорьте поспорить возражать возражайте думать_вместе подумать_вместе думаем_вместе думает_вместе думающ*_партн* партнёр*_а_не_исполнител* партнёр*_по_мышлению ставить_под_сомнение ставим_под_сомнение ставит_под_сомнение взгляд_со_стороны честное_мнение ваше_мнение своё_мнение своего_мнения говорить_что_не_так скажите_где_ошибаемся',
  },
  'does-as-told': {
    en: 'just_do_what_we_say just_do_as_told do_as_told do_as_you_are_told as_we_say exactly_as_instructed follow_our_instructions follow_our_spec* strictly_to_spec to_our_spec* no_opinions without_opinions no_questions_asked without_questions hands_not_heads pair_of_hands silent_executor* not_pay_you_to_think without_suggestions without_initiative',
    ru: 'просто_сделать_как_сказано сделать_как_сказано делать_что_скажут делать_как_скажем делать_что_скажем строго_по_тз чётко_по_тз чётко_по_нашему_тз строго_по_нашему_тз точно_по_тз без_советов без_лишних_вопросов без_самодеятельности без_отсебятины без_инициативы думать_за_нас_не_надо не_умничать не_умничайте руки_а_не_головы нужны_руки молча_сделать молча_делать молчалив*_исполнител* просто_исполнител* тих*_исполнител* без_лишних_слов',
  },
  once: {
    en: 'one-off once_only just_the_once just_once single_session single_visit single_workshop one-time one_time_job one_time_only for_one_day one_day_only',
    ru: 'разово разовая разовый разовое разовую разовой разового разовые одноразов* однократн* на_один_раз один_раз_и_всё один_раз_и_хватит одна_встреча_и_всё за_один_день за_один_приезд один_приезд',
  },
  stays: {
    en: 'ongoing long-term retainer* monthly_support support_every_month month_after_month stay_with_us stays_with_you stay_for_a_year stay_on year_round accompan* support_contract for_the_whole_year for_at_least_a_year permanent_support every_month each_month for_a_year all_year_round',
    ru: 'сопровожд* постоянн*_поддержк* постоянн*_основ* абонент* абонемент* ежемесячн* круглый_год круглогодичн* долгосрочн* остаться_с_нами остаёмся_с_вами ведём_год вести_нас_год весь_год_рядом надолго каждый_месяц рядом_весь_год',
  },
  teaches: {
    en: 'teach_us teach_our teach_my teach_them show_us_how learn_to_do_it_ourselves train_our_own train_our_people do_it_ourselves_afterwards we_teach we_train you_do_it_yourselves',
    ru: 'научить_нас научите_нас научить_наших научите_наших обучить_наших обучите_наших обучить_нас чтобы_сами_умели чтобы_дальше_сами мы_учим учим_ваших обучаем делаете_сами дальше_сами',
  },
  'does-it': {
    en: 'do_it_for_us do_it_all_for_us take_it_off_our_hands take_it_off_my_hands turnkey turn-key done_for_you in_our_place instead_of_us outsourc* we_do_it_for_you',
    ru: 'под_ключ сделайте_за_нас сделать_за_нас сделали_за_нас делать_за_нас делаем_за_вас вместо_нас вместо_вас аутсорс* снять_с_нас снимаем_с_вас за_нас за_вас вместо_клиента вместо_заказчика',
  },
  'on-site': {
    en: 'on_our_site onsite come_to_us at_our_place in_person face_to_face visit_our',
    ru: 'приехали_к_нам приехать_к_нам приезжайте_к_нам приезжаем_к_вам с_выездом_на очно очная очные очный на_месте_у_нас на_вашей_площадке на_нашей_площадке',
  },
  remote: {
    en: 'remote remotely online_only only_online by_video over_zoom video_calls',
    ru: 'удалённо удалённый удалённая удалённая_работа дистанционно дистанционн* только_онлайн по_видеосвязи по_зуму онлайн',
  },
}
