/** Tells words in quotation marks that nobody speaks: titles, names, terms that the writer keeps away from. */

/** A shorter stretch in quotation marks may be a term. */
const minimumWords = 3
/** No term is longer. */
const maximumWords = 6
const misleading =
  /(?:\b(?:on|called|named|dubbed|titled|entitled|termed|so-called|known as|reading|read|says|words?|phrase|terms?|slogans?|heading|headline|banners?|signs?|name|nickname|title|label|motto|message|answer|reply|order|rule|saying)\s|-)$/iu
const worded =
  /\b(?:words?|messages?|letters?|notes?|signs?|banners?|slogans?|texts?|paper)\b[^,;]*\s(?:was|were|is|are|said|says)\s$/u
const works =
  /\b(?:poem|book|novel|song|film|movie|documentary|essay|album|article|play|series|show|column|painting|program|campaign|operation|project|policy|exhibition|chapter|section|memoir|line|hashtag|game|app|channel|magazine|newspaper|website)s?(?: of (?:his|hers|theirs))?,?\s$/u
const determiner = /(?:(?:^|\s)(?:the|an?|his|her|its|their|this|these|those|any|no|such|new|old|own)|[’']s?)\s$/iu
/** The quotation is a part of a longer noun, or the subject of what follows. */
const goesOn =
  /^\s(?!(?:of|in|on|for|to|by|with|and|or|but|that|as|at|from|against|who|which|when|while|after|before|because|if|than|during|under|among|between|toward|towards|about|over|into|without)\b)\p{Ll}/u
const apposition = /[^\s,]{2,},\s$/u
const appositionGoesOn = /^\s(?:on|in|from|at|by|which|that|after|before|of|to|was|is|were|are|had|has|said|says)\b/u
/** Where one or two words can be the speaker's own: "said it was “shameful.”" */
const direct =
  /^,?\s$|^\s(?:(?:the|an?|his|her|its|their)\s)?[\p{L}’-]+\s$|\b(?:was|is|were|are|be|been|being|as|it|them|him|her|an?|the|too|very|not|so)\s$/u

/** "Belt and Road Initiative", "No Way Home": each longer word has a capital. */
function isTitle(quotation: string): boolean {
  const words = quotation.match(/\p{L}[\p{L}’'-]*/gu) ?? []
  const long = words.filter((word) => word.length > 3)
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word))
  return long.length > 0 && capitals.length > 1 && long.every((word) => /^\p{Lu}/u.test(word))
}

/**
 * `between` stands between the verb of speech and the quotation, `after` behind it. A person's short words count as
 * spoken, anybody else's as a term.
 */
export function isTerm(between: string, quotation: string, after: string, isPerson: boolean): boolean {
  const words = quotation.split(' ').length
  const isShort = words < minimumWords && !(isPerson && direct.test(between))
  if (misleading.test(between) || worded.test(between) || works.test(between) || isShort || isTitle(quotation)) {
    return true
  }
  if (/^-/u.test(after) || (words <= maximumWords && goesOn.test(after) && determiner.test(between))) {
    return true
  }
  return apposition.test(between) && /,["”»]$/u.test(quotation) && appositionGoesOn.test(after)
}
