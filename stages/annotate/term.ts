/** Tells words in quotation marks that nobody speaks: titles, names, terms that the writer keeps away from. */

/** A shorter stretch in quotation marks may be a term. */
const minimumWords = 3
/** No term is longer. */
const maximumWords = 6
const misleading =
  /(?:\b(?:on|called|named|dubbed|titled|entitled|termed|so-called|known as|reading|read|says|words?|phrase|terms?|slogans?|heading|headline|banners?|signs?|name|nickname|title|label|motto|message|answer|reply|order|rule)\s|-)$/u
const worded =
  /\b(?:words?|messages?|letters?|notes?|signs?|banners?|slogans?|texts?|paper)\b[^,;]*\s(?:was|were|is|are|said|says)\s$/u
const works =
  /\b(?:poem|book|novel|song|film|movie|documentary|essay|album|article|play|series|show|column|painting|program|campaign|operation|project|policy|exhibition|chapter|section|memoir|line|hashtag|game|app|channel|magazine|newspaper|website)s?(?: of (?:his|hers|theirs))?,?\s$/u
const determiner = /(?:^|\s)(?:the|an?|his|her|its|their|this|that|these|those|any|no|such|new|old|own)\s$/iu
const goesOn =
  /^\s(?!(?:of|in|on|for|to|by|with|and|or|but|that|as|at|from|is|was|were|are|had|has|have|against|who|which|when|while|after|before|because|if|than|during|under|among|between|toward|towards|about|over|into|without|would|will|could|should|must|can|may|might|did|does|do|not)\b)\p{Ll}/u
const apposition = /[^\s,]{2,},\s$/u
const appositionGoesOn = /^\s(?:on|in|from|at|by|which|that|after|before|of|to|was|is|were|are|had|has)\b/u

/**
 * `between` stands between the verb of speech and the quotation, `after` behind it. A person's short words count as
 * spoken, anybody else's as a term.
 */
export function isTerm(between: string, quotation: string, after: string, isPerson: boolean): boolean {
  const words = quotation.split(' ').length
  if (misleading.test(between) || worded.test(between) || works.test(between) || (words < minimumWords && !isPerson)) {
    return true
  }
  if (words <= maximumWords && goesOn.test(after) && determiner.test(between)) {
    return true
  }
  return apposition.test(between) && /,["”»]$/u.test(quotation) && appositionGoesOn.test(after)
}
