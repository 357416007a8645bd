/** The guard: an edition without the source's credit never leaves the pipeline. */

import type { Briefing } from '../../stages/render/briefing.ts'
import type { Format } from '../../stages/render/formats.ts'
import type { Edition } from '../../stages/render/writer.ts'
import type { Finding } from '../document/finding.ts'

/**
 * Looks at what the writer says it drew and wrote into the properties, not at what it was asked to. Each required
 * string must stand there whole. Gives what is missing, or nothing.
 */
export function lostAttribution(
  briefing: Pick<Briefing, 'required'>,
  edition: Pick<Edition, 'drawn' | 'properties'>,
  { name, hasProperties }: Pick<Format, 'name' | 'hasProperties'>,
): Finding[] {
  const properties = Object.values(edition.properties)
  return briefing.required.flatMap((required) => {
    const where = [
      ...(edition.drawn.includes(required) ? [] : ['text']),
      ...(hasProperties && !properties.some((value) => value.includes(required)) ? ['properties'] : []),
    ]
    return where.length === 0 ? [] : [lost(required, where.join(' and the '), name)]
  })
}

function lost(required: string, where: string, format: string): Finding {
  return {
    severity: 'error',
    code: 'attribution-lost',
    message: `The ${where} of the ${format} edition would lack “${required}”; the briefing was not published.`,
    hint: 'If a font lacks a character of it (glyph-missing), leave that edition out of config.yaml; otherwise report this with the seed.',
  }
}
