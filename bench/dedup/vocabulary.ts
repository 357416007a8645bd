/**
 * Words for made-up news. The lists of nouns, verbs and adjectives go from the most frequent word to the rarest: words
 * that exist, then some thousand that do not, so that five words in a row come again about as seldom as in real news.
 */

const list = (words: string) => words.split(' ')

/** Every first part with every second part. */
const crossed = (first: string, second: string) =>
  list(first).flatMap((one) => list(second).map((other) => one + other))

/** Rare words: a stem and an ending of their kind. */
const stems = crossed(
  'bar cald dren fal gorm hest jul kord lasp merv nolt ost pell quan rind sarp tov urm vask welt',
  'an ber cor dim el for gan hir in jol kar lim mon ner ov pur rit sel tam und',
)
const made = (endings: string) => crossed(stems.join(' '), endings)

export const given = crossed(
  'Am Ba Che Da El Fa Gul Ha Il Jun Ka Li Min Na Om',
  'ina rid dan mir lan sha tek vin zor yan',
)
export const family = crossed(
  'Abd Bay Chea Dol Esh Fong Gy Has Im Jam Kun Lat Nor Osm Phan Qur Rah Ten Ul Zhou',
  'ov eva ard uri ell ong ami sen ich oto',
)
export const places = crossed(
  'Kar Alm Dong Phn Lha Vien Man Hoa Yin Kash Taun Sitt Kan Men Rui Gyan Bok Aks Hot Pail',
  'su az xi ar tse tane dara binh gan gar goo wei',
)
export const roles = list(
  'minister spokesman lawyer teacher farmer fisherman judge governor mayor activist doctor engineer organizer researcher monk shopkeeper ambassador editor nurse driver banker historian pilot carpenter translator surveyor economist poet',
)
export const adjectives = [
  ...list(
    'provincial regional rural wooden broken disputed foreign ancient crowded remote coastal frozen hidden popular secret costly damaged abandoned flooded fertile narrow northern southern eastern western temporary permanent joint annual local public private modern old new young large small heavy light cheap empty open closed common rare bitter quiet loud sudden slow fast strict loose formal legal medical military religious cultural economic financial digital solar nuclear tropical mountain river border urban industrial agricultural commercial domestic imported missing former retired senior junior armed unarmed independent official unofficial final early late partial complete strong weak',
  ),
  ...made('ic al ous ian ive'),
]
export const nouns = [
  ...list(
    'court ministry commission council office authority bureau service board federation group association company agency union village township district harbor canal bridge road railway tunnel airport market school hospital temple monastery church mosque factory mine dam reservoir forest field orchard pasture island valley plateau desert border fence camp prison barracks station tower palace museum library archive newspaper website broadcast recording photograph letter petition contract treaty agreement law rule decree ballot election campaign protest strike march trial verdict sentence appeal inquiry report survey study census budget tax loan debt wage pension price harvest crop rice wheat cotton tea rubber timber cattle fish boat ship truck bus train pipeline cable network phone computer vaccine medicine disease outbreak flood drought storm earthquake landslide fire explosion accident rescue shelter tent blanket well pump filter fuel coal gas oil copper gold jade sand cement steel glass textile garment shoe toy passport visa permit license certificate record file map song dance festival holiday ceremony funeral wedding family household neighbor visitor migrant refugee worker student soldier officer guard witness victim suspect reporter lender buyer seller owner tenant investor donor partner rival expert critic',
  ),
  ...made('er ment ion ure ist ence age ade oid ula'),
]
export const verbs = [
  ...list(
    'ordered blocked approved opened delayed criticized published demanded raised ended doubled halved protected promised restored denied replaced threatened inspected closed bought sold burned buried cleaned copied counted crossed defended described destroyed discussed divided emptied examined expanded financed finished followed forbade guarded ignored improved inherited insured joined judged launched lifted limited listed lost measured mentioned moved named noticed occupied offered organized owned painted photographed planted praised printed questioned reached recorded reduced registered rejected removed rented repaired reported rescued returned revealed searched seized settled shared signed stopped stored studied supplied supported surrounded tested trained translated visited watched welcomed withdrew',
  ),
  ...made('ed ated ized ished ened'),
]
export const links = list('because although while after before since until unless whereas though')
export const prepositions = list(
  'near behind across around beside along beyond inside outside above below between against despite during',
)
export const days = list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday')
export const months = list('January February March April May June July August September October November December')
export const fates = list('killed arrested injured evacuated released questioned registered rescued deported fined')
/** Pairs of units that are easily mixed up. */
export const units = [
  ['kilometers', 'miles'],
  ['tons', 'pounds'],
  ['hectares', 'acres'],
  ['dollars', 'yuan'],
  ['meters', 'feet'],
  ['percent', 'tons'],
] as const

/** Words and another that says the same. */
export const synonyms: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'ordered:directed blocked:halted criticized:condemned demanded:sought promised:pledged denied:disputed closed:shut bought:purchased destroyed:ruined examined:inspected finished:completed ' +
    'launched:started noticed:spotted offered:proposed reduced:cut rejected:dismissed repaired:mended revealed:disclosed seized:confiscated stopped:halted supplied:provided supported:backed ' +
    'foreign:overseas ancient:old costly:expensive hidden:concealed popular:beloved sudden:abrupt rare:unusual empty:vacant large:big small:little inquiry:investigation rule:regulation trial:hearing ' +
    'road:highway boat:vessel accident:crash visitor:guest protest:demonstration while:whilst although:though because:since'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)
