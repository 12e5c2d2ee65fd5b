import type { Concept } from './concept'

/** Making: stock, lines, defects, safety, rights in what is made. */
export const MAKING: readonly Concept[] = [
  {
    id: 'stock',
    en: 'stock stocks stocktak* inventory warehouse* storeroom* storage pallet* shed depot goods* store_keeper out_of_stock shortage* write-off* write_off*',
    ru: 'склад* запас* остатк* инвентариз* пересорт* недостач* хранен* паллет* кладов* товар* списан* неликвид* затарен*',
  },
  {
    id: 'ordering',
    en: 'order_quantity how_much_to_order reorder* replenish* order_too_much ordering orders_by_gut buyer_orders empty_shelves run_out runs_out forecast*',
    ru: 'сколько_заказывать заказыва* дозаказ* пополн* заказ_поставщик* прогноз* на_глаз кончается_товар пуст*_полк* автозаказ*',
  },
  {
    id: 'production-line',
    en: 'production bottling_line packing_line plant factory factories workshop_floor assembly conveyor* belt output bottling machine_line press presses foundry mill sawmill',
    ru: 'производств* лини* цех* завод* конвейер* сборк* выпуск_продукц* пресс_на розлив* литейн* фабрик* комбинат* лесопил*',
  },
  {
    id: 'downtime',
    en: 'downtime standstill idle breakdown* break_down broken breaks machine_stands stoppage*',
    ru: 'простоя* простоев* простои* простаива* встал* останов* ломает* поломк* сломал* авари* стоят_машины не_работает',
  },
  {
    id: 'maintenance',
    en: 'maintenance servic* upkeep spare_part* preventive overhaul look_after keep_running greasing',
    ru: 'техобслуж* обслужива* запчаст* ппр профилактик* ремонтн*_служб* содержан* регламентн* смазк*',
  },
  {
    id: 'repair',
    en: 'repair* mend mends mending fix fixes fixed fixing patch* seal_the broken_thing restore* refurbish* come_with_tools',
    ru: 'ремонт* чинит* чинить чиним починит* починк* исправля* исправит* исправим устран* замаж* заделат* восстанов* отремонт* приезжайте_с_инструмент*',
  },
  {
    id: 'defects',
    en: 'defect* scrap reject* faulty flaw* quality_control rework mistake* error errors botch* bad_parts spoilt crack*',
    ru: 'брак браки брака дефект* ошиб* кривой качеств* переделк* переделыв* отбраков* недочёт* косяк* треснул* напортачил* порч*',
  },
  {
    id: 'lean',
    en: 'lean wasted_time walking_around productivity efficient* speed_up faster throughput cycle_time bottlenecks output_per bench_layout',
    ru: 'бережлив* производительност* эффективн* потер* ускор* быстрее лишние_движени* узкое_место пропускн* выработк* нормирован*',
  },
  {
    id: 'measure',
    en: 'measure* metering meter tape stopwatch weigh* height load gauge* calibrat* count counts counting',
    ru: 'измер* замер* меря* мерить секундомер* взвеш* счётчик* высот* нагрузк* калибр* подсчит* посчит* подсчёт*',
  },
  {
    id: 'cause',
    en: 'why_did why cause* reason_for what_happened find_out investigat* explain_why whose_fault dropped fell_by sick_of_opinions going_wrong gone_wrong diagnos* neutral_look',
    ru: 'причин* отчего разобрат* разбор* выясн* что_случилось из-за_чего докопа* упали просел* понять_почему кто_виноват расследован* диагност*',
  },
  {
    id: 'cause-report-court',
    en: 'court* judge expert_opinion* expert_witness stamped_statement tribunal* lawsuit* sue sues sued suing arbitration litigat* hearing for_the_insurer on_your_paper',
    ru: 'суд суда суду судом судах судит* судебн* арбитраж* экспертиз* заключени* иск иска истец заседани* с_печатью свидетель* взыска* для_страховой',
  },
  {
    id: 'safety',
    en: 'safety safe accident* injur* hurt protective hazard* danger* risk_assessment helmet* near_miss',
    ru: 'безопасност* охран*_труд* травм* несчастн* опасн* каск* сиз техник*_безопасност* покалеч*',
  },
  {
    id: 'fire',
    en: 'fire fires smoke burn* burnt extinguisher* flames fire_brigade arson fire_safety',
    ru: 'пожар* огнетуш* дым* горит горят сгорел* поджог* пламя огонь огня возгоран* загорел* противопожарн* задымлен* тушит* очаг*',
  },
  {
    id: 'evacuation',
    en: 'evacuat* drill drills escape_route* way_out_of exit exits bell assembly_point walk_out_of_the_building muster',
    ru: 'эвакуац* выход* куда_бежать тренировк* пути_выхода перекличк* учебн*_тревог* вывести_люд*',
  },
  {
    id: 'alarm',
    en: 'alarm* detector* siren* sensor* sprinkler* cctv intruder smoke_detector*',
    ru: 'сигнализац* датчик* сирен* оповещен* извещател* пульт* видеонаблюд* охранн*_систем*',
  },
  {
    id: 'guard',
    en: 'guard guards guarding security_guard* watchman patrol* night_watch bouncer* flashlight',
    ru: 'охран* сторож* дежур* патрул* караул* вахтёр* чоп каждую_ночь с_фонар*',
  },
  {
    id: 'iso',
    en: 'iso certification* accredit* standard_audit certificate_on_the_wall audit* conformity gmp haccp',
    ru: 'исо сертифик* аккредит* аудит* хассп гост соответстви* сертификац*',
  },
  {
    id: 'patent',
    en: 'patent* invention* invent* thought_up novelty utility_model prior_art intellectual_property claims_of copy_it ours_alone',
    ru: 'патент* изобрет* придум* новизн* полезн*_модел* интеллектуальн* авторск* формул* запатент* додумал*',
  },
  {
    id: 'trademark',
    en: 'trademark* trade_mark* protect_the_name register_the_name nobody_else_use',
    ru: 'товарн*_знак* зарегистрировать_названи* знак знаки торгов*_марк* регистрац*',
  },
  {
    id: 'infringe',
    en: 'infring* somebody_elses_patent barbed_wire clean_path freedom_to_operate sued_for_copying inspired_by step_on',
    ru: 'нарушит_чуж* чуж*_патент* чист*_путь чистот* не_нарушаем_ли подсмотр* не_засудят обход',
  },
  {
    id: 'license-rights',
    en: 'licen* royalt* transfer_of_rights rights_to let_them_make sell_the_patent',
    ru: 'лицензи* роялти передач*_прав* права_на уступк*_прав пустит_делать отчислени*',
  },
  {
    id: 'prototype',
    en: 'prototype* sample* model make_me_one test_piece 3d_print* mock-up machine_shop',
    ru: 'прототип* образц* образец макет* опытн*_образ* изготов* выточ* модель_из сделайте_мне',
  },
  {
    id: 'drawing',
    en: 'drawing* draw draws sketch* blueprint* cad plan_on_paper floor_plan layout',
    ru: 'чертёж* чертеж* чертит* чертим начерт* эскиз* схем* планировк* нарисов* план_помещен*',
  },
]
