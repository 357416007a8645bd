/** The configuration of this repository, which the tests use as an operator would. */

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { knownParts } from '../pipeline/cli/known-parts.ts'
import { parseConfig } from '../pipeline/config/parse-config.ts'

const path = fileURLToPath(new URL('../config.yaml', import.meta.url))

export const projectConfig = parseConfig(readFileSync(path, 'utf8'), 'config.yaml', knownParts)
