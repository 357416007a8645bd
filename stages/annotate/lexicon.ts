/** Words of English news prose that tell people, organisations and speech apart. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Nouns for people. A noun that is not here is not taken for a person. */
export const personNouns = words(`
  spokesman spokeswoman spokesperson president chairman chairwoman chairperson chair leader deputy minister
  secretary ambassador director head chief officer official lawmaker senator representative member researcher
  professor lecturer lawyer attorney activist monk nun teacher doctor nurse resident villager farmer fisher
  fisherman worker driver trader relative cousin brother sister mother father son daughter wife husband uncle aunt
  neighbor neighbour student pupil journalist reporter editor analyst expert economist scientist historian author
  writer critic judge prosecutor policeman policewoman soldier general colonel captain commander coordinator manager
  owner founder co-founder executive mayor governor councilor councillor commissioner envoy diplomat adviser advisor
  aide assistant witness survivor refugee man woman boy girl person source clerk seamstress shopkeeper businessman
  businesswoman entrepreneur pastor priest bishop imam abbot lama scholar fellow specialist consultant engineer
  parent guardian friend colleague employee staffer veteran volunteer organizer campaigner MP premier chancellor
  king queen prince princess dissident poet singer artist filmmaker blogger rapporteur legislator politician
  negotiator baker miner pilot sailor vendor buyer tenant patient inmate detainee prisoner secretary-general
  vice-president vice-chairman master user defender advocate principal rector dean curator treasurer inspector agent
  guard accountant actor actress administrator ally anchor applicant archivist auditor barber bricklayer broker
  brewer builder butcher candidate captive caretaker carpenter cashier cellist clergyman client coach columnist
  commentator competitor conductor congressman congresswoman contractor convener cook counselor counterpart courier
  customer dancer deckhand defector delegate demonstrator detective developer diver dockworker electrician elder
  epidemiologist ethnographer examiner fisherwoman foreman forester gardener geologist goldsmith graduate
  grandfather grandmother granddaughter grandson grocer guide hairdresser headmaster headmistress herder host
  hotelier hunter hydrologist interpreter interviewer intern investigator investor jeweler juror labourer laborer
  landlady landlord librarian lieutenant lobbyist locksmith machinist magistrate mechanic mediator merchant
  messenger midwife migrant missionary musician nephew niece nomad novelist novice observer onlooker operator
  oceanographer orphan ornithologist painter paramedic partner passenger passer-by pediatrician peddler pensioner
  photographer physician physicist plaintiff planner playwright plumber porter postman potter preacher predecessor
  presenter printer producer programmer protester psychologist publisher puppeteer ranger rescuer reverend rider
  rival roommate sculptor seaman sergeant shepherd shopper sibling skipper smuggler sociologist solicitor speaker
  statistician steward stonemason strategist subscriber successor superintendent supervisor supporter surgeon
  surveyor suspect tailor teenager technician toddler traveler traveller translator trainer trucker tutor
  undersecretary veterinarian vicar victim violinist visitor waiter waitress weaver welder whistleblower widow
  widower winner woodcutter tycoon rapper cleric motorist mom dad youth insider anchorman strongman drummer
  footballer swimmer athlete boxer monarch crown-prince dictator warlord gunman hostage captor kidnapper thief
  burglar robber killer assassin informant informer spy housewife househusband homemaker grandparent stepfather
  stepmother fiancé fiancée boyfriend girlfriend bride groom newlywed infant baby caller reader listener viewer
  passerby bystander eyewitness comedian magician composer guitarist pianist architect biologist chemist ecologist
  geographer linguist mathematician philosopher theologian criminologist anthropologist archaeologist astronomer
  meteorologist climatologist virologist immunologist pathologist dentist pharmacist optician masseur cleaner
  janitor nanny maid servant slave serf butler chauffeur cabbie cyclist pedestrian commuter hiker climber tourist
  pilgrim worshiper worshipper believer convert seminarian deacon archbishop patriarch rabbi mufti sheikh mullah
  ayatollah guru abbess corporal cadet conscript recruit deserter sniper gunner paratrooper fighter rebel insurgent
  militant guerrilla warden jailer bailiff sheriff constable ombudsman notary paralegal barrister defendant convict
  ex-convict parolee fugitive returnee deportee asylum-seeker expatriate immigrant emigrant citizen townsman peasant
  rancher cowherd goatherd shepherdess spinner blacksmith mason roofer plasterer glazier cobbler shoemaker
  dressmaker designer stylist beautician barista bartender chef dishwasher hawker stallholder wholesaler retailer
  distributor importer exporter middleman dealer auctioneer banker teller actuary bookkeeper shareholder creditor
  debtor heir heiress donor benefactor philanthropist recipient beneficiary nominee appointee elector voter nonvoter
  abstainer pollster speechwriter ghostwriter editor-in-chief copywriter cartoonist illustrator photojournalist
  cameraman camerawoman correspondent newscaster broadcaster moderator panelist debater whistle-blower leaker hacker
  coder boatman boatwoman ferryman lifeguard firefighter fireman medic obstetrician psychiatrist therapist
  social-worker caseworker orphanage-keeper picker seller packer digger logger`)

