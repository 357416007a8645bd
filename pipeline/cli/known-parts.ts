/** The stages and formats that config.yaml may name. */

import { formatNames } from '../../stages/render/format-names.ts'
import { stages } from '../../stages/stages.ts'
import type { KnownParts } from '../config/schema.ts'

export const knownParts: KnownParts = { stages, formats: formatNames }
