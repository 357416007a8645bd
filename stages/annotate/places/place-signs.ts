/** Words that show that a name is a place: "in X", "X township", "the village of X", "X, a town in Y", "China’s X". */

const kinds =
  'township|county|prefecture|province|district|village|state|region|commune|ward|city|town|municipality|subdistrict|sub-district|hamlet|division|governorate|oblast|island|islands|peninsula|valley|settlement|quarter|neighborhood|neighbourhood|suburb|port|banner|league'
const landKinds =
  'Township|County|Prefecture|Province|District|Village|State|Region|Commune|Ward|City|Town|Municipality|Island|Islands|Peninsula|Valley|Delta|Plateau|Banner'
const otherKinds =
  'River|Lake|Sea|Bay|Strait|Gulf|Mountain|Mountains|Hills|Desert|Basin|Zone|Boulevard|Street|Road|Avenue|Square'
const endsInKind = new RegExp(` (?:${landKinds}|${otherKinds})$`, 'u')
const isLand = new RegExp(`^(?:${landKinds})$`, 'u')
const kindBehind = new RegExp(`^ (?:autonomous )?(?<kind>${kinds})\\b(?!-)`, 'u')
const kindBefore = new RegExp(
  `\\b(?:${kinds}|capital|provinces|cities|towns|villages|districts|counties|states) of $`,
  'u',
)
const ofKind = new RegExp(`^ (?:\\p{Ll}[\\p{L}-]{1,15} )?(?:${kinds}) of $`, 'u')
const adjectives =
  '(?:(?:the|nearby|neighboring|neighbouring|rural|remote|downtown|central|upper|lower|north|south|east|west|(?:north|south|east|west|northeast|northwest|southeast|southwest)ern|northeast|northwest|southeast|southwest|coastal|far|mountainous|war-torn) )*'
const located = new RegExp(
  `(?:^|[\\s(“"—])(?:[Ii]n|[Nn]ear|[Oo]utside|[Ii]nside|[Aa]round|[Aa]cross|[Tt]hroughout|[Aa]t|[Tt]oward|[Tt]owards|[Ii]nto|[Tt]hrough|[Vv]ia) ${adjectives}$`,
  'u',
)
/** "the University of X" is no sign, "the people of X" is one. */
const led = new RegExp(
  `(?:^|\\s)(?:[Ff]rom|[Tt]o|(?<!\\p{Lu}[\\p{L}’]{0,20} )of|[Bb]etween|[Ff]or|[Oo]ver|[Bb]eyond|[Aa]nd) ${adjectives}$`,
  'u',
)
const alone = /(?:^|[\s(“"—])(?:[Ii]n|[Nn]ear|[Oo]utside) $/u
const toWider = new RegExp(
  `^(?: (?:autonomous )?(?:${kinds}))?(?:, (?:in |on |outside )?| in | of | on )(?:(?:the|an?) )?(?:(?!who |where |which )\\p{Ll}[\\p{L}-]{1,15} ){0,4}$`,
  'u',
)
const explained = new RegExp(
  `^, (?:an?|the) (?:\\p{Ll}[\\p{L}-]{1,15} ){0,3}(?:${kinds}) (?:(?:of|in) |(?:of|on|near|with|where|that|which|outside|about|some) [^.;”"]{0,50}\\bin )(?:\\p{Ll}[\\p{L}-]{1,15} ){0,2}$`,
  'u',
)
const fromWider = /^[’']s? (?:\p{Ll}[\p{L}-]{1,15} ){0,3}$/u
const listing = /^(?: (?:province|state|region|city|county)s?)?(?:,? and |, | or )$/u
const closes = new RegExp(
  `^(?: (?:autonomous )?(?:${kinds}))?(?:[,.;:)”"’?!—-]|$| [—–-] | (?:and|in|on|at|by|to|from|for|with|where|who|after|before|when|during|since|that|said|told|was|were|is|are|has|had)\\b)`,
  'u',
)

/** How far back and ahead signs are looked for. */
const reach = 90

/** Whether the last word of a name says what kind of place it is: "Mu River", "Kanbalu Township". */
export function isPlaceKind(name: string): boolean {
  return endsInKind.test(name)
}

/** Whether such a word leaves the name of the town or province as it is: "Kanbalu Township" is Kanbalu, "Red River" no town. */
export function isLandKind(word: string): boolean {
  return isLand.test(word)
}

/** The kind that stands behind a name in small letters: "township". */
export function kindAfter(text: string, end: number): string | undefined {
  return text.charAt(end) === ' ' ? kindBehind.exec(text.slice(end, end + 30))?.groups?.kind : undefined
}

/** "the village of". */
export function isKindOf(text: string, start: number): boolean {
  return text.endsWith(' of ', start) && kindBefore.test(text.slice(Math.max(0, start - reach), start))
}

/** `strong` after "in" or "near", where a person seldom stands; `weak` after "from", "to" and "of", where people do. */
export function signBefore(text: string, start: number): 'strong' | 'weak' | undefined {
  const before = text.slice(Math.max(0, start - reach), start)
  return located.test(before) ? 'strong' : led.test(before) ? 'weak' : undefined
}

/** Whether "in", "near" or "outside" stands right before a name: what "at the X" is called is often an institute. */
export function isInside(text: string, start: number): boolean {
  return alone.test(text.slice(Math.max(0, start - 12), start))
}

/** Whether the words between two names put the first into the second: ", ", " township in ", ", a town in northern ". */
export function isWithin(between: string): boolean {
  return between.length <= reach && (toWider.test(between) || explained.test(between))
}

/** Whether the words between two names say of the first what place it is: ", a small town in northern ". */
export function isExplained(between: string): boolean {
  return between.length <= reach && explained.test(between)
}

/** Whether the words between two names put the second into the first: "’s western ". */
export function isPartOf(between: string): boolean {
  return between.length <= reach && fromWider.test(between)
}

/** Whether the words between two names only list them: ", ", " and ". */
export function isListed(between: string): boolean {
  return between.length <= reach && listing.test(between)
}

/** " city of ", as in "the Thai city of X". */
export function isKindBetween(between: string): boolean {
  return between.length <= reach && ofKind.test(between)
}

/** Whether a name ends its phrase, so that "in X, Y" is X in Y and not the beginning of another name. */
export function endsPhrase(text: string, end: number): boolean {
  return closes.test(text.slice(end, end + 30))
}

/** Whether a mark or the end of the text stands behind a name: no verb whose subject it is. */
export function endsPart(text: string, end: number): boolean {
  return end >= text.length || /^(?:[,.;:)”"?!—]| [—–-] )/u.test(text.slice(end, end + 3))
}
