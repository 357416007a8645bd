/** The last word on whether a briefing may be made of a document. */

import type { Document } from '../document/document.ts'

/** A document that nothing credits is never published, whatever stages the config names. */
export function withVerdict(document: Document): Document {
  const isHeld = document.findings.some(({ severity }) => severity === 'error')
  if (document.attribution !== undefined || isHeld) {
    return document
  }
  const message = `${document.seed.path} was not credited to any source.`
  const hint = 'Name the stage "attribute" under stages: in config.yaml.'
  const finding = { severity: 'error', code: 'attribution-missing', message, hint, file: document.seed.path } as const
  return { ...document, findings: [...document.findings, finding] }
}
