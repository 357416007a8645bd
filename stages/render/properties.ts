/** The rights and description fields of a briefing, the same for every edition. */

import type { Document } from '../../pipeline/document/document.ts'
import type { SourceProfile } from '../../pipeline/document/source-profile.ts'
import { titleOf } from '../structure/title.ts'
import type { Properties } from './briefing.ts'
import { authorsOf } from './facts.ts'
import { textsOfKind } from './outline.ts'

/** `identifier` is the briefing's id. */
export function propertiesOf(document: Document, profile: SourceProfile, identifier: string): Properties {
  const names = [...new Set(authorsOf(document).flatMap((credit) => credit.names))]
  return {
    title: titleOf(document).text,
    creators: names.length === 0 ? [profile.name] : names,
    publisher: profile.name,
    sourceUri: document.seed.metadata.url ?? profile.address,
    byline: textsOfKind(document, 'byline').join(' '),
    copyrightNotice: noticesOf(document).join(' '),
    copyrightHolder: profile.name,
    creditLine: `${profile.name} (${profile.short})`,
    identifier,
    seedSha256: document.seed.sha256,
    paragraphsRemoved: document.changes.filter(({ edit }) => edit.kind === 'drop').length,
  }
}

/** The notices of the seed, else the one supplied. */
export function noticesOf(document: Document): string[] {
  const supplied = document.attribution?.suppliedNotice
  return [...textsOfKind(document, 'notice'), ...(supplied === undefined ? [] : [supplied])]
}
