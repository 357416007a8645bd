/** Describes a briefing to machines of the web: schema.org for what it is, W3C PROV for how it was made. */

import type { Document } from '../../../pipeline/document/document.ts'
import { organisationWords } from '../../annotate/lexicon.ts'
import type { Briefing, Properties } from '../briefing.ts'

/** JSON-LD; its terms are those of the vocabulary that `@context` names. */
export type LinkedData = Readonly<Record<string, unknown>>

/** A schema.org `Report` that is based on a `NewsArticle`, with the rights of the article. */
export function schemaOrg({ properties, language }: Briefing, { seed }: Document): LinkedData {
  const { title, publisher, sourceUri, copyrightNotice, copyrightHolder, creditLine, identifier, creators } = properties
  const rights = { copyrightNotice, creditText: creditLine, copyrightHolder: organisation(copyrightHolder) }
  const { published, url } = seed.metadata
  return {
    '@context': 'https://schema.org',
    '@type': 'Report',
    identifier,
    name: title,
    inLanguage: seed.language === language ? language : [seed.language, language],
    ...rights,
    isBasedOn: {
      '@type': 'NewsArticle',
      headline: title,
      inLanguage: seed.language,
      author: creators.map(creator),
      publisher: { ...organisation(publisher), ...(url === undefined ? { url: sourceUri } : {}) },
      ...(published === undefined ? {} : { datePublished: published }),
      ...(url === undefined ? {} : { url }),
      ...rights,
    },
  }
}

function organisation(name: string): LinkedData {
  return { '@type': 'NewsMediaOrganization', name }
}

/** A service may stand where a name would. */
function creator(name: string): LinkedData {
  const isOrganisation = name
    .split(/\s+/)
    .some((word) => organisationWords.has(word) || /^\p{Lu}{3,}(?:[’']s)?$/u.test(word))
  return { '@type': isOrganisation ? 'Organization' : 'Person', name }
}

/** Names in the terms of https://www.w3.org/TR/prov-o/: the seed, the stages that changed something, the briefing. */
export function provenance({ changes, seed }: Document, { publisher, identifier, sourceUri }: Properties): LinkedData {
  const stages = new Map(changes.map(({ stage, version }) => [stage, version]))
  const activities = [...stages].map(([name, version]) => ({
    '@id': `#stage-${name}`,
    '@type': 'Activity',
    label: `${name} ${version}`,
    used: '#seed',
  }))
  return {
    '@context': 'https://www.w3.org/ns/prov.jsonld',
    '@graph': [
      { '@id': '#publisher', '@type': 'Agent', label: publisher },
      { '@id': '#article', '@type': 'Entity', atLocation: sourceUri, wasAttributedTo: '#publisher' },
      {
        '@id': '#seed',
        '@type': 'Entity',
        label: seed.path,
        value: `sha256:${seed.sha256}`,
        hadPrimarySource: '#article',
      },
      ...activities,
      {
        '@id': '#briefing',
        '@type': 'Entity',
        label: identifier,
        wasDerivedFrom: '#seed',
        hadPrimarySource: '#article',
        wasAttributedTo: '#publisher',
        wasGeneratedBy: activities.map((activity) => activity['@id']),
      },
    ],
  }
}
