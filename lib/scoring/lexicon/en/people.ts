import type { Rows } from '../row'

/** Who does it: roles, kin, and first names that are nothing but names. */
export const EN_PEOPLE: readonly Rows[] = [
  {
    kind: 'role',
    rows: `
accountant n, bookkeeper n; administrator n, admin n; agent n; analyst n; apprentice n; architect n; assistant n; auditor n
baker n; barista n; barman, barmen; boss n; bricklayer n; builder n; buyer n; captain n; carer n; caretaker n; cashier n; ceo n; cfo n; coo n; cto n
chairman, chairwoman, chairmen; chef n; chief n; clerk n; cleaner n; coach n; colonel n; commander n; conductor n
cook n ~; coordinator n; copywriter n; councillor n; courier n; coder n, programmer n; crew n; curator n
dentist n; deputy n, deputies; designer n; developer n; director n; dispatcher n; doctor n; driver n; economist n; editor n; electrician n
engineer n; estimator n; farmer n; fitter n; fisherman, fishermen; foreman, foremen, forewoman; founder n; freelancer n
gardener n; guard n ~; guide n ~; hairdresser n; headmaster n, headteacher n, headmistress n; host n ~; housekeeper n; hygienist n; inspector n; intern n; investor n
janitor n; journalist n; judge n ~; lad n; lawyer n, solicitor n; lecturer n; librarian n; loader n; locksmith n
machinist n; manager n; marketer n; mason n; mechanic n; merchandiser n; midwife, midwives; miner n; minister n; nurse n; officer n; operator n; owner n
packer n; painter n; paramedic n; patient n ~; pharmacist n; photographer n; physio n; picker n; pilot n ~; planner n; plumber n; policeman, policemen; porter n; postman, postmen
principal n ~; producer n; professor n; proofreader n; purchaser n; receptionist n; recruiter n; registrar n; rep n, reps; reporter n; roofer n
salesman, salespeople, salesperson, salesmen, saleswoman; scheduler n; seamstress n; secretary n, secretaries; seller n; shareholder n; shepherd n; shopkeeper n; signalman; singer n
steward n; storekeeper n, storeman, storemen; stylist n; supervisor n; surgeon n; surveyor n; tailor n; teacher n; technician n; tenant n; tester n; therapist n; trainee n; trainer n; translator n; treasurer n; trustee n; tutor n
undertaker n; vet n; vicar n; volunteer n; waiter n, waitress n; warehouseman, warehousemen; watchman, watchmen; welder n; worker n; writer n
pupil n; student n; parent n; passenger n; bride n; groom n ~; girl n; boy n; bloke n; lady n; gentleman, gentlemen
pm; hr; board n; chap n; chair n ~; clinician n; mayor n; dealer n; distributor n; wholesaler n; landlord n; neighbour n, neighbor n; donor n; reader n; shopper n; viewer n; subscriber n; player n ~; applicant n`,
  },
  {
    kind: 'people',
    rows: `
customer n; client n; employee n; partner n ~; colleague n; member n; people; person n; guy n; consultant n; candidate n; newcomer n, newbie n, starter n
vendor n; supplier n; contractor n, subcontractor n; resident n; visitor n; guest n; stakeholder n; staff; personnel; workforce; audience n; user n; team-mate n`,
  },
  {
    kind: 'kin',
    rows: `
wife, wives; husband n; mother n, mum n, mom n, mam, mama; father n, dad n, papa; son n; daughter n; brother n; sister n; uncle n; aunt n, auntie n; grandma n, grandmother n, gran; grandpa n, grandad n, grandfather n
cousin n; nephew n; niece n; fiance n; child, children, kid n, kids; baby, babies; son-in-law; daughter-in-law; mother-in-law; twin n`,
  },
  {
    kind: 'name',
    rows: `
adam; agnes; ahmed; aidan; alan; alastair; albert; alex; alexander; alice; alison; amanda; amina; amir; amy; andrea; andrew; andy; angela; anita; anna; anne; annie; anton; antonio; arthur; ayesha; barbara; ben; benjamin; bernard; beth; betty; bob; brenda; brian; bridget; bruno; callum; carl; carla; carlos; carmen; carol; caroline; catherine; cathy; charles; charlie; charlotte; chloe; chris; christine; christopher; claire; clara; clare; colin; connor; craig; cynthia; daniel; danny; darren; dave; david; dawid; deborah; deepak; denise; dennis; derek; diana; diane; diego; donald; donna; doris; dorothy; doug; douglas; duncan; ed; eddie; edith; edward; eileen; elaine; elena; eleanor; elizabeth; ellen; elsie; emily; emma; eric; erik; ernest; esther; ethel; ethan; eva; evelyn; fatima; felix; fernando; fiona; francis; frank; fred; frederick; gareth; gary; gavin; gemma; geoff; george; georgia; gerald; gillian; gina; giulia; glenn; gloria; gordon; graham; greg; greta; hannah; hans; harriet; harry; hassan; heather; helen; helena; henry; howard; hugh; ian; ibrahim; ilse; imran; ingrid; irene; isaac; isabel; ivan; ivy; jacob; jackie; jake; james; jamie; jan; jane; janet; janice; jason; jean; jeff; jen; jennifer; jenny; jeremy; jerry; jess; jessica; jill; jim; jimmy; joan; joanna; joe; joel; johan; john; johnny; jonas; jonathan; jose; joseph; josh; joshua; joyce; juan; judith; judy; julia; julian; julie; karen; karl; kate; katherine; kathleen; kathy; katie; katya; keith; kelly; ken; kenneth; kevin; kiran; klaus; kumar; larry; laura; lauren; laurence; leah; leila; len; leo; leon; leonard; leslie; liam; linda; lisa; liz; lizzie; louis; louise; lucas; lucia; lucy; luis; luke; lynn; maggie; maja; malcolm; marcus; margaret; maria; marianne; marie; marina; mario; marion; marjorie; marta; martha; martin; mary; mateusz; matt; matthew; maureen; megan; mehmet; melissa; michael; michelle; miguel; mike; milo; miriam; mohammed; moira; molly; monica; mohan; morag; muriel; nadia; nancy; naomi; natalie; natasha; neil; nicholas; nicola; nigel; nikhil; nina; nora; norma; norman; oksana; olga; olive; oliver; olivia; omar; oscar; owen; pablo; pam; pamela; patricia; patrick; paul; paula; pauline; pavel; pedro; pete; peter; philip; phil; phyllis; pierre; piotr; polly; priya; rachel; rafael; raj; rajesh; ralph; raymond; rebecca; ricardo; richard; rita; robert; roberta; roger; ron; ronald; rosa; rosemary; roy; rupert; russell; ruth; ryan; sam; samantha; samuel; sandra; sanjay; sarah; scott; sean; sebastian; sergey; sergio; sharon; sheila; shirley; silvia; simon; sofia; sonia; sophie; stan; stanley; stella; stephanie; stephen; steve; steven; stuart; sue; sunil; susan; suzanne; svetlana; sylvia; tania; tara; ted; teresa; terry; theo; theresa; thomas; tim; timothy; tina; toby; tom; tomas; tommy; tony; tracey; tracy; trevor; valerie; vanessa; vera; veronica; vicky; victor; victoria; vijay; vincent; virginia; vivian; walter; wanda; wendy; wilfred; william; yasmin; yuri; yusuf; yvonne; zoe; zofia
danuta; barry; gwen; siobhan; nadeem; anil; priyanka; tomasz; henrik; kuba; bettina; ruslan; dmitri; ngozi; hamza; lars; sian; declan; aoife; niamh; rhys; hamish; doreen; lorraine; kirsty; amber; tyler; jordan; kieran; ravi; vikram; arjun; neha; pooja; farah; bilal; tariq; zainab; kwame; chidi; olu; femi; tunde; mei; ling; hiroshi; kenji; yuki; bjorn; sven; astrid; jens; gunter; jurgen; dieter; heinz; marek; kasia; jiri; zoltan; istvan; bogdan; mihai; ioana; dimitris; kostas; matteo; lorenzo; paolo; francesca; javier; mathieu; camille; elodie
mr; mrs; ms`,
  },
]