/** Titles in front of a name, with and without a full stop. */
export const titles = words(`
  Mr Mrs Ms Dr Prof Professor Rep Representative Sen Senator Gov Governor Lt Gen General Col Colonel Maj Major Capt
  Captain Sgt Sergeant Cmdr Commander Adm Admiral Rev Reverend Ven Venerable Sister Brother Father Judge Justice
  President Premier Chancellor Minister Prime Foreign Vice Deputy Secretary State Ambassador Congressman
  Congresswoman Chairman Chairwoman Speaker Mayor King Queen Prince Princess Sir Lord Lady Pope Imam Commissioner
  Sec Acting Former Supt Insp Amb Pres Brig Police Spokesman Spokeswoman Director Assistant Under Executive Chief
  Retired Rear Vice-Chairman Vice-President Conservative Democrat Republican Counselor Counsellor Lama Geshe Liberal
  Democratic Socialist Independent Jailed Exiled Detained Imprisoned Senior Veteran Late Slain Ousted Deposed
  Outgoing Incoming Longtime Prominent Brigadier Lieutenant Attorney CEO CFO Then Ex Undersecretary Rapporteur
  Spokesperson Chairperson Envoy Miss Madam Madame Crown Adviser Advisor Councilor Councillor Prosecutor Magistrate Cardinal Archbishop Bishop Tulku Sheikh
  Rabbi Ayatollah Fr Atty Ir Engr Hon Datuk Dato Datin Sheikha`)

/** Words in the names of organisations and not of people. */
export const organisationWords = words(`
  Ministry Department Office Bureau Agency Administration Commission Committee Council Court Congress Parliament Senate
  Assembly Board Authority Police Army Force Forces Navy Party Union Unions Federation Alliance Association Institute
  Institution University College School Academy Center Centre Foundation Fund Bank Group Network Society Organization
  Organisation Company Corporation Corp Inc Ltd Holdings Service Services Watch International Movement Campaign Project
  Radio Times Post News Press Journal Agency Secretariat Embassy Consulate Coalition League Club Church Protection
  Initiative Archive Circle Monitor Rivers Hydro Metals Nations Government Tribunal Hospital Media Television Telegram
  Twitter Facebook Bundestag Duma Knesset Politburo Lab Partners Industries Energy Airlines Airways Rights Amnesty`)

/** Words that end the name of an organisation and say nothing elsewhere in it: "Team" in "Hpakant Youth Rescue Team". */
export const organisationEndings = words(`
  Team Observatory Resort Daily Weekly Review Forum Mission Courts Chamber Brigade Battalion Militia Trust Orchestra
  Directorate Procuratorate Subcommittee Caucus Consortium Syndicate Collective Cooperative Publishing Publishers
  Pictures Film Films Studios Entertainment Electric Electronics Motors Materials Resources Technologies Technology
  Systems Pharmaceuticals Petroleum Logistics Shipping Textiles Garments Foods Seafood Seafoods Capital Ventures
  Insurance Telecom Enterprise Enterprises Engineering Relief Parliament-in-Exile Laboratory Laboratories Taskforce
  Co LLC JSC PLC Plc GmbH Pte Herald Tribune Gazette Chronicle Broadcasting Books Bookstore Bookshop Station
  Front Guild Fellowship Diocese Archdiocese Choir Ensemble Theater Theatre Museum Library Cluster Relief Volunteers
  Rangers Brotherhood Junta Military Regiment Voice Hotline Lines Poultry Staffing Shipyard Shipyards Foundry Mills Brewery Breweries`)

/** What a ministry is there for, as the last word of its name. */
export const portfolioWords = words(`
  Affairs Agriculture Arts Climate Commerce Communication Communications Construction Cooperation Culture Cults Defense
  Defence Development Economy Education Employment Energy Environment Finance Fisheries Forestry Forests Health Housing
  Immigration Industry Information Infrastructure Investment Irrigation Justice Labor Labour Management Mines Mining
  Planning Population Rehabilitation Relations Religion Resources Rights Sanitation Science Security Services Sport
  Sports Statistics Technology Tourism Trade Training Transport Transportation Urbanization Veterans Water Welfare Women
  Works Youth`)

