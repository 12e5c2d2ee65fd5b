import type { Concept } from './concept'

/** Money, selling, and everything between a firm and its customers. */
export const MONEY: readonly Concept[] = [
  {
    id: 'debt',
    en: 'debt* owe owes owed owing arrears overdue unpaid not_paid collect* wont_pay pay_up bailiff* outstanding_invoice* late_payer*',
    ru: 'долг* должн* должник* должен_нам задолж* взыскан* взыскать выбить_деньг* выбейте коллектор* не_плат* просроч* дебитор* неплат* кормят_завтраками',
  },
  {
    id: 'loan',
    en: 'loan* borrow* bank banks mortgage* credit lend* leasing instalment* overdraft*',
    ru: 'кредит* займ* заём* банк банка банку ипотек* ссуд* рассрочк* лизинг* занять_деньг*',
  },
  {
    id: 'investor',
    en: 'investor* invest invests investment* raise_money venture capital shareholder_money funding_round put_money_in angel',
    ru: 'инвест* вложит вложить вложен* венчур* привлечь_деньги привлечен*_средств деньги_на_рост акционерн*',
  },
  {
    id: 'grant',
    en: 'grant grants fund funds funder* foundation* application* bid bids subsid* lottery_fund proposal* heritage_fund',
    ru: 'грант* субсид* господдержк* фонд* конкурс*_заявк* заявк* гранто* пособи* госпрограмм* президентск*_фонд*',
  },
  {
    id: 'donation',
    en: 'donat* donor* crowdfund* gala* charity_dinner fundrais* sponsor* auction* raise_for rich_people',
    ru: 'пожертв* донор* краудфанд* сбор*_средств собрать_с_народа спонсор* меценат* благотворительн*_вечер* аукцион* с_миру_по_нитке',
  },
  {
    id: 'tax-saving',
    en: 'avoid_tax tax_scheme pay_less_tax offshore optimise_tax',
    ru: 'оптимизац*_налог* меньше_налог* офшор* обнал* серая_зарплат* в_конверт*',
  },
  {
    id: 'invoice',
    en: 'invoice* bill bills billing payment* paid_late prepay* receipt* paperwork_for_payment',
    ru: 'счёт счета счетов счёт-фактур* оплат* платёж* платеж* аванс* накладн* чек чеки чеков квитанц*',
  },
  {
    id: 'wages',
    en: 'wage wages salary salaries pay_scheme pay_rise commission_scheme overtime_pay pay_system grade grades',
    ru: 'зарплат* оклад* оплата_труда вознагражден* надбавк* систем*_оплат* грейд* тариф*_сетк* ставк*',
  },
  {
    id: 'cash-flow',
    en: 'cash_flow cash-flow cashflow run_out_of_money money_runs_out payment_calendar where_the_money_goes liquidity make_ends_meet cash_gap',
    ru: 'кассов*_разрыв* денежн*_поток* платёжн*_календар* куда_уходят_деньги деньги_кончаются не_хватает_денег на_счету_пусто ддс дыра_в_бюджет*',
  },
  {
    id: 'profit',
    en: 'profit* margin* earn earns earning loss-making loses_money money_left unprofitable break_even takings revenue turnover_fell',
    ru: 'прибыл* марж* рентабельн* зарабатыв* заработ* убыт* в_минус в_ноль выручк* окупа* доход* навар*',
  },
  {
    id: 'cost',
    en: 'cost costs costing saving* save_money cheaper expensive overspend* waste_of_money cut_spending wasteful expens*',
    ru: 'себестоимост* затрат* расход* сэконом* эконом* дешевле дорого подорожал* перерасход* траты тратим* издержк* лишние_деньги',
  },
  {
    id: 'pricing',
    en: 'pricing price_list what_to_charge how_much_to_charge put_up_prices raise_prices tariff* quote quotes quotation* estimate* charge',
    ru: 'ценообразован* цены_поднять поднять_цен* прайс* прейскурант* тариф* наценк* сколько_брать смет* расценк* коммерческ*_предложен*',
  },
  {
    id: 'discount',
    en: 'discount* haggl* bargain* knock_off beat_down beat_them_down cheaper_price',
    ru: 'скидк* торгова* торг торгу* выторг* уступк* продавил* продавить сбить_цен*',
  },
  {
    id: 'budget',
    en: 'budget* plan_the_money financial_plan forecast_of_costs spending_plan',
    ru: 'бюджет* финанс*_план* финмодел* план_доход* деньги_на_год план_расход*',
  },
  {
    id: 'insurance',
    en: 'insur* claim claims claiming damages compensat* payout*',
    ru: 'страхов* страховк* страхован* возмещен* компенсац* выплат* ущерб*',
  },
  {
    id: 'fine',
    en: 'fine fines fined penalty penalties sanction*',
    ru: 'штраф* оштраф* пени неустойк* санкц* влетели',
  },
  {
    id: 'valuation',
    en: 'valu* worth figure_on_each appraise* what_it_is_worth put_a_figure',
    ru: 'оценк*_стоимост* оценить_стоимост* сколько_стоит* стоимост* оценщик* рыночн*_цен* оценива* оценить',
  },
  {
    id: 'bankruptcy',
    en: 'bankrupt* insolven* liquidation go_under close_the_firm wind_up',
    ru: 'банкрот* несостоятельн* ликвидац* закрыть_фирм* разоря*',
  },
  {
    id: 'negotiation',
    en: 'negotiat* talks* bargaining deal deals agree_terms haggling persuade* hard_talks closing_deals objections',
    ru: 'переговор* сделк* договариват* торги возражен* уговор* дожим* убедить убеждать условия_сделки',
  },
  {
    id: 'sales',
    en: 'sell sells selling sold sale sales upsell* order_book leads lead_generation pipeline* funnel conversion dont_buy stopped_buying turn_up_and_leave',
    ru: 'прода* продаж* сбыт* сбыва* лид лиды лидов воронк* конверси* не_покупа* перестали_покупать берут_меньше сбывать',
  },
  {
    id: 'cold-call',
    en: 'cold_call* cold-call* telemarket* ring_round ring_up prospecting call_list phone_base',
    ru: 'холодн*_звонк* обзвон* прозвон* телемаркет* звонить_по_баз* база_телефон* базу_телефон*',
  },
  {
    id: 'call',
    en: 'call calls telephone* phone_call rings* ringing* missed_call* pick_up caller*',
    ru: 'звон звонк* звонок звонят звонит звонить звоня* дозвон* перезвон* телефонн* трубку_не',
  },
  {
    id: 'advert',
    en: 'advert* ads promotion* campaign* publicity marketing billboard* leaflet* flyer* banner* promote* pr media_coverage target_audience',
    ru: 'реклам* продвижен* продвига* раскрутк* раскрут* маркетинг* пиар* листовк* баннер* афиш* промоакци* промо* пресс* охват* таргет*',
  },
  {
    id: 'social-media',
    en: 'social_media instagram facebook tiktok youtube channel followers posts blog* reels views likes influencer* viral',
    ru: 'соцсет* инстаграм* вконтакт* телеграм-канал* ютуб* канал* подписчик* посты пост_в блог* просмотр* лайк* блогер* сторис*',
  },
  {
    id: 'website',
    en: 'website* web_page homepage landing site online_shop online_store web_shop webshop seo search_engine e-commerce',
    ru: 'сайт* веб* страниц*_в_интернет* лендинг* интернет-магазин* сео поиск*_выдач* маркетплейс* страничк* онлайн-магазин*',
  },
  {
    id: 'logo',
    en: 'logo* brand* corporate_design identity emblem* trade_dress rebrand* slogan* name_for look_of',
    ru: 'логотип* бренд* фирменн*_стил* эмблем* айдентик* ребренд* нейминг* названи* вывеск* слоган* картинк* рисова* рисуем',
  },
  {
    id: 'packaging',
    en: 'packaging label labels box_design wrapper* jar jars bottle_design',
    ru: 'упаков* этикет* обёртк* коробк* дизайн_банк* пачк* тара тары',
  },
  {
    id: 'newsletter',
    en: 'newsletter* mailing* mail-shot* e-mail_campaign send_emails text_messages sms send_letters bulk',
    ru: 'рассылк* рассыла* разосла* эсэмэс* смс письма_клиент* письма_разосл* пуш-уведомл*',
  },
  {
    id: 'segments',
    en: 'segment* customer_groups sort_customers kinds_of_customer what_sorts types_of_people who_buys_what drifting about_to_leave dormant lapsed who_left quietly',
    ru: 'сегмент* группы_клиент* разложить_люд* по_кучкам кто_у_нас_покупа* пропал* перестал*_ходить спящ* отток* кто_уходит групп_покупател*',
  },
  {
    id: 'loyalty',
    en: 'loyal* regulars come_back repeat_customer* returning_customers points_card bonus_card second_time',
    ru: 'лояльн* постоянник* возвраща* вернул* повторн*_покупк* бонусн*_карт* постоянн*_клиент* второй_раз',
  },
  {
    id: 'complaint',
    en: 'complain* complaint* angry_customers bad_review* reviews unhappy_customers refund* return_goods grumble* dissatisf* moan*',
    ru: 'жалоб* жалу* недоволь* плох*_отзыв* отзыв* возврат* претензи* рекламац* негатив* обращени* ворч*',
  },
  {
    id: 'service',
    en: 'service_quality customer_service rude_staff politeness welcome greet* hospitality mystery_shopper* smile',
    ru: 'сервис* обслуживан* хамят хамств* вежлив* встреч*_гост* гостеприим* тайн*_покупател* улыб* грубят',
  },
  {
    id: 'survey',
    en: 'survey* poll* questionnaire* interview_customers ask_people focus_group* residents_say opinion* percentages',
    ru: 'опрос* анкет* опрашива* соцопрос* фокус-групп* мнени* узнать_у_люд* голосован*',
  },
  {
    id: 'market-research',
    en: 'market_research market_study demand* new_market size_of_market what_people_want outside_data who_would_buy',
    ru: 'исследован*_рынк* маркетингов*_исследован* спрос* рынок рынка рынк* ниш* кто_купит кто_возьмёт емкост*_рынк*',
  },
  {
    id: 'new-product',
    en: 'new_product* launch* range assortment new_line new_offer idea_for new_crop bring_out develop_a_product',
    ru: 'нов*_продукт* запуск* запуст* ассортимент* нов*_линейк* нов*_услуг* вывести_на_рынок нов*_культур* открыва*_нов*',
  },
  {
    id: 'store',
    en: 'shop shops store stores shelves shelf display* retail* at_the_till tills* counter sales_floor showroom* boutique* supermarket* kiosk*',
    ru: 'магазин* лавк* витрин* полк* касс* прилавк* торгов*_зал* розниц* шоурум* салон* супермаркет* киоск*',
  },
  {
    id: 'booking',
    en: 'booking* appointment* reservation* no-show* no_show* queue* waiting_time wait_for waiting_room slots empty_chairs double-booked',
    ru: 'запис*_на_приём запись_клиент* бронирован* бронь неявк* не_приход* очеред* ожидан* ждут_в_коридор* пуст*_окн* окна_в_расписан* приём* талон*',
  },
  {
    id: 'tender',
    en: 'tender* public_contract bid_documents procurement_rules bidding framework_agreement',
    ru: 'тендер* госзакупк* конкурсн*_документ* торги_44 аукцион_на закупочн* котировк*',
  },
  {
    id: 'export',
    en: 'export* customs sell_abroad import* cross-border foreign_buyers',
    ru: 'экспорт* таможн* импорт* внешнеэконом* вэд за_рубеж_продавать иностран*_покупател*',
  },
  {
    id: 'contract',
    en: 'contract* agreement* memorandum sign_a_deal written_terms put_on_paper shake_hands signed_paper',
    ru: 'договор* соглашени* контракт* меморандум* подписать_бумаг* на_бумаге ударили_по_рукам письменн*_услов*',
  },
  {
    id: 'franchise',
    en: 'franchis* new_branch* open_in_another open_shops expansion scale_up second_location',
    ru: 'франшиз* филиал* открыть_точк* откры*_в_друг* масштаб* расшир* сеть_точек втор*_точк* втор*_магазин*',
  },
  {
    id: 'exhibition-trade',
    en: 'trade_fair* fairs expo booth_at conference* congress* forum*',
    ru: 'выставк*_стенд* ярмарк* выставк* стенд* конференц* конгресс* форум*',
  },
  {
    id: 'event',
    en: 'event events party gala festival* concert* wedding* celebrate town_birthday opening_day ceremony summer_do',
    ru: 'мероприят* праздн* концерт* фестивал* свадьб* юбиле* день_город* открыти* церемон* торжеств* шоу',
  },
  {
    id: 'lobbying',
    en: 'lobby* politic* party_campaign election* vote voter* deputies mp council_members campaign_for canvass*',
    ru: 'лобби* депутат* выбор* голосует голосован* полити* партия партии агитац* агитиру* администрац*_город* чиновник*',
  },
  {
    id: 'percentage-pay',
    en: 'percentage share_of success_fee cut_of_the no_win_no_fee commission half_for_you on_results',
    ru: 'процент_ваш процент_от половин*_вам доля_от за_процент комисси*_от гонорар*_успех* с_результата',
  },
  {
    id: 'find-buyer',
    en: 'find_buyer* find_a_buyer find_customers find_clients find_someone_to_buy introduce_us put_us_in_touch connections sell_for_us',
    ru: 'найти_покупател* найдите_завод найдите_кто поиск_покупател* найти_клиент* сведите познаком* связи_с найти_сбыт поиск*_инвестор* ищем_покупател*',
  },
]
