/** Reads colours of an SVG (SVG 1.1, 4.2). */

/** The names of HTML 4, which are all that drawing programs write. */
const names: Readonly<Record<string, string>> = {
  aqua: '00FFFF',
  black: '000000',
  blue: '0000FF',
  fuchsia: 'FF00FF',
  gray: '808080',
  green: '008000',
  grey: '808080',
  lime: '00FF00',
  maroon: '800000',
  navy: '000080',
  olive: '808000',
  orange: 'FFA500',
  purple: '800080',
  red: 'FF0000',
  silver: 'C0C0C0',
  teal: '008080',
  white: 'FFFFFF',
  yellow: 'FFFF00',
}

/** RRGGBB; nothing for what is no colour, or one that the page shows through. */
export function readColour(text: string): string | undefined {
  const value = text.trim().toLowerCase()
  if (/^#[0-9a-f]{6}$/.test(value)) {
    return value.slice(1).toUpperCase()
  }
  if (/^#[0-9a-f]{3}$/.test(value)) {
    return [...value.slice(1)]
      .map((digit) => digit + digit)
      .join('')
      .toUpperCase()
  }
  const parts = /^rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)$/.exec(value)?.slice(1).map(Number)
  if (parts?.every((part) => part <= 255) === true) {
    return parts
      .map((part) => part.toString(16).padStart(2, '0'))
      .join('')
      .toUpperCase()
  }
  return Object.hasOwn(names, value) ? names[value] : undefined
}
