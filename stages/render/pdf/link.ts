/** Makes the link of a run of text. */

import type { Run } from '../briefing.ts'
import { webAddress } from '../web-address.ts'
import type { Link } from './tag.ts'

/** `undefined` when the run leads nowhere. */
export function linkOf({ href, text }: Run): Link | undefined {
  const address = webAddress(href)
  return address === undefined || text === '' ? undefined : { kind: 'address', address, description: href ?? address }
}
