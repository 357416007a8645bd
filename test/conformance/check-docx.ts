/** Checks every DOCX of a folder with the Open XML SDK's validator and with the lint. Usage: check-docx.ts SAMPLES */

import { readdirSync, readFileSync } from 'node:fs'
import { argv, stdout } from 'node:process'
import { lintDocx } from '../stages/render/docx/lint-docx.ts'
import { validationErrors, validator } from '../stages/render/docx/validate-docx.ts'

const [, , samples = ''] = argv

/** Says what is wrong with it, one line for each complaint. */
function complaints(name: string): string[] {
  const path = `${samples}/${name}`
  const errors = (['Microsoft365', 'Office2019'] as const).flatMap((version) =>
    validator === undefined
      ? []
      : validationErrors(path, version).map((error) => `${version}: ${JSON.stringify(error)}`),
  )
  // The one sample with an empty paragraph; no stage makes any.
  const isMeant = (complaint: string) => name === 'hostile-empty.docx' && complaint.startsWith('paragraphs: ')
  return [...errors, ...lintDocx(readFileSync(path)).filter((complaint) => !isMeant(complaint))]
}

const names = readdirSync(samples).filter((file) => file.endsWith('.docx'))
const found = names.flatMap((name) => complaints(name).map((complaint) => `${name}: ${complaint}\n`))
const by = validator === undefined ? 'the lint (no validator for this machine)' : 'validator and lint'
stdout.write(`${found.join('')}DOCX: ${found.length} complaints of ${by} about ${names.length} files\n`)
process.exitCode = found.length === 0 ? 0 : 1