/** Words that end what is a place or a thing and not a person. */
export const thingWords = words(`
  River Lake Sea Ocean Bay Island Islands Mountain Mountains Mount Valley City Town Village County Province Prefecture
  District Region State Street Road Avenue Bridge Dam Port Harbor Harbour Airport Station Park Square Gate Wall Camp
  Prison Zone Act Law Accord Treaty Convention Protocol Agreement Declaration Constitution Resolution Order Plan Summit
  Day Week Year Festival War Revolution Storm Typhoon Road Belt Games Olympics Prize Award Cup Trophy Championship Bill Index Article Chapter Turkestan
  Peninsula Strait Desert Coast East West North South List Hall House Palace Tower Hotel Highway Railway Kong Lanka Korea Republic Kingdom Policy Investment`)

/** Verbs that report what somebody said, in the forms that follow a subject. */
export const speechVerbs = words(`
  said says say told tells added adds asked asks wrote writes explained explains noted notes stated states warned
  warns argued argues insisted insists announced announces replied replies testified recalled recalls declared
  declares claimed claims acknowledged admitted continued concluded commented tweeted remarked stressed emphasized
  emphasised complained responded lamented confirmed suggested answered shouted yelled cried whispered joked quipped
  interrupted remembered remembers reflected promised vowed pledged predicted predicts cautioned cautions countered
  objected observed observes repeated mused sighed pleaded begged muttered murmured protested retorted conceded
  estimated urged urges reads texted posted instructs maintained maintains alleged exclaimed`)

/** Verbs that take the words of their subject as an object: "called it “…”". */
export const namingVerbs = words(`
  called calls described describes dismissed dismisses criticized criticised denounced condemned labeled labelled
  branded accused praised termed slammed blasted blamed blames hailed mocked`)

/** Nouns for what is written and speaks all the same: "the letter says". */
export const writtenNouns = words(
  'letter report statement document article paper resolution notice post message survey study draft circular order',
)

/** Words that begin a sentence and belong to no name. */
export const openingWords = words(`
  The A An This That These Those It He She They We You I His Her Their Its Our My Your In On At As If But And Or So
  Yet For From With Without While When Where Who What Why How After Before Since Until Although Though Because
  However Meanwhile According Under Over About Above Below Some Many Most Several Both Each Every No Not Nor One Two
  Three Four Five Six Seven Eight Nine Ten There Here Then Now Also To By Of During Despite Among Amid Last Earlier
  Later Only Through Throughout Within Against Between Beyond Near Across Along Around Like Unlike Addressed Asked
  Such Other Others Another Any All Even Still Just More Much Few Less Half Next Once Often Perhaps Recently Rather
  Thus Up Out Off Instead Neither Either Nobody Nothing Everyone Someone Whoever Whether Let Please Yes Speaking
  Citing Using Officials Yesterday Today Tomorrow Authorities Residents Experts Activists Analysts Critics Lawmakers
  Villagers Sources Roughly Nearly Almost Currently Previously Initially Eventually Finally Reportedly Apparently
  Additionally Similarly Separately Especially Particularly Officially Usually Normally Occasionally Sometimes
  Certainly Clearly Obviously Sadly Paragraph Section Overall Together Unless Behind Beneath Besides Given Following
  Including Based Inside Outside Nowhere Never Always Everybody Anyone Anybody Somebody Something Anything Allegedly
  Privately Publicly Increasingly Evidently Fortunately Generally Gradually Historically Immediately Importantly
  Inevitably Ironically Largely Lately Mostly Naturally Notably Originally Overnight Partly Possibly Presumably
  Probably Quickly Quietly Rarely Really Shortly Simply Slowly Soon Specifically Subsequently Suddenly Surely
  Technically Traditionally Typically Ultimately Unfortunately Virtually Exactly Early Late Beside Opposite
  Underneath Alongside Amidst Toward Towards Upon Regarding Concerning Excluding Amongst Round Atop Versus Via`)

/** Days and months are capitalised and name nobody. */
export const calendarWords = words(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
  October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec`)

/** Words inside a person's name that are not capitalised. */
export const nameParticles = words(
  'al ap bin bint binti da das de del della den der di do dos du e el ibn la le ten ter ul van von y zu',
)

/** Nouns for several people without an s at the end, and for bodies, that follow an adjective: "Chinese police". */
export const groupNouns = words('police media people troops forces authorities women men children')
