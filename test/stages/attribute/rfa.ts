/** RFA's profile from config.yaml, so that these tests hold what an operator gets. */

import { compileGrammar } from '../../../stages/attribute/source-grammar.ts'
import { projectConfig } from '../../project-config.ts'

const { rfa } = projectConfig.sources
if (rfa === undefined) {
  throw new Error('config.yaml has no source rfa')
}

export const profile = rfa
export const grammar = compileGrammar(profile)
