/** How well a colour can be read on white paper (WCAG 2.1, relative luminance and contrast ratio). */

/** Smallest contrast of text that is not large (WCAG 2.1, 1.4.3). */
export const leastContrast = 4.5

/** From 1 (white) to 21 (black); `colour` is #RRGGBB. */
export function contrastOnWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16)))
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

function linear(value: number): number {
  const share = value / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}
