/** Words for counts, lists and names that several parts of a briefing use. */

import type { Credit, Role } from '../../pipeline/document/document.ts'
import { unreachable } from '../../pipeline/document/finding.ts'

/** "one paragraph", "2 paragraphs". */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count === 1 ? 'one' : count} ${count === 1 ? singular : plural}`
}

/** "3, 5 and 9". */
export function listed(items: readonly (string | number)[]): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? `${last}` : `${items.slice(0, -1).join(', ')} and ${last}`
}

/** "Date not stated in the source". */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** "paragraph 7", "paragraphs 7–12". */
export function paragraphRange(numbers: readonly number[]): string {
  const [first, last] = [numbers[0], numbers.at(-1)]
  return first === last ? `paragraph ${first}` : `paragraphs ${first}–${last}`
}

/** "Alim Seytoff (RFA’s Uyghur Service)". */
export function creditNames({ names, service }: Credit): string {
  const people = listed(names)
  return service === undefined || names.includes(service) ? people : `${people} (${service})`
}

/** What a role is called in front of the names. */
export function roleLabel(role: Role): string {
  switch (role) {
    case 'reporter':
      return 'Reported by'
    case 'writer':
      return 'Written by'
    case 'translator':
      return 'Translated by'
    case 'editor':
      return 'Edited by'
    case 'web-editor':
      return 'Web editing by'
    case 'photographer':
      return 'Photos by'
    case 'illustrator':
      return 'Illustrated by'
    case 'contributor':
      return 'Contributions by'
    default:
      return unreachable(role)
  }
}
