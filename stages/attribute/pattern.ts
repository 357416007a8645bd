/** Matches what a layman writes in a source profile: literal text in which `*` stands for anything. */

const apostrophes = '‘’ʼ′＇'
const folding = new RegExp(`[${apostrophes}\u00a0\u2007\u202f\u3000]`, 'g')

/** The text with one kind of apostrophe and one kind of space. The length stays the same, so that offsets do too. */
export function foldMarks(text: string): string {
  return text.replace(folding, (mark) => (apostrophes.includes(mark) ? "'" : ' '))
}

/** A pattern cut at its `*`: what it begins with, what it ends with (if there is a `*`), and what stands in between. */
export interface Pattern {
  readonly first: string
  readonly between: readonly string[]
  readonly last?: string
}

/** Makes a pattern ready for texts that `foldMarks` has gone over. */
export function compilePattern(pattern: string): Pattern {
  const [first = '', ...rest] = foldMarks(pattern).split('*')
  const last = rest.at(-1)
  return last === undefined ? { first, between: [] } : { first, between: rest.slice(0, -1), last }
}

/** Whether the whole folded text is what the pattern says. */
export function matchesPattern(pattern: Pattern, folded: string): boolean {
  return literalEnd(pattern, folded) >= 0
}

/**
 * Where the words of the pattern end in a folded text that is what it says as a whole: what follows is what a `*` at its
 * end stands for. -1 when the text is something else. Each literal piece is looked for once, from where the one before
 * it ended, which is enough for `*` and takes time linear in the text.
 */
export function literalEnd({ first, between, last }: Pattern, folded: string): number {
  if (last === undefined) {
    return folded === first ? folded.length : -1
  }
  const end = folded.length - last.length
  if (first.length > end || !folded.startsWith(first) || !folded.endsWith(last)) {
    return -1
  }
  let position = first.length
  for (const piece of between) {
    const found = folded.indexOf(piece, position)
    if (found < 0 || found + piece.length > end) {
      return -1
    }
    position = found + piece.length
  }
  return last === '' ? position : folded.length
}

/** How often the beginning of a pattern is tried in one text. */
const maximumAttempts = 8

/**
 * Where the parts of the folded text begin that reach to its end and are what the pattern says, in order. They begin the
 * text or stand after the end of a sentence; what opens with a bracket, and a pattern of two `*` or more, which no
 * sentence happens to have the words of, after any space too: a byline may lack its full stop. A pattern that begins with `*` is only tried on the whole text.
 */
export function tailsMatching(pattern: Pattern, folded: string): readonly number[] {
  if (pattern.first === '') {
    return matchesPattern(pattern, folded) ? [0] : []
  }
  const starts: number[] = []
  let position = folded.indexOf(pattern.first)
  for (let attempt = 0; attempt < maximumAttempts && position >= 0; attempt++) {
    if (mayBegin(pattern, folded, position) && matchesPattern(pattern, folded.slice(position))) {
      starts.push(position)
    }
    position = folded.indexOf(pattern.first, position + 1)
  }
  return starts
}

function mayBegin({ first, between }: Pattern, folded: string, position: number): boolean {
  const isSure = /^[（([]/.test(first) || (between.length > 0 && /\s/.test(folded.charAt(position - 1)))
  return isSure || endsSentence(folded, position)
}

const sentenceEnds = new Set('.!?…。！？"\'”’»)）」』】]')

/** Whether a sentence may end before this offset. */
export function endsSentence(text: string, offset: number): boolean {
  let end = offset
  while (end > 0 && /\s/.test(text.charAt(end - 1))) {
    end--
  }
  return end === 0 || sentenceEnds.has(text.charAt(end - 1))
}
