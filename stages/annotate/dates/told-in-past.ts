/** Tells whether a weekday, a month or a day without its year is told as past news: only then the latest one is meant. */

import type { Span } from '../sentences.ts'

/** As much of a sentence on each side of a date is read. */
const reach = 300

/** "on Monday", "late on May 3", "since January", "at the end of October". */
const leadIn =
  /(?:^|[^\p{L}])(?:on|in|early|late|mid|since|(?:end|start|beginning|middle|half|week|days) of)(?: on| in|-)? ?$/iu
const sinceThen = /(?:^|[^\p{L}])since (?:early |late |mid-)?$/iu
/** Without "on", these make another day of it, or name a kind of day: "by Friday", "one Sunday", "the June 4 massacre". */
const otherLead =
  /(?:^|[^\p{L}])(?:Good|Easter|Palm|Holy|Ash|the|an?|one|any|some|most|this|that|these|those|its|his|her|their|our|my|your|no|every|each|another|next|last|coming|following|previous|past|same|by|before|until|till|to|through|for|from|of|after|between|over|about|into|with|under|against|than|like|as|and|or|in (?:the )?\p{L}+)[ -]$|[’'–/-]s? ?$/iu
/** What can stand behind a day that is no part of a name: "Tuesday in Hanoi", not "Sept. 11 attacks". */
const freeBehind =
  /^(?:$|[,.;:!?)”"—]| —| (?:in|at|by|for|after|when|and|but|that|with|from|near|during|over|as|while|on|because|about|following|against|morning|afternoon|evening|night|local)\b)/u
/** "Monday’s talks", "Monday to Friday", "Sunday mornings", "March and April": no one day that is past. */
const boundBehind =
  /^(?:[’'–-]| (?:to|through|until|or|–|and \d)\b| (?:mass|services?)\b| of (?:that|the|this|each|every)\b)/u

/** Another time than that of publication, from which the sentence counts. */
const otherTime =
  /(?<!\d)(?:1[5-9]|20)\d{2}(?!\d|,\d)|\b(?:that|the same|same|the previous|previous|the following|following|every|each|last|next|a) year\b|\b(?:weeks?|months?|years?|decades?) (?:ago|earlier|later|before|after)\b/iu
const anyYear = /(?<!\d)(?:1[5-9]|20)\d{2}(?!\d|,\d)/u

/** Where the clause of a date begins or ends. */
const boundary = /[,;:—–()“”"]|\b(?:that|which|who|whose|when|where|while|because|after|before|but|as|if|unless)\b/gu
const opensWithTime = /^\s*(?:On|In|At|During|Early|Late|Since|$)(?:[^\p{L}]|$)/u

const open =
  /\b(?:is|are|am|has|have|does|do|will|shall|would|can|cannot|could|may|might|must|should|if|unless|postponed|delayed|deferred|rescheduled|adjourned|extended|moved|pushed|slated|scheduled|due|ahead|until|next|upcoming|yet|opens|reopens|begins|starts|arrives|leaves|departs|resumes|ends|closes|expires|takes|goes|comes|meets|holds|faces|hosts|kicks|runs|returns|heads|falls|becomes|gets|gives|marks|continues|remains|votes|visits|sits|stands|travels|flies|turns|celebrates|decides|appears)\b|[’'](?:ll|re|ve)\b|\p{Ll}s (?:open|reopen|begin|start|arrive|leave|depart|resume|end|close|expire|take|go|come|meet|hold|face|vote|return|head|fall|continue|gather|travel|sit|go|elect|decide|appear)\b/u
/** "agreed to meet on Friday"; not "sentenced to death". */
const intention =
  /\bto (?!the\b|an?\b|his\b|her\b|its\b|their\b|this\b|that\b|death\b|prison\b|jail\b|life\b|court\b|hospital\b|power\b|reporters\b|journalists\b|lawmakers\b|parliament\b|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b)\p{Ll}/u

/** Verbs whose object may lie ahead: they speak for the day only where it stands with them. */
const foretelling =
  'said|told|announced|added|confirmed|reported|warned|urged|vowed|promised|agreed|decided|ordered|called|demanded|invited|asked|expected|hoped|believed|thought|knew|predicted|pledged|proposed|planned|approved|arranged|booked|declared|wrote|noted|insisted|stated|suggested|requested|wanted|needed|learned|set'
const foretold = new RegExp(
  `\\b(?:${foretelling})(?: (?:reporters|journalists|lawmakers|parliament|(?:\\p{Lu}[\\p{L}.]+ ?){1,4}))?(?: (?:in|at|during|through|via|to) (?:\\p{L}+ ){1,5})?\\s*(?:late |early )?(?:on )?(?:late |early )?$`,
  'u',
)
const pastVerb = new RegExp(
  `(?<![\\p{L}-])(?<!\\b(?:the|an?|his|her|its|their|of|for|by|with|in|from|to|and|be|being|newly|recently) )(?!(?:${foretelling}|hundred|sacred|naked|aged|based|named|armed|related|alleged|supposed|detailed|limited)\\b)(?:\\p{Ll}+[^\\P{Ll}e]ed|freed|was|were|had|did|held|met|went|came|took|gave|made|began|fell|rose|shot|struck|ran|won|lost|led|left|sent|spoke|saw|found|got|became|brought|built|bought|broke|caught|chose|drew|drove|fled|flew|fought|grew|heard|hid|kept|laid|paid|put|read|sank|sold|sought|stood|stole|swept|threw|withdrew|wore|hit|cut|shut|quit|hurt|burst|tore|shook|sat|slept|sued|died|dealt|drowned)(?!\\p{L})`,
  'gu',
)

/**
 * `sentence` holds the date; `before` is the sentence before it, if any. A year behind the clause of a weekday does not move it: "put off on
 * Tuesday, in a case of 2018".
 */
export function isToldInPast(text: string, date: Span, sentence: Span, before: Span | undefined): boolean {
  const lead = text.slice(Math.max(sentence.start, date.start - reach), date.start)
  const rest = text.slice(date.end, Math.min(sentence.end, date.end + reach))
  const [head, tail] = clauseAround(lead, rest)
  const isWeekday = /day$/u.test(text.slice(date.start, date.end))
  const earlier =
    before === undefined || isWeekday ? '' : text.slice(Math.max(before.start, before.end - reach), before.end)
  if (otherTime.test(lead) || otherTime.test(isWeekday ? tail : rest) || anyYear.test(earlier)) {
    return false
  }
  if (!standsAlone(lead, rest)) {
    return false
  }
  const isOpen = open.test(head) || open.test(tail) || intention.test(head)
  const isPast = foretold.test(head) || head.search(pastVerb) >= 0 || tail.search(pastVerb) >= 0
  return sinceThen.test(lead) || (isPast && !isOpen)
}

/** No part of a name or of a range, and no day that is told by another word: "the", "next", "by". */
function standsAlone(lead: string, rest: string): boolean {
  if (boundBehind.test(rest)) {
    return false
  }
  const near = lead.slice(-30)
  return leadIn.test(near) || (!otherLead.test(near) && freeBehind.test(rest))
}

/** What stands before and behind the date in its clause; after "On Monday," the clause goes on. */
function clauseAround(lead: string, rest: string): readonly [string, string] {
  const start = [...lead.matchAll(boundary)].at(-1)
  const head = start === undefined ? lead : lead.slice(start.index + start[0].length)
  const ends = [...rest.matchAll(boundary)].map(({ index }) => index)
  const goesOn = start === undefined && opensWithTime.test(lead) && /^[^\p{L}]*,/u.test(rest)
  return [head, rest.slice(0, (goesOn ? ends[1] : ends[0]) ?? rest.length)]
}
