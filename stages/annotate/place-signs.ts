/** Words that show that a name is a place: "in X", "X township", "the village of X", "X, a town in Y", "China’s X". */

const kinds =
  'township|county|prefecture|province|district|village|state|region|commune|ward|city|town|municipality|subdistrict|sub-district|hamlet|division|governorate|oblast|island|islands|peninsula|valley|settlement|quarter|neighborhood|neighbourhood|suburb|port'
const capitalKinds =
  /^(?:Township|County|Prefecture|Province|District|Village|State|Region|Commune|Ward|City|Town|Municipality|Island|Islands|Peninsula|Valley|Delta|Plateau|River|Lake|Sea|Bay|Strait|Gulf|Mountains?|Hills|Desert|Basin|Pass|Zone)$/u
const kindBehind = new RegExp(`^ (?:autonomous )?(?<kind>${kinds})\\b(?!-)`, 'u')
const kindBefore = new RegExp(`\\b(?:${kinds}|capital|provinces|cities|towns|villages|districts|counties|states) of $`, 'u')
const adjectives =
  '(?:(?:the|nearby|neighboring|neighbouring|rural|remote|downtown|central|upper|lower|north|south|east|west|(?:north|south|east|west|northeast|northwest|southeast|southwest)ern|northeast|northwest|southeast|southwest|coastal|far|mountainous|war-torn) )*'
const located = new RegExp(
  `(?:^|[\\s(“"—])(?:[Ii]n|[Nn]ear|[Oo]utside|[Ii]nside|[Aa]round|[Aa]cross|[Tt]hroughout|[Aa]t|[Tt]oward|[Tt]owards|[Ii]nto|[Tt]hrough|[Vv]ia) ${adjectives}$`,
  'u',
)
const led = new RegExp(`(?:^|\\s)(?:[Ff]rom|[Tt]o|[Oo]f|[Bb]etween|[Ff]or|[Oo]ver|[Bb]eyond|[Aa]nd) ${adjectives}$`, 'u')
const toWider = new RegExp(
  `^(?: (?:autonomous )?(?:${kinds}))?(?:, | in | of | on |, in )(?:(?:the|an?) )?(?:(?!who |where |which )\\p{Ll}[\\p{L}-]{1,15} ){0,4}$`,
  'u',
)
const fromWider = /^[’']s? (?:\p{Ll}[\p{L}-]{1,15} ){0,3}$/u
const listing = /^(?: (?:province|state|region|city|county)s?)?(?:,? and |, | or )$/u
const closes = /^(?:[,.;:)”"’?!—-]|$| (?:and|in|on|at|by|to|from|for|with|where|who|after|before|when|during|since|that|said|told|was|were|is|are|has|had)\b)/u

/** How far back and ahead signs are looked for. */
const reach = 60

/** Whether the last word of a name says what kind of place it is: "Mu River", "Kanbalu Township". */
export function isCapitalKind(word: string): boolean {
  return capitalKinds.test(word)
}

/** The kind that stands behind a name in small letters: "township". */
export function kindAfter(text: string, end: number): string | undefined {
  return kindBehind.exec(text.slice(end, end + reach))?.groups?.kind
}

/** "the village of". */
export function isKindOf(text: string, start: number): boolean {
  return kindBefore.test(text.slice(Math.max(0, start - reach), start))
}

/** `strong` after "in" or "near", where a person seldom stands; `weak` after "from", "to" and "of", where people do. */
export function signBefore(text: string, start: number): 'strong' | 'weak' | undefined {
  const before = text.slice(Math.max(0, start - reach), start)
  return located.test(before) ? 'strong' : led.test(before) ? 'weak' : undefined
}

/** Whether the words between two names put the first into the second: ", ", " township in ", ", a town in northern ". */
export function isWithin(between: string): boolean {
  return between.length <= reach && toWider.test(between)
}

/** Whether the words between two names put the second into the first: "’s western ". */
export function isPartOf(between: string): boolean {
  return between.length <= reach && fromWider.test(between)
}

/** Whether the words between two names only list them: ", ", " and ". */
export function isListed(between: string): boolean {
  return between.length <= reach && listing.test(between)
}

/** Whether a name ends its phrase, so that "in X, Y" is X in Y and not the beginning of another name. */
export function endsPhrase(text: string, end: number): boolean {
  return closes.test(text.slice(end, end + 12))
}
