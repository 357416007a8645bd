/** Prints the hash of the sample's PDF: run in a process of its own, in a time zone of its own. */

import { createHash } from 'node:crypto'
import { writePdf } from '../../../../stages/render/pdf/pdf.ts'
import { sampleBriefing } from '../sample-briefing.ts'
import { onA4 } from './settings.ts'

const { bytes } = await writePdf(sampleBriefing, onA4)
process.stdout.write(createHash('sha256').update(bytes).digest('hex'))
