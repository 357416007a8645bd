/** Prints the hash of the sample's DOCX: run in a process of its own, in a time zone of its own. */

import { createHash } from 'node:crypto'
import { writeDocx } from '../../../../stages/render/docx/docx.ts'
import { sampleBriefing } from '../sample-briefing.ts'

const { bytes } = await writeDocx(sampleBriefing, { page: 'A4', font: async () => new Uint8Array() })
process.stdout.write(createHash('sha256').update(bytes).digest('hex'))
