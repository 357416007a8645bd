/** Tells programs that copy a page which text each code stands for (ISO 32000-1, 9.10.3). */

/** Entries of one range: a range may not go beyond the last byte of its codes. */
const rangeLength = 256

/** The map as a stream; `texts` by code. */
export function unicodeMap(texts: readonly string[]): Uint8Array {
  const ranges: string[] = []
  for (let from = 0; from < texts.length; from += rangeLength) {
    const part = texts.slice(from, from + rangeLength)
    ranges.push(`<${hex(from)}> <${hex(from + part.length - 1)}> [${part.map((text) => `<${utf16(text)}>`).join(' ')}]`)
  }
  const lines = [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <FFFF>',
    'endcodespacerange',
    // An operator takes at most a hundred ranges.
    ...hundreds(ranges).flatMap((some) => [`${some.length} beginbfrange`, ...some, 'endbfrange']),
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ]
  return new TextEncoder().encode(lines.join('\n'))
}

/** UTF-16, big end first, in hexadecimal digits. */
export function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index))).join('')
}

function hundreds(items: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(items.length / 100) }, (_, index) =>
    items.slice(index * 100, index * 100 + 100),
  )
}

function hex(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0')
}
