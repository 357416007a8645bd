/** Words that show that a name is that of a body: "the rights group X", "X, a Bangkok-based company,", "X news agency". */

const nouns =
  'companies|company|group|groups|firm|organization|organisation|agency|news agency|newspaper|daily|weekly|monthly|magazine|broadcaster|outlet|news outlet|news site|news website|website|portal|publisher|charity|foundation|nonprofit|non-profit|non-governmental organization|NGO|think tank|think-tank|watchdog|network|union|trade union|federation|coalition|alliance|association|party|conglomerate|developer|contractor|operator|supplier|manufacturer|retailer|brand|lender|militia|army|rebel group|militant group|consultancy|monitoring group|social media platform|messaging app|app'
const before = new RegExp(`(?:^|[\\s-])(?:${nouns}) (?:called |named |known as )?$`, 'u')
/** "The company, Golden Palm, agreed": not so behind "according to", where the next name is somebody's. */
const beforeComma = new RegExp(
  `(?<!\\b(?:to|by|with|from|for) )\\b(?:[Tt]he|[Ii]ts|an?) (?:[\\p{L}.’-]{1,20} ){0,4}(?:${nouns}), $`,
  'u',
)
const behind =
  /^ (?:state |official |online |social media |messaging )?(?:news agency|newspaper|magazine|broadcaster|news outlet|news site|news website|think tank|platform|app)\b/u
const appositive = new RegExp(
  `^(?: \\([\\p{Lu}&.-]{2,10}\\))?, (?:an?|the|one of the) (?:(?!of |for |with |from |at |in |who |which |and |ethnic |minority |religious |indigenous |language )[\\p{L}.’-]{1,20} ){0,5}(?:${nouns})(?=[,.;)]|$| (?:that|which|of|in|based|from|with|for|run|founded|led|owned|working|headquartered|behind|close|linked)\\b)`,
  'u',
)
const acronym = /^(?:\p{Lu}\.?){2,8}$/u
const speaks =
  /^ (?:said|says|told|reported|reports|announced|estimates|estimated|wrote|warned|confirmed|declined|published|did not|has said|had said)\b/u

/** Longer than any phrase that the rules look for. */
const reach = 120

/** Whether the words around a name say that a body has it. */
export function isBodyAround(text: string, start: number, end: number): boolean {
  return (
    before.test(text.slice(Math.max(0, start - 40), start)) ||
    (/^[,.;]/u.test(text.slice(end, end + 1)) && beforeComma.test(text.slice(Math.max(0, start - 90), start))) ||
    behind.test(text.slice(end, end + 40)) ||
    appositive.test(text.slice(end, end + reach))
  )
}

/** "UNDP said": capitals alone that speak are a body. */
export function isSpeakingAcronym(text: string, name: string, end: number): boolean {
  return acronym.test(name) && speaks.test(text.slice(end, end + 20))
}
