/** Decides which addresses may become links, the same for every edition. */

/** Word calls a file with a longer address corrupt; a PDF string holds 32,767 bytes (ISO 19005-3, 6.1.13). */
const maximumLength = 2000

/**
 * The address as a link needs it: http(s), in ASCII, as it was given wherever it is that already. `undefined` for what
 * no program could open; then the words stand without a link.
 */
export function webAddress(href: string | undefined): string | undefined {
  const url = href === undefined ? null : URL.parse(href)
  if (href === undefined || url === null || !['http:', 'https:'].includes(url.protocol)) {
    return undefined
  }
  const address = /^[\x21-\x7e]+$/.test(href) ? href : url.href
  return address.length <= maximumLength ? address : undefined
}
