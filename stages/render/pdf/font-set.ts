/** The fonts of one document, and which of them draws each character. */

import { type FontName, scriptFontOf, scriptOf } from '../fonts.ts'
import type { Span } from './box.ts'
import type { OpenFont } from './open-font.ts'
import { covers, ignorable, openFont } from './open-font.ts'

/** Text that one font draws. */
export interface FontRun {
  readonly text: string
  readonly font: OpenFont
}

/** What every text font draws: most spans are nothing else, and need no look at each character. */
const plainLatin = /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u00FF\u2013\u2014\u2018\u2019\u201C\u201D\u2026]+$/

/** Punctuation that Latin and Chinese share. */
const sharedPunctuation = /[\u00B7\u2014\u2018\u2019\u201C\u201D\u2026]+/g

/** Chinese characters, their punctuation and full-width forms. */
const wide = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u

/** A character, or a figure with the key that it stands on. */
const character = /[0-9#*]\uFE0F?\u20E3|./gsu

/** Opened fonts by name, and the characters that none of them has. */
export class FontSet {
  /** As U+XXXX, in order of appearance. */
  readonly missing = new Set<string>()
  readonly #fonts: ReadonlyMap<FontName, OpenFont>

  constructor(fonts: ReadonlyMap<FontName, OpenFont>) {
    this.#fonts = fonts
  }

  /** Cuts a span where the font changes. A character that no font has is written as "[U+XXXX]". */
  runs(span: Span): readonly FontRun[] {
    const own = this.#font(span.look.font)
    if (isPlain(span)) {
      return [{ text: span.text, font: own }]
    }
    const runs: { text: string; font: OpenFont }[] = []
    for (const { character, isWide } of characters(span)) {
      const last = runs.at(-1)
      if (ignorable.test(character) && last !== undefined) {
        last.text += character
        continue
      }
      const isOwn = !isWide && covers(own, character)
      const other = isOwn ? undefined : this.#fonts.get(fallbackOf(span.look.font, character, isWide))
      const font = [isOwn ? undefined : other, own].find((one) => one !== undefined && covers(one, character))
      const text = font === undefined ? this.#substitute(character) : character
      if (last !== undefined && last.font === (font ?? own)) {
        last.text += text
      } else {
        runs.push({ text, font: font ?? own })
      }
    }
    return runs
  }

  #font(name: FontName): OpenFont {
    const font = this.#fonts.get(name)
    if (font === undefined) {
      throw new TypeError(`font ${name} was not loaded`)
    }
    return font
  }

  #substitute(character: string): string {
    if (ignorable.test(character)) {
      return character
    }
    if (/\s/.test(character)) {
      return ' '
    }
    const codePoint = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    this.missing.add(codePoint)
    return `[${codePoint}]`
  }
}

/** Loads the fonts that the spans name, and those they fall back to where a character needs it. */
export async function loadFonts(
  spans: readonly Span[],
  read: (name: FontName) => Promise<Uint8Array>,
): Promise<FontSet> {
  const fonts = new Map<FontName, OpenFont>()
  const load = async (name: FontName) => {
    if (!fonts.has(name)) {
      fonts.set(name, openFont(await read(name), scriptOf(name)))
    }
  }
  for (const { look } of spans) {
    await load(look.font)
  }
  const needed = new Set<FontName>()
  for (const span of spans.filter((each) => !isPlain(each))) {
    const own = fonts.get(span.look.font)
    for (const { character, isWide } of characters(span)) {
      if (own !== undefined && (isWide || !isDrawn(own, character))) {
        needed.add(fallbackOf(span.look.font, character, isWide))
      }
    }
  }
  for (const name of needed) {
    await load(name)
  }
  return new FontSet(fonts)
}

/** In Chinese text, the punctuation that Latin shares with it may be Chinese. */
function isPlain({ text, language }: Span): boolean {
  return !language.startsWith('zh') && plainLatin.test(text)
}

function isDrawn(font: OpenFont, character: string): boolean {
  return covers(font, character) || ignorable.test(character)
}

/** The font for a character that the font `name` does not draw. */
function fallbackOf(name: FontName, character: string, isWide: boolean): FontName {
  const family = (isWide ? undefined : scriptFontOf(character)?.family) ?? 'chinese'
  return name === 'serif-bold' || name === 'sans-bold' ? `${family}-bold` : family
}

/** The characters of a span, each with whether it takes its Chinese, full-width form. */
function characters({ text, language }: Span): readonly { readonly character: string; readonly isWide: boolean }[] {
  const all = text.match(character) ?? []
  if (!language.startsWith('zh')) {
    return all.map((each) => ({ character: each, isWide: false }))
  }
  const wideIndexes = new Set(widePunctuation(text))
  let index = 0
  return all.map((each) => {
    const isWide = wideIndexes.has(index)
    index += each.length
    return { character: each, isWide }
  })
}

/** Indexes of the shared punctuation that stands beside Chinese. */
function* widePunctuation(text: string): Generator<number> {
  for (const { 0: punctuation, index } of text.matchAll(sharedPunctuation)) {
    const end = index + punctuation.length
    const before = [...text.slice(Math.max(0, index - 2), index)].at(-1) ?? ''
    const after = [...text.slice(end, end + 2)].at(0) ?? ''
    if (wide.test(before) || wide.test(after)) {
      for (let at = index; at < end; at += 1) {
        yield at
      }
    }
  }
}
