import type { Concept } from './concept'

/** Trades and their matter, from hairdressing to dog schools. */
export const TRADES: readonly Concept[] = [
  {
    id: 'beauty',
    en: 'hairdresser* salon beauty nails manicure haircut barber* make-up cosmetic* spa',
    ru: 'парикмах* салон_красот* маникюр* стрижк* барбер* макияж* косметолог* спа визаж*',
  },
  {
    id: 'childcare',
    en: 'nursery kindergarten* childminder* nanny nannies creche daycare',
    ru: 'детск*_сад* ясл* няня няни воспитател* группа_продлён*',
  },
  {
    id: 'gym',
    en: 'gym gyms fitness_club swimming pool yoga sports_club trainer members_of_the_club',
    ru: 'фитнес-клуб* тренажёрн* бассейн* йог* спортклуб* спортзал* тренер* секци*',
  },
  { id: 'dance', en: 'dance dancing ballet choreograph*', ru: 'танц* балет* хореограф*' },
  {
    id: 'driving-school',
    en: 'driving_school driving_lessons learner_driver* driving_test',
    ru: 'автошкол* вождени* права_категори*',
  },
  {
    id: 'funeral',
    en: 'funeral* cemetery graves undertaker* memorial burial',
    ru: 'похорон* кладбищ* ритуальн* памятник* могил*',
  },
  { id: 'wedding', en: 'wedding* bride groom marriage', ru: 'свадеб* свадьб* невест* жених* тамад*' },
  {
    id: 'cinema',
    en: 'cinema* screening* projection box_office',
    ru: 'кинотеатр* киносеанс* показ_фильм* касса_кинотеатр*',
  },
  {
    id: 'press',
    en: 'journalist* newspaper* press_office interview_with_the_press reporter* media headline* editor_of',
    ru: 'журналист* газет* пресс-служб* интервью редакци* сми корреспондент*',
  },
  {
    id: 'crisis-words',
    en: 'crisis scandal rumour* public_statement bad_press press_conference accusation*',
    ru: 'кризис* скандал* слух* заявлени*_для_прессы обвинен* репутационн*',
  },
  {
    id: 'architecture',
    en: 'architect* interior_design* facade_design house_plans rendering*',
    ru: 'архитект* дизайн_интерьер* дизайнер*_интерьер* проект_дома визуализац*',
  },
  {
    id: 'survey-land',
    en: 'surveyor* land_survey boundary boundaries cadastr* geodes*',
    ru: 'геодез* межеван* кадастр* границы_участк* топосъёмк*',
  },
  {
    id: 'road',
    en: 'road roads roadworks bridge* pavement pothole* asphalt traffic junction',
    ru: 'дорог* мост моста мосты асфальт* яма ямы тротуар* перекрёст* движени*_транспорт*',
  },
  { id: 'parking', en: 'parking car_park* barrier_gate', ru: 'парковк* стоянк* шлагбаум*' },
  { id: 'elevator', en: 'elevator* lift_maintenance escalator*', ru: 'лифт* эскалатор* подъёмник*' },
  {
    id: 'chimney',
    en: 'chimney* fireplace stove stoves soot',
    ru: 'печь печи печник* дымоход* камин* труба_дымит сажа',
  },
  { id: 'playground', en: 'playground* swings slide_for_children', ru: 'детск*_площадк* качел* горк*' },
  {
    id: 'sign',
    en: 'signage wayfinding signpost* get_lost lost_in_the_building pictogram*',
    ru: 'указател* навигаци* таблич* заблуд* теряются_в_здан* вывеск*',
  },
  {
    id: 'acoustics',
    en: 'acoustic* soundproof* too_loud_in neighbours_hear echoing_room',
    ru: 'акустик* шумоизоляц* звукоизоляц* слышно_сосед*',
  },
  {
    id: 'light-design',
    en: 'lighting_design too_dark glare street_lamps',
    ru: 'светодизайн* темно_в_зале уличн*_освещени* слепит',
  },
  {
    id: 'solar',
    en: 'solar photovoltaic wind_turbine* panels_on_the_roof renewable*',
    ru: 'солнечн*_панел* солнечн*_батаре* ветряк* ветрогенератор* возобновляем*',
  },
  {
    id: 'energy-audit',
    en: 'energy_audit energy_saving save_energy heat_loss thermal_camera electricity_bill gas_bill',
    ru: 'энергоаудит* энергосбереж* тепловизор* теплопотер* счёт_за_газ счета_за_свет экономия_энерги*',
  },
  {
    id: 'mining',
    en: 'mine mines mining quarry coal ore drill_rig',
    ru: 'шахт* рудник* карьер карьера уголь угол* добыч* руда буров*',
  },
  {
    id: 'metal',
    en: 'steel metal foundry casting welding weld forge blacksmith* sheet_metal lathe milling',
    ru: 'металл* сталь литей* свар* кузн* ков* токарн* фрезер* прокат_металл*',
  },
  {
    id: 'wood',
    en: 'joinery carpenter* carpentry timber planks cabinet_maker furniture_maker sawdust veneer',
    ru: 'столяр* плотниц* древесин* доска доски пиломатериал* шпон* мебельщик* опилк*',
  },
  { id: 'glass-making', en: 'glassworks glassblow* stained_glass', ru: 'стекольн* стеклодув* витраж*' },
  {
    id: 'ceramics',
    en: 'pottery potter ceramic* kiln clay tiles',
    ru: 'керамик* гончар* глин* печь_для_обжиг* плитк*',
  },
  {
    id: 'jewellery',
    en: 'jewel* goldsmith* watchmaker* watches gold silver',
    ru: 'ювелир* золот* серебр* часовщик* часы_наручн*',
  },
  {
    id: 'paint-chem',
    en: 'paint paints varnish coating chemical* solvent* glue adhesive*',
    ru: 'краск* лак лаки покрыти* химическ* растворител* клей клея клеи',
  },
  {
    id: 'plastic',
    en: 'plastic* injection_mould* rubber polymer*',
    ru: 'пластик* пластмасс* литьё_под резин* полимер*',
  },
  {
    id: 'paper-print',
    en: 'printing_house print_shop printer_of_books paper_mill bindery',
    ru: 'типограф* полиграф* печатн*_цех переплёт* бумажн*_фабрик*',
  },
  {
    id: 'optics',
    en: 'optician* glasses lenses spectacles eyesight eye_test',
    ru: 'оптик* очки очков линз* оправ* зрени* окулист*',
  },
  {
    id: 'pharma',
    en: 'pharmacy pharmacies medicine* drug drugs tablets prescription* dose doses',
    ru: 'аптек* лекарств* препарат* таблетк* рецепт_врача доза дозы дозиров* фарм*',
  },
  {
    id: 'lab-test',
    en: 'laboratory samples blood_test test_results microbiolog* plates pipette* bench_of_the_lab calibration',
    ru: 'лаборатори* проб пробы анализы_кров* микробиолог* чашк*_петри пипетк* поверк* калибровк*',
  },
  {
    id: 'wine',
    en: 'wine* vineyard* winery grape* cellar sommelier*',
    ru: 'вино вина винн* виноград* винодел* погреб сомелье',
  },
  { id: 'brewery', en: 'brew* beer distill* barrel* cider', ru: 'пиво пива пивовар* дистилл* бочк* сидр*' },
  { id: 'coffee', en: 'coffee roast* espresso', ru: 'кофе обжарк* эспрессо' },
  {
    id: 'catering',
    en: 'catering buffet* banquet* school_meals school_kitchen lunches meals',
    ru: 'кейтеринг* фуршет* банкет* школьн*_питан* обед обеды обедов столовая',
  },
  {
    id: 'food-safety',
    en: 'food_safety food_poisoning haccp expired best_before cold_chain fridge* freezer*',
    ru: 'пищев*_безопасн* отравил* отравлен* хассп просрочк* холодильник* морозил* срок_годност*',
  },
  {
    id: 'recipe',
    en: 'recipe* new_dish* taste tasting menu_design',
    ru: 'рецепт* рецептур* новое_блюдо вкус дегустац* калькуляц*_блюд*',
  },
  { id: 'bees', en: 'beehive* beekeep* honey hive*', ru: 'пчёл* пчел* мёд пасек* улей улья ульи' },
  {
    id: 'horse',
    en: 'horse* riding stable* saddle',
    ru: 'лошад* конь коня кони коней конюшн* верхов*_езд* седл*',
  },
  {
    id: 'dog-training',
    en: 'dog_training puppy puppies bark* leash dog_bites',
    ru: 'дрессир* кинолог* щенок щенк* лает поводок',
  },
]
