import type { Concept } from './concept'

/** Building, homes, gardens, growing, food, moving. */
export const BUILDING: readonly Concept[] = [
  {
    id: 'install',
    en: 'install* fit_it put_in mount* assemble* turnkey hang_it set_it_up connect hook_up commission*',
    ru: 'монтаж* монтир* установ* устан* смонтир* повес* развес* под_ключ подключ* собрать_и_постав* пусконалад* навес*',
  },
  {
    id: 'construction',
    en: 'construct* build building_site builder site extension concrete bricks foundation_of new_building renovate*',
    ru: 'строй* строит* постро* стройк* возвед* бетон* кирпич* фундамент* пристройк* новостройк* реконструк*',
  },
  {
    id: 'renovation',
    en: 'renovat* refurb* redecorat* painted repaint* tiler* plaster* after_the_builders after_repairs decorators grout',
    ru: 'после_ремонт* ремонт_закончил* перекрас* краск* плиточник* затирк* штукатур* отделк* маляр* обои побелк*',
  },
  {
    id: 'roof',
    en: 'roof roofs roofer* slate* gutter* leak leaks leaking drip* damp wet_ceiling rain_gets',
    ru: 'крыш* кровл* протек* течёт течет подтека* водосточ* потолок_мокр* сыро сырость капает мансард*',
  },
  {
    id: 'facade',
    en: 'facade* outside_of_the_building cladding outer_wall from_outside window_washing glass_front climbers ropes storeys',
    ru: 'фасад* облицовк* снаружи остеклен* альпинист* с_той_стороны верёвк* этажей_стекла девять_этажей',
  },
  {
    id: 'windows',
    en: 'window* glass pane panes',
    ru: 'окон окна окно окнах стекл* стёкла рам рамы рамах витраж*',
  },
  {
    id: 'door',
    en: 'door doors lock locks key keys gate* entrance*',
    ru: 'двер* замок замк* ключ ключи ключей ворот* вход входа входн*',
  },
  {
    id: 'heating',
    en: 'heating boiler* radiator* insulation draught* draughty cold_flat cold_rooms warm ventilation air_condition* stuffy energy_bill* electricity heat_pump* energy',
    ru: 'отоплен* батаре* котёл котел котельн* утеплен* утепли* сквозит сквозняк* холодно дует тепло теплопотер* вентиляц* кондицион* душно электричеств* счета_за_тепло энерг*',
  },
  {
    id: 'water',
    en: 'water pipe pipes plumbing tap taps flood* drain* sewage bathroom toilet* wastewater',
    ru: 'вода воды воду водопровод* труб трубы трубу кран сантехник* канализ* затопил* слив сточн* туалет* водоканал* ванн*',
  },
  {
    id: 'electric',
    en: 'wiring wire socket* cable* fuse* power_cut lighting lamp lamps lights',
    ru: 'проводк* провод провода розетк* кабел* электрик* освещен* ламп* светильник* люстр* щиток*',
  },
  {
    id: 'waste',
    en: 'rubbish waste garbage dump skip haul_away take_away debris junk bin bins recycl* rubble bags_of',
    ru: 'мусор* отход* вывоз* вывез* хлам* свалк* урн* перерабат* увез* забрать_мусор утилиз* гора_мусор* сдать_старые',
  },
  {
    id: 'cleaning',
    en: 'clean cleans cleaned cleaning cleaner* tidy mop mops scrub* dirty dirt dust dusty stain* wash washes washing spotless vacuum shine spring-clean chambermaid* housekeeping',
    ru: 'убор* убир* убрат* уберите мыт* моем моют моет помыт* вымыт* отмыт* чист* грязн* грязь пыл* пятно* пятна* уборщиц* клининг* тряпк* швабр* до_блеска полы',
  },
  {
    id: 'carpet',
    en: 'carpet* rug rugs upholster* sofa* armchair* mattress* soft_furnishing*',
    ru: 'ковёр ковер ковр* диван* мягк*_мебел* мягким обивк* кресл* матрас* химчистк*',
  },
  {
    id: 'pests',
    en: 'pest pests cockroach* rat rats mouse mice insect* bedbug* ants vermin exterminat* moth*',
    ru: 'таракан* крыс* мыши мышей насеком* клоп* муравь* дезинсекц* дератизац* травля травить вредител* грызун* моль',
  },
  {
    id: 'crime-scene',
    en: 'blood knifing accident_scene body after_death after_a_death crime_scene police_have_finished murder*',
    ru: 'кровь крови после_происшеств* поножовщин* труп* после_смерт* резня убийств* полиц*',
  },
  {
    id: 'private-home',
    en: 'my_flat my_house apartment* private_home private_house mums_flat household home_owner* bedroom living_room two-room',
    ru: 'квартир* трёшк* трешк* двушк* однушк* частн*_дом* дача дачи дачн* коттедж* у_нас_дома шесть_соток приусадебн* лестничн*_клетк*',
  },
  {
    id: 'office',
    en: 'office offices desks open-plan floor_of solicitors_office workplace* back_office',
    ru: 'офис* кабинет* контор* рабоч*_мест* этаж_офис* опенспейс* переговорк* столы',
  },
  {
    id: 'furniture',
    en: 'furniture chair chairs table tables sofa_sets cupboard* wardrobe* shelves_for kitchen_units',
    ru: 'мебел* стул* кресел стол столов шкаф* гарнитур* стеллаж* тумб*',
  },
  {
    id: 'garden',
    en: 'garden* lawn* park parks hedge* flower* flowerbed* landscap* planting* plant plants greenhouse* nursery_plants alley',
    ru: 'сад сада саду садов* газон* парк парка парке клумб* цвет* ландшафт* посадк* посад* теплиц* озелен* саженц* кустарник* питомник* дворик*',
  },
  {
    id: 'tree',
    en: 'tree trees arborist* branch branches prune pruning stump* orchard* timber wood forest*',
    ru: 'дерев* ветк* обрез*_дерев* спил* пень яблон* лес леса лесн* древесин* туя туи ель аллея аллею',
  },
  {
    id: 'soil',
    en: 'soil* earth ground fertili* manure lime nutrient* land field fields hectare* acres plot',
    ru: 'почв* земл* удобрен* селитр* гектар* поле полей поля полям навоз* кислотност* га пашн* внос*',
  },
  {
    id: 'crop',
    en: 'crop* wheat barley rape sunflower* harvest* yield* sow sowing seed seeds agronom* spray* blight rust weeds maize grain drill',
    ru: 'урожай* неурож* посев* сеять сею сеял* пшениц* ячмен* рапс* подсолнечник* семен* семян* агроном* ржавчин* сорняк* зерн* культур* лён севооборот* обработк* вредител* кукуруз*',
  },
  {
    id: 'dairy',
    en: 'cow cows milk* herd dairy litres ration feed feeds fodder silage bunker* calves',
    ru: 'коров* молок* молочн* стадо стада надой* надоя* надои* надоев* рацион* корм* силос* телёнок телят доярк* доен*',
  },
  {
    id: 'animal',
    en: 'animal* dog dogs cat cats horse* pig pigs poultry chicken* sheep livestock pet pets shelter',
    ru: 'животн* собак* кошк* лошад* свин* птиц* кур куры овц* скот* питомц* хвост*',
  },
  {
    id: 'vet',
    en: 'vet vets veterinar* antibiotic* swollen udder sick_animals mastitis treat_animals injection*',
    ru: 'ветеринар* ветврач* ветклиник* лечит*_животн* лечен*_животн* антибиотик* мастит* вымя прививк*',
  },
  {
    id: 'farm',
    en: 'farm farms farmer* tractor* combine combines agricultur* smallholding',
    ru: 'ферм* хозяйств* трактор* комбайн* сельск* крестьянск* фермер* аграр* механизатор*',
  },
  {
    id: 'fish',
    en: 'fish fishing boat boats harbour* net nets trawler*',
    ru: 'рыб* рыбак* лодк* причал* катер* улов*',
  },
  {
    id: 'food-making',
    en: 'bread bakery bakeries dough cake* cheese* meat sausage* dairy_plant food_factory ingredient* flour',
    ru: 'хлеб* пекарн* замес* торт* сыр сыра сыров* мяс* колбас* молокозавод* ингредиент* мука муки выпечк*',
  },
  {
    id: 'restaurant',
    en: 'restaurant* cafe* café* menu* kitchen bar bars canteen* dish dishes guests_order tables_turn coffee_shop beer brewery pub',
    ru: 'ресторан* кафе меню* кухн* бар бара столов* блюд* кофейн* гости_в_зале пиво пивовар* паб кофе',
  },
  {
    id: 'hotel',
    en: 'hotel* hostel* guest_house guesthouse inn rooms_to_let occupancy sanatorium* resort* camping check-in',
    ru: 'отел* гостиниц* хостел* гостев*_дом* номер*_фонд* заселен* санатори* курорт* кемпинг* постоял*',
  },
  {
    id: 'car',
    en: 'car cars garage* tyre* engine* vehicle* car_wash bodywork motor',
    ru: 'машин* автомоб* гараж* шин шины шинн* двигател* автосервис* автомойк* кузов* авто',
  },
  {
    id: 'transport',
    en: 'truck* lorry lorries van vans fleet* route* haulage freight* logistic* delivery deliveries ship_goods late_delivery parcels taxi* bus buses',
    ru: 'грузовик* фур фуры автопарк* маршрут* перевозк* логист* доставк* доставля* рейс* посылк* груз* такси автобус* отгрузк* привез* привоз*',
  },
  {
    id: 'electric-vehicle',
    en: 'electric_car* charging charger* range_of_cars battery batteries diesel* emission* go_electric',
    ru: 'электромобил* зарядк* зарядн* аккумулятор* дизел* выброс* электробус*',
  },
  {
    id: 'moving-house',
    en: 'moving_house relocat* move_to_new new_premises moved_in removal removals',
    ru: 'переезд* переезжа* новое_помещен* переехал* релокац* перевезти_офис',
  },
  {
    id: 'ship-train',
    en: 'ship ships port ports railway* train_station container* vessel* aboard',
    ru: 'судно суда_на корабл* порт порта железн*_дорог* вагон* контейнер* судоход*',
  },
  {
    id: 'bicycle',
    en: 'bicycle* bike bikes cycling cycle_path helmet_bike',
    ru: 'велосипед* велодорож* велик* самокат*',
  },
  {
    id: 'clothes',
    en: 'cloth* sewing tailor* dress dresses fabric* fashion textile* uniform* shoe shoes',
    ru: 'одежд* шить* шьют швейн* ткан* плать* мода портн* униформ* обув* пошив* ателье трикотаж*',
  },
  {
    id: 'space-use',
    en: 'canteen_full space clash clashes no_room too_small overcrowded cramped timetabling',
    ru: 'помещени* тесно не_помеща* аудитор* накладк* комнат* площад* тесн*',
  },
]
