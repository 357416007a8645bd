/** Says why a text is a source's, in sentences that a person can check. */

import type { Credit, Document, Role } from '../../pipeline/document/document.ts'
import type { SourceProfile } from '../../pipeline/document/source-profile.ts'
import { creditsKnownIn } from './byline.ts'
import type { CreditedBlock } from './credit-lines.ts'
import { isOwnService } from './credited-names.ts'
import type { SourceGrammar } from './source-grammar.ts'

/** Who made a picture says nothing about who made the text. */
const pictureRoles: ReadonlySet<Role> = new Set(['photographer', 'illustrator'])

/** Whether one of the credits is for the text, not for a picture in it. */
export function creditsText(credits: readonly Credit[]): boolean {
  return credits.some(({ role }) => !pictureRoles.has(role))
}

/** The evidence that the document is this source's; empty when there is none. */
export function evidenceFor(
  document: Document,
  key: string,
  grammar: SourceGrammar,
  lines: readonly CreditedBlock[],
): readonly string[] {
  return [...statedInText(grammar, lines), ...statedBesideText(document, key, grammar.profile)]
}

function statedInText(grammar: SourceGrammar, lines: readonly CreditedBlock[]): string[] {
  return lines.flatMap(({ block: { place, text }, parts }) =>
    parts.flatMap(({ form, credits, start }, index) => {
      if (form === 'notice') {
        return [`The copyright notice in line ${place.line} is that of ${grammar.profile.name}.`]
      }
      if (form === 'repost') {
        return [`Line ${place.line} says that the text was first published by ${grammar.profile.name}.`]
      }
      const words = text.slice(start, parts[index + 1]?.start)
      const known = form === 'unparsed-byline' ? creditsKnownIn(words, grammar) : credits
      return servicesIn(known, grammar).map((service) => `The byline in line ${place.line} names ${service}.`)
    }),
  )
}

function servicesIn(credits: readonly Credit[], grammar: SourceGrammar): string[] {
  const named = credits
    .filter(({ role }) => !pictureRoles.has(role))
    .flatMap(({ names, service }) => (service === undefined ? names : [...names, service]))
  return [...new Set(named)].filter((name) => isOwnService(name, grammar))
}

function statedBesideText({ seed }: Document, key: string, profile: SourceProfile): string[] {
  const { source, url } = seed.metadata
  const where = seed.metadataFrom.source === 'sidecar' ? 'sidecar file' : 'front matter'
  const host = url === undefined ? undefined : URL.parse(url)?.hostname
  const ownHost = profile.hosts.find((own) => host === own || host?.endsWith(`.${own}`))
  const folder = profile.folders.find((name) => seed.path.startsWith(`${name}/`))
  return [
    ...(source === key ? [`The ${where} says that the source is ${key}.`] : []),
    ...(ownHost === undefined ? [] : [`The article's address is on ${ownHost}, which belongs to ${profile.name}.`]),
    ...(folder === undefined ? [] : [`The seed lies in the folder ${folder}, which holds texts from ${profile.name}.`]),
  ]
}
