/** Finds what stands between quotation marks, in one walk over a text. */

/** UTF-16 offsets of a quotation with its marks. */
export interface QuotedSpan {
  readonly start: number
  readonly end: number
  /** False when the text ends before the closing mark: the quotation may go on in the next paragraph. */
  readonly closed: boolean
}

const marks = /[“”«»「」『』"]/g

const closingOf = new Map([
  ['“', '”'],
  ['«', '»'],
  ['「', '」'],
  ['『', '』'],
  ['"', '"'],
])

/**
 * The outermost quotations, in order. Single marks are left alone: they cannot be told from apostrophes. A closing mark
 * without an opening one is passed over.
 */
export function quotedSpans(text: string): QuotedSpan[] {
  const spans: QuotedSpan[] = []
  let [open, start, depth] = ['', 0, 0]
  for (const { 0: mark, index } of text.matchAll(marks)) {
    if (depth === 0) {
      if (closingOf.has(mark)) {
        ;[open, start, depth] = [mark, index, 1]
      }
    } else if (mark === closingOf.get(open)) {
      depth -= 1
      if (depth === 0) {
        spans.push({ start, end: index + 1, closed: true })
      }
    } else if (mark === open) {
      depth += 1
    }
  }
  return depth === 0 ? spans : [...spans, { start, end: text.length, closed: false }]
}

/**
 * How many opening marks lack their closing one (positive), or closing ones their opening one (negative). A straight mark
 * is either, so that it may be the partner of a curly one.
 */
export function unpairedMarks(text: string): number {
  let unpaired = 0
  let straight = 0
  for (const [mark] of text.matchAll(marks)) {
    if (mark === '"') {
      straight += 1
    } else if (mark === '“' || mark === '«' || mark === '「' || mark === '『') {
      unpaired += 1
    } else {
      unpaired -= 1
    }
  }
  const isPaired = straight >= Math.abs(unpaired) && (straight + unpaired) % 2 === 0
  return isPaired ? 0 : unpaired || 1
}
