/** The table of stages: every name that `stages:` in config.yaml may use. */

import type { Stage } from '../pipeline/document/stage.ts'
import { annotate } from './annotate/annotate.ts'
import { attribute } from './attribute/attribute.ts'
import { deduplicate } from './deduplicate/deduplicate.ts'
import { normalize } from './normalize/normalize.ts'
import { review } from './review/review.ts'
import { structure } from './structure/structure.ts'

export const stages: readonly Stage[] = [normalize, attribute, structure, deduplicate, annotate, review]
