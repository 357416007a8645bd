/** The JSON Schema of config.yaml, for editors to complete and check it. */

import { z } from 'zod'
import { configSchema, type KnownParts } from './schema.ts'

/** The part of JSON Schema that is used here. */
export interface JsonSchema {
  readonly [keyword: string]: unknown
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly additionalProperties?: JsonSchema | boolean
  readonly items?: JsonSchema
}

/** Draft 2020-12. A stage may be written as its name alone. */
export function configJsonSchema(known: KnownParts): JsonSchema {
  const schema = z.toJSONSchema(configSchema(known), { io: 'input' }) as JsonSchema
  const stages = schema.properties?.stages
  const names = known.stages.map(({ name }) => name)
  return {
    ...schema,
    title: 'Wirebrief configuration',
    properties: { ...schema.properties, stages: { ...stages, items: { anyOf: [{ enum: names }, stages?.items] } } },
  }
}

/** The names that a mapping at `path` may hold, or `undefined` where any name is allowed. */
export function knownNames(schema: JsonSchema, path: readonly PropertyKey[]): string[] | undefined {
  let current: JsonSchema | undefined = schema
  for (const key of path) {
    const below: JsonSchema | boolean | undefined =
      typeof key === 'number' ? current?.items : (current?.properties?.[String(key)] ?? current?.additionalProperties)
    current = typeof below === 'boolean' ? undefined : below
  }
  return current?.properties === undefined ? undefined : Object.keys(current.properties)
}
