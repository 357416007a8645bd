/** Words the findings of attribution: what is wrong, and what to do about it. */

import type { Document } from '../../pipeline/document/document.ts'
import type { Finding } from '../../pipeline/document/finding.ts'
import type { SourceProfile } from '../../pipeline/document/source-profile.ts'

/** Nothing was recognized that shows whose text it is. */
export function attributionMissing({ seed }: Document, keys: readonly string[]): Finding {
  return {
    severity: 'error',
    code: 'attribution-missing',
    message:
      'Nothing was recognized that shows whose text this is: no byline, notice, address or folder of a known source.',
    hint: `Add \`source: KEY\` (${keys.join(', ')}) as front matter or in a sidecar file, or add the source's notice to the text.`,
    file: seed.path,
  }
}

/** The evidence points to several sources. */
export function attributionAmbiguous({ seed }: Document, evidence: ReadonlyMap<string, readonly string[]>): Finding {
  const claims = [...evidence].map(([key, sentences]) => `${key}: ${sentences.join(' ')}`)
  return {
    severity: 'error',
    code: 'attribution-ambiguous',
    message: `The evidence points to ${evidence.size} sources. ${claims.join(' ')}`,
    hint: 'Correct what is wrong: `source` or `url` in the front matter or sidecar file, the folder, or the services of a source in config.yaml.',
    file: seed.path,
  }
}

/** `source` names no profile. */
export function sourceUnknown({ seed }: Document, source: string, keys: readonly string[]): Finding {
  return {
    severity: 'error',
    code: 'source-unknown',
    message: `The source ${JSON.stringify(source)} is not in config.yaml.`,
    hint: `Use one of ${keys.join(', ')}, or add the source under \`sources:\` in config.yaml.`,
    file: seed.path,
  }
}

/** The profile says to hold texts without a notice. */
export function noticeMissing({ seed }: Document, { name }: SourceProfile): Finding {
  return {
    severity: 'error',
    code: 'notice-missing',
    message: `No copyright notice was recognized, and texts from ${name} are held back without one.`,
    hint: 'Add the notice to the text, or set `whenNoticeMissing: supply` for the source in config.yaml.',
    file: seed.path,
  }
}

/** The profile's notice was supplied. */
export function noticeSupplied({ seed }: Document, { name }: SourceProfile): Finding {
  return {
    severity: 'warning',
    code: 'notice-supplied',
    message: `No copyright notice was recognized. The one that config.yaml gives for ${name} was supplied, and is marked as supplied.`,
    hint: "If the text has a notice, add its form to the source's `notice.patterns` in config.yaml.",
    file: seed.path,
  }
}

/** No line was recognized as one that says who wrote the text. */
export function bylineMissing({ seed }: Document): Finding {
  return {
    severity: 'warning',
    code: 'byline-missing',
    message: 'No byline was recognized.',
    hint: "If a line says who reported or wrote the text, add its words to the source's `byline.phrases` in config.yaml.",
    file: seed.path,
  }
}

/** Every line says who made the text or on what terms; no article is left. */
export function articleMissing({ seed }: Document): Finding {
  return {
    severity: 'error',
    code: 'article-missing',
    message: 'No article was recognized: every line is a byline, a notice or a disclaimer.',
    hint: 'Add the text of the article, or delete the file.',
    file: seed.path,
  }
}

/** The line and block that a finding is about. */
export interface Spot {
  readonly file: string
  readonly line: number
  readonly block: string
}

/** A notice that is not the source's: it may concern a picture when the source's own stands in the text too. */
export function noticeForeign(spot: Spot, { name }: SourceProfile, hasOwnNotice: boolean): Finding {
  return {
    severity: hasOwnNotice ? 'warning' : 'error',
    code: 'notice-foreign',
    message: `The copyright notice in line ${spot.line} is not one that ${name} is known to use.`,
    hint: "If it is the source's, add its form to the source's `notice.patterns` in config.yaml; if not, take the text out of the seeds.",
    ...placeOf(spot),
  }
}

/** A byline of an unknown form. */
export function bylineUnparsed(spot: Spot): Finding {
  return {
    severity: 'warning',
    code: 'byline-unparsed',
    message: `Line ${spot.line} looks like a byline of an unknown form. It is kept word for word, without roles or names.`,
    hint: "Check it, and add its words or services to the source's `byline` in config.yaml.",
    ...placeOf(spot),
  }
}

/** A credit to an agency. */
export function agencyCredit(spot: Spot, { short }: SourceProfile): Finding {
  return {
    severity: 'warning',
    code: 'agency-credit',
    message: `Line ${spot.line} credits an agency, whose rights ${short} cannot pass on.`,
    hint: 'Make sure that you may use the work of the agency.',
    ...placeOf(spot),
  }
}

function placeOf({ file, line, block }: Spot): Pick<Finding, 'file' | 'line' | 'blocks'> {
  return { file, line, blocks: [block] }
}
