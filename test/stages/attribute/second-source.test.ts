/** The profile of docs/add-a-source.md beside RFA's: a new source costs no code. */

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { applyEdits } from '../../../pipeline/document/apply-edits.ts'
import { sourceProfileSchema } from '../../../pipeline/document/source-profile.ts'
import { attribute } from '../../../stages/attribute/attribute.ts'
import { read } from '../../../stages/read/read.ts'
import { profile as rfa } from './rfa.ts'

const page = readFileSync(new URL('../../../docs/add-a-source.md', import.meta.url), 'utf8')
const example = parse(/```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '')
const rferl = sourceProfileSchema.parse(example.sources.rferl)
const notice =
  'Copyright (c) 2021. RFE/RL, Inc. Reprinted with the permission of Radio Free Europe/Radio Liberty, 1201 Connecticut Ave NW, Ste 400, Washington DC 20036.'
const body = ['The bridge at Senlok', 'The bridge at Senlok is closed.', 'Nobody knows for how long.']

function attributed(lines: readonly string[], path = 'a.txt') {
  const seed = { path, bytes: new TextEncoder().encode(lines.join('\n')) }
  const document = read(seed, { blocks: 'line', maximumBlocks: 100 })
  return applyEdits(document, attribute.propose(document, {}, { sources: { rfa, rferl } }), attribute)
}

function credited({ blocks }: ReturnType<typeof attributed>): string[] {
  return blocks.flatMap(({ credits = [] }) =>
    credits.map(
      ({ role, names, service }) => `${role}: ${names.join(', ')}${service === undefined ? '' : ` (${service})`}`,
    ),
  )
}

test.each([
  [['By Iryna Holub for RFE/RL’s Ukrainian Service'], ['reporter: Iryna Holub (RFE/RL’s Ukrainian Service)']],
  [["By RFE/RL's Tatar-Bashkir Service"], ["reporter: RFE/RL's Tatar-Bashkir Service"]],
  [['Iryna Holub for RFE/RL’s Kyrgyz Service'], ['reporter: Iryna Holub (RFE/RL’s Kyrgyz Service)']],
])('%s', ([byline = ''], credits) => {
  const document = attributed([body[0] ?? '', byline, ...body.slice(1), notice])
  expect(document.attribution?.source).toBe('rferl')
  expect(credited(document)).toEqual(credits)
  expect(document.blocks.at(-1)).toMatchObject({ kind: 'notice', text: notice })
  expect(document.findings).toEqual([])
})

test('an agency beside the service is credited and flagged', () => {
  const line = 'Written by Iryna Holub based on reporting by RFE/RL’s Ukrainian Service. With reporting by Reuters.'
  const document = attributed([...body, line, notice])
  expect(credited(document)).toEqual([
    'writer: Iryna Holub',
    'contributor: RFE/RL’s Ukrainian Service',
    'contributor: Reuters',
  ])
  expect(document.findings.map(({ code }) => code)).toEqual(['agency-credit'])
})

test('the folder proves whose text it is, and its notice is supplied', () => {
  const document = attributed(body, 'rferl/a.txt')
  expect(document.attribution).toMatchObject({ source: 'rferl', suppliedNotice: rferl.notice.text })
})

test('a text of RFA’s stays RFA’s', () => {
  expect(attributed([...body, 'Reported by Li Na for RFA Lao.']).attribution?.source).toBe('rfa')
})
