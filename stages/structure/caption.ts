/** Finds captions of pictures that are no longer there, by a known label or by a photo credit. */

import type { Block } from '../../pipeline/document/document.ts'
import type { Claim } from './claim.ts'
import { wordCount } from './words.ts'

/** Longer than any caption; bounds the work on a long paragraph as well. */
const maximumCharacters = 400
const maximumWords = 60

const label =
  /^(?:(?:photos?|pictures?|images?|captions?|graphic|illustration|map|screenshot)(?: (?:shows|by|credit))?\s?[:：]|file (?:photo|image|picture)\b|file [-–—]|(?:图片|照片|图|圖|圖片|图片说明|圖片說明|资料图片|資料圖片|资料图|資料圖|资料照片|資料照片)[:：]|(?:资料图片|資料圖片|资料照片|資料照片)(?:[，,。]|$))/iu

const bracketAtEnd = /[([（【]([^()[\]（）【】]{2,80})[)\]）】]$/u
const creditLabel =
  /^(?:(?:file )?(?:photo|image|picture|credit|courtesy|screenshot)\b|(?:图片|照片|图|圖|圖片|资料图|資料圖|网络图片|網路圖片)(?:[:：]|$))|(?:摄|攝|提供|资料图片|資料圖片|网络图片|视频截图)$/iu
/** "… on June 3, 2021. Photo: RFA", "… by the dam. Photo courtesy of Li Na" */
const creditSentence =
  /[.!?。”")]\s?(?:(?:(?:File )?(?:Photos?|Pictures?|Images?)(?: [Cc]redit)?|Credit|图片|照片|摄影|攝影)\s?[:：]\s?|(?:Photos?|Pictures?|Images?) (?:by|courtesy of) )[\p{Lu}\p{Lo}][^\s.,:：。]{1,30}(?: (?:\p{Lu}[^\s.,:]{0,30}|and|of|via|for|by)){0,6}\.?$/u
const agencies = new Set(
  'afp|ap|associated press|reuters|rfa|getty images|epa|efe|kyodo|xinhua|ap photo|public domain|法新社|美联社|美聯社|路透社|路透|新华社|中新社|自由亚洲电台'.split(
    '|',
  ),
)

/** Claims the paragraphs that begin with a caption's label or end in a photo credit. */
export function claimCaptions(blocks: readonly Block[]): Claim[] {
  return blocks.flatMap(({ id, kind, text }) => {
    const reason = kind === 'paragraph' ? captionReason(text) : undefined
    return reason === undefined ? [] : [{ block: id, to: 'caption', reason }]
  })
}

function captionReason(text: string): string | undefined {
  if (text.length > maximumCharacters) {
    return undefined
  }
  const isLabelled = label.test(text)
  if ((!isLabelled && !endsInCredit(text) && !creditSentence.test(text)) || wordCount(text) > maximumWords) {
    return undefined
  }
  return isLabelled ? 'begins with the label of a picture' : 'ends in a photo credit'
}

function endsInCredit(text: string): boolean {
  const bracket = bracketAtEnd.exec(text)
  const credit = bracket?.[1]?.trim() ?? ''
  const before = text.slice(0, bracket?.index ?? 0).trimEnd()
  if (credit === '' || before === '' || isAcronymOf(credit, before)) {
    return false
  }
  return creditLabel.test(credit) || credit.split('/').some((name) => agencies.has(name.trim().toLowerCase()))
}

/** “Radio Free Asia (RFA)” explains an acronym and credits nobody. */
function isAcronymOf(acronym: string, before: string): boolean {
  const words = before.split(/[\s-]+/u).slice(-acronym.length)
  return words.map((word) => word.slice(0, 1)).join('') === acronym
}
