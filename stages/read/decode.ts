/** Turns the bytes of a seed into text, or says what they are instead. */

import type { Finding } from '../../pipeline/document/finding.ts'

export type Decoded = { readonly text: string } | { readonly finding: Finding }

/** Gives the text without its byte order mark. Line ends stay as they are. */
export function decode(bytes: Uint8Array, path: string): Decoded {
  if (bytes.length === 0) {
    return refuse(path, 'seed-empty', 'is empty', 'Add the text of the article, or delete the file.')
  }
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
    return refuse(path, 'seed-not-utf8', 'is UTF-16, not UTF-8', 'Save the file again as UTF-8.')
  }
  if (bytes.includes(0)) {
    return refuse(path, 'seed-binary', 'is binary, not text', 'Export the article as plain text (.txt, UTF-8).')
  }
  const text = decodeUtf8(bytes)
  if (text === undefined) {
    const line = firstLineNotUtf8(bytes)
    const hint = 'Save the file again as UTF-8; until then the words on that line cannot be trusted.'
    return { finding: { ...refusal(path, 'seed-not-utf8', `is not UTF-8 (line ${line})`, hint), line } }
  }
  if (text.trim() === '') {
    return refuse(path, 'seed-blank', 'holds only white space', 'Add the text of the article, or delete the file.')
  }
  return { text }
}

function refuse(path: string, code: string, what: string, hint: string): Decoded {
  return { finding: refusal(path, code, what, hint) }
}

function refusal(path: string, code: string, what: string, hint: string): Finding {
  return { severity: 'error', code, message: `${path} ${what}.`, hint, file: path }
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Counts from 1. A line feed never stands inside a multi-byte character, so each line can be decoded alone. */
function firstLineNotUtf8(bytes: Uint8Array): number {
  let line = 1
  let start = 0
  while (start < bytes.length) {
    const feed = bytes.indexOf(0x0a, start)
    const end = feed === -1 ? bytes.length : feed + 1
    if (decodeUtf8(bytes.subarray(start, end)) === undefined) {
      return line
    }
    start = end
    line += 1
  }
  return line
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte)
}
