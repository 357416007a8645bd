/** Decides whether an address may become a link of the page. */

import type { Run } from '../briefing.ts'
import type { Link } from './tag.ts'

/** Longer addresses are drawn, but cannot be clicked: a PDF string holds 32,767 bytes (ISO 19005-3, 6.1.13). */
const maxAddress = 2_000

/** The run's link: http(s) only, written in ASCII as a URI action must be; `undefined` when there is none. */
export function linkOf({ href, text }: Run): Link | undefined {
  if (href === undefined || text === '' || href.length > maxAddress) {
    return undefined
  }
  const address = URL.parse(href)
  if (address === null || !['http:', 'https:'].includes(address.protocol)) {
    return undefined
  }
  return { kind: 'address', address: address.href, description: href }
}
