import type { Rows } from '../row'

/** What one can point at: places, papers, tools, goods, measures and times. */
export const EN_THINGS: readonly Rows[] = [
  {
    kind: 'place',
    rows: `
airport n; aisle n; alley n; attic n; bakery n, bakeries; bar n ~; barn n; basement n; bathroom n; bay n; bedroom n; branch n ~, branches; bridge n ~; byre n
canteen n; cabin n; cellar n; chapel n; church n; cinema n; classroom n; clinic n; corner n; corridor n; counter n; court n ~; courtyard n; depot n; desk n; dispensary; dock n; door n; doorstep n
entrance n; exit n ~; factory n, factories; farm n; fence n; field n ~; floor n; forecourt n; foyer n; garage n; garden n; gate n; greenhouse n; gym n; hall n; hallway n; hangar n; harbour n, harbor n; hospital n; hotel n; house n; hotline n; hut n
kitchen n; lab n, laboratory, laboratories; lane n; laundry; library n, libraries; lobby n, lobbies; loft n; lounge n; lift n ~; museum n; nursery n; office n; parking ~; pavement n; pharmacy n, pharmacies; pier n; pitch n ~; plant n ~; playground n; port n; pub n; quarry n; quay n
reception n; restaurant n; road n; roof n; room n; ramp n; salon n; school n; shed n; shelf, shelves ~; shop n; shopfloor; showroom n; site n; smokehouse n; stable n ~; staffroom n; stairs, staircase n, stairwell n; station n; stockroom n; storeroom n; store n ~; street n; studio n; surgery n; terminal n; toilet n; tunnel n; ward n ~; warehouse n; wing n ~; workshop n; yard n; zoo n; village n; town n; city n; downstairs; upstairs; bench n; checkout n; sawmill n; mill n; kiln n; oven n; parish n; pond n; river n; hill n; wall n; window n; bed n; table n; chair n ~; sofa n; cupboard n; locker n; drawer n; box n ~; bin n; trolley n`,
  },
  {
    kind: 'document',
    rows: `
agenda n; album n; appendix; application n ~; attachment n; audit n; backlog n; badge n; bill n ~; blueprint n; booklet n; book n ~; brochure n; calendar n; card n; catalogue n, catalog n; certificate n; chart n; checklist n; cheque n; claim n ~; complaint n
clause n; contract n; diagram n; diary n, diaries; docket n; document n, doc n; draft nv; drawing n ~; email nv, e-mail n; envelope n; estimate n ~; file n ~; folder n; font n; footnote n; form n ~; handbook n; inbox n; inventory n; invoice nv
journal n; label nv; leaflet n; ledger n; letter n; letterhead n; licence n, license n; list n ~; log n ~; logbook n; magazine n; manual n; map n ~; memo n; menu n; message n; newsletter n; newspaper n; note n ~; notebook n; notice n ~
order n ~; paper n; paperwork; paragraph n; passport n; payslip n; pdf n; permit n ~; photo n; picture n; plan n ~; policy n ~; post-it n; postcard n; poster n; postmark n; prescription n; printout n; questionnaire n; quote n ~; receipt n; record n ~; refund nv; report n ~; reprint nv; roster n; rota n; rulebook n; runbook n
schedule nv; screenshot n; script n; sheet n; shift-book; sign n ~; slide n; slip n ~; spec n; spreadsheet n; statement n; sticker n; survey n ~; tag n; template n; tender n ~; text n ~; ticket n; timesheet n; timetable n; transcript n; voucher n; waybill n; warrant n ~; whiteboard n; wiki n; worksheet n; chapter n; page n; line n ~; comma n; heading n; logo n; headline n; typo n; header n; banner n; caption n; scan nv; review n ~; testimonial n; payroll; price-list n; tariff n; warranty; recording n; video n`,
  },
  {
    kind: 'tool',
    rows: `
1c; app n; autocad; barcode n; bike n; boiler n; broom n; bus n, buses; button n; cable n; camera n; car n; cart n; chain n ~; chat n; clock n; computer n; conveyor n; coupon n; crane n; crm; dashboard n; database n; drill n ~; drone n; excel; engine n; erp; fax n; figma; forklift n; fridge n; freezer n; generator n; google; gmail; gps; hammer n
jira; trello; slack; keyboard n; knife, knives; ladder n; lamp n; laptop n; lathe n; lorry, lorries; machine n; meter n ~; microphone n, mic n; microscope n; mop n; outlook n; pallet n; pen n; pencil n; phone n; photoshop; plough n; powerpoint; printer n; projector n; pump n; radio n; ruler n; salesforce; sap; saw n ~; scanner n; screen n; screw n ~; server n; sensor n; sewing-machine; sharepoint; ship n ~; siren n; sms; switch n ~; spanner n; tablet n; tachograph n; tap n ~; teams ~; telegram; telephone n; thermometer n; tractor n; trailer n; train n ~; truck n; valve n; van n; vehicle n; walkie-talkie n; website n; webcam n; wheel n; whatsapp; wifi; wrench n; zoom n; youtube; instagram; facebook; linkedin; twitter; tiktok; api n; sql; python; javascript; kubernetes; docker; postgres; aws; azure; linux; hotspot n; router n; turbine n; compressor n; transformer n; hoist n; harness n; scaffolding; trawler n; boat n; tram n; ambulance n; shovel n; spade n; bucket n; hose n; stapler n; stamp n ~; stopwatch n; whistle n; megaphone n; bell n; key n ~; keys; lock n ~`,
  },
  {
    kind: 'thing',
    rows: `
apple n; apron n; bag n; ball n; bandage n; barrel n; battery, batteries; beef; beer n; biscuit n; blanket n; blood; boot n, boots; bottle n; bouquet n; bowl n; bread; brick n; bulb n; cake n; carpet n; carton n; cattle; cement; cheese; chicken n; cigarette n; cloth; clothes; coal; coat n; coffee n; coin n; concrete ~; cone n; copper; corn; cow n; crate n; cup n; curtain n; diesel; dog n; dress n ~; dust; egg n; fabric n; feed ~; fertiliser; fish; flour; flower n; fuel; fur; furniture; gas; glass n; gloves, glove n; grain n; grass; grease; gravel; hair; hay; hat n; helmet n; herring; horse n; ice; ingot n; iron n; jacket n; jam; leather; lettuce; lunch n, lunchtime; dinner n; breakfast n; meal n; meat; medicine n; milk; mortar n; mud; nail n; oil; onion n; paint ~; parcel n; part n ~; pastry; pie n; pig n; pill n; pipe n; pizza n; plate n; plaster; plaque n; potato, potatoes; pot n ~; rain; rail n ~; rice; rock n; salt; sand; sausage n; seat n; seed n; sheep; shirt n; shoe n; skirt n; snow; soap; soup n; steel; stone n; sugar; suit n; tea n; teeth, tooth; tile n; timber; tyre n, tire n; tomato, tomatoes; towel n; toy n; tray n; tree n; uniform n; vegetable n; water; wheat; wine n; wire n; wood; wool; x-ray n; scrap ~; stock n ~; bolt n; spares; hand n ~, hands; leg n; knee n; eye n; finger n; foot, feet; nose n; mouth n; shoulder n; head n ~; ear n; tear n, tears; smell n; queue n ~; puddle n; leak n ~; crack n ~; hole n; noise n; weekend n; sample n; batch n; cargo; container n; shipment n; booking n; reservation n; appointment n; accident n; fire n ~; injury, injuries; theft n; error n; bug n; defect n; breakdown n ~; outage n; delay n ~; mistake n; duplicate n ~; overtime; holiday n; vacation n; maternity; wedding n; funeral n; exam n; lesson n; interview n ~; exhibition n; rehearsal n; shift n ~; harvest n ~; lambing; christmas; easter; ramadan; inspection n; vat; tax n; rent n; salary n, salaries; wage n; bonus n; pension n; loan n; mortgage n; deposit-slip; shroud n; coffin n`,
  },
  {
    kind: 'unit',
    rows: `
sec; minute n, min, mins; hour n, hrs; day n; week n, wk, wks; fortnight n; month n; year n, yr, yrs; percent, pct; metre n, meter n, m; kilometre n, kilometer n, km; mile n; centimetre n, cm; millimetre n, mm; inch n, inches; kilo n, kg, kilogram n; gram n, g; ton n, tonne n; litre n, liter n, l; gallon n; watt n; kw; mw; kwh; mb; gb; tb; ms ~; hectare n; acre n; time n ~, times; unit n; piece n; item n; hp; sqm; pc; pcs; volt n; pound n ~; pair n; pack n ~`,
  },
  {
    kind: 'money',
    rows: `
dollar n; euro n; pound n ~; cent n; usd; eur; gbp; rupee n; yen; franc n; zloty; rouble n, ruble n; quid; grand ~; bucks; k ~; penny, pence, pennies; lakh n; crore n`,
  },
  {
    kind: 'weekday',
    rows: `
monday n; tuesday n; wednesday n; thursday n; friday n; saturday n; sunday n; mon; tue, tues; wed ~; thu, thurs; fri`,
  },
  {
    kind: 'maybe-month',
    rows: `
may; march`,
  },
  {
    kind: 'month',
    rows: `
january; february; april; june; july; august; september; october; november; december; jan ~; feb; apr; jun; jul; aug; sep, sept; oct; nov; dec`,
  },
  {
    kind: 'daytime',
    rows: `
morning n; afternoon n; evening n; night n; midnight; noon, midday; lunchtime ~; today; yesterday; tomorrow; tonight; overnight; dawn; o'clock; weekend n; spring ~; summer n; autumn n; winter n; season n; christmas ~; easter ~; breakfast ~; bedtime; q1; q2; q3; q4; h1; h2; year-end`,
  },
  {
    kind: 'terms',
    rows: `
advance n; prepayment n; deposit n; discount n; rebate n; price n; cost n; fee n; rate n; penalty, penalties; liability, liabilities; guarantee n; payment n; instalment n; rate-card n; price-list n`,
  },
]
