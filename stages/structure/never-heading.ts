/** Recognizes short lines that are never headings, whatever stands around them. */

import { isDateLine } from './date-line.ts'
import { markerForm } from './list.ts'

/** Han numerals number the sections of a Chinese text (GB/T 9704), so a single line with one may be a heading. */
const hanSectionNumber = /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)/u

const patterns: readonly RegExp[] = [
  // web and mail addresses
  /:\/\/|\bwww\.|\S@\S|\b[\w-]+\.(?:com|org|net|cn)\b/iu,
  // the labels of an interview or a table: “Q:”, “Col. Niran:”, “问：”
  /^\p{L}[^:]{0,40}:/u,
  /^(?:问|答|問|记者|記者|主持人|嘉宾|嘉賓|听众|聽眾|.{1,6}(?:先生|女士|小姐))[：:]/u,
  // bylines and credits
  /^(?:by|edited|reported|written|translated|compiled|produced|photos?|pictures?|graphics?|videos?|additional|contributed|with reporting|reporting|editing) (?:by|from|for|in|reporting|and)\b/iu,
  /^(?:[Bb]y|BY|Photos?|PHOTOS?|Video|Graphic|Illustration|Source) \p{Lu}/u,
  /(?:责编|責編|网编|網編|编辑|編輯|特约记者|报道|報導|报导)[：: ]|^(?:记者|記者|作者|撰文|翻译|翻譯)[：: ]?\p{Script=Han}{2,3}$/u,
  /(?:摄|攝|提供|报道|报导|報導)$/u,
  // what stands around an article
  /^(?:copyright|©|all rights reserved|used with|editor['’]?s note|correction|clarification|disclaimer|updated|published|posted|last modified|the views expressed)\b/iu,
  /^(?:read|see|learn|find|hear|show|load)\b.{0,12}\b(?:more|also|next|full)\b/iu,
  /^(?:more|also|only) (?:on|from|in|at|about)\b/iu,
  /^(?:相关|相關|延伸|更多|推荐|推薦|热门|熱門|分享|打印|列印|订阅|訂閱|关注|關注|评论$|評論$|编者按|編者按|版权|版權|返回|点击|點擊|下载|下載|收听|收聽|完$|全文完)/u,
  // a sentence that lost its full stop
  /^(?!what|how|why|where|when|who)(?=.*\b(?:he|she|they|it) (?:said|told|added|says|wrote)\b)/iu,
  // a line that was cut: it ends in a word that asks for another one
  /\s(?:an?|the|of|and|or|but|nor)$/u,
]

/** What web pages print around articles, alone or before one of the words below. */
const pageLines = [
  "related|recommended|latest|top stories|trending|most (?:read|popular|viewed)|you may also|don['’]t miss",
  'follow|share|subscribe|sign up|join us|contact us|support us|donate|about (?:us|the author)|newsletter',
  'print|e-?mail|download|listen|watch|click|skip|back to|comments?|tags?|topics?|advertisement|sponsored|the end|ends?',
].join('|')
const pageWords =
  'stor(?:y|ies)|articles?|news|links?|content|topics?|posts?|us|this|to|for our|here|rfa|now|below|on (?:facebook|twitter|youtube)'
const pageLine = new RegExp(`^(?:${pageLines})(?:$|:| (?:${pageWords})\\b)`, 'iu')

/** Whether a short line is an address, a label, a credit, a date, a list item, boilerplate or a cut sentence. */
export function isNeverHeading(text: string): boolean {
  const isMarkedItem = markerForm(text) >= 0 && !hanSectionNumber.test(text)
  return isMarkedItem || isDateLine(text) || pageLine.test(text) || patterns.some((pattern) => pattern.test(text))
}
