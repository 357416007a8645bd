import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { knownParts } from '../../../pipeline/cli/known-parts.ts'
import { parseConfig } from '../../../pipeline/config/parse-config.ts'
import { PipelineError } from '../../../pipeline/document/finding.ts'

const source = `
sources:
  paper:
    name: The Example Paper
    short: Paper
    address: https://paper.example
    notice: { patterns: ["© Paper*"], text: "© Paper" }
`

/** The complaints about a config, each as "line:column message hint". */
function complaints(text: string): string[] {
  try {
    parseConfig(text, 'c.yaml', knownParts)
    return []
  } catch (error) {
    if (!(error instanceof PipelineError)) {
      throw error
    }
    expect(error.exitCode).toBe(2)
    return error.findings.map(({ line, column, message, hint }) => {
      expect(message).toContain(`c.yaml, line ${line}, column ${column}: `)
      return [`${line}:${column}`, message.replace(/^.*?column \d+: /, ''), hint].filter(Boolean).join(' ')
    })
  }
}

const stageNames = ['normalize', 'attribute', 'structure', 'deduplicate', 'annotate', 'review']

test('a config with one source is complete: the rest has defaults', () => {
  const config = parseConfig(source, 'c.yaml', knownParts)
  expect(config).toMatchObject({ seeds: 'seeds', output: 'output', editions: ['pdf', 'docx'], page: { size: 'A4' } })
  expect(config.stages.map(({ stage }) => stage.name)).toEqual(stageNames)
  expect(config.stages[3]?.options).toMatchObject({ minimumWords: 5 })
})

test('a stage may stand as a name, a name with a colon, or a name with options', () => {
  const config = parseConfig(
    `${source}stages:\n  - normalize\n  - attribute:\n  - deduplicate: { minimumWords: 9 }\n`,
    'c.yaml',
    knownParts,
  )
  expect(config.stages.map(({ stage, options }) => [stage.name, options])).toMatchObject([
    ['normalize', {}],
    ['attribute', {}],
    ['deduplicate', { minimumWords: 9 }],
  ])
})

test('five mistakes give five complaints, in the order of their lines', () => {
  const text = `series:
  nmae: Wire
stages:
  - normalise
page: { size: A5 }
limits:
  inFlight: 0
schedule: { cron: "sometimes" }
${source}`
  expect(complaints(text)).toEqual([
    '2:3 "nmae" is not known in series. Known names: name, organisation, colour, logo. Did you mean "name"?',
    '4:5 "normalise" is not known in stages[1]. Known names: normalize, attribute, structure, deduplicate, annotate, review. Did you mean "normalize"?',
    '5:15 page.size must be one of: A4, Letter. Did you mean "A4"?',
    '7:13 limits.inFlight must be at least 1.',
    '8:19 schedule.cron must be a cron expression such as "0 6 * * 1-5" (minute hour day month weekday).',
  ])
})

describe('complaints', () => {
  test.each([
    ['YAML that cannot be read', 'a: [1\nb: {', /^2:1 Flow sequence/],
    ['a name twice', `seeds: a\nseeds: b${source}`, /^2:1 Map keys must be unique/],
    ['nothing at all', '', /^1:1 sources is missing: it must be a group/],
    ['no source at all', 'sources: {}', /^1:10 sources must be a group of at least one source/],
    ['a list where a text belongs', `seeds: [a]${source}`, /^1:8 seeds is of the wrong kind: it must be text/],
    [
      'an unknown option of a stage',
      `${source}stages: [{ deduplicate: { minimumWord: 1 } }]`,
      /"minimumWord" is not known in stages\[1\].deduplicate.* Did you mean "minimumWords"/,
    ],
    [
      'a wrong option of a stage',
      `${source}stages: [{ deduplicate: { minimumWords: many } }]`,
      /stages\[1\].deduplicate.minimumWords is of the wrong kind: it must be a number/,
    ],
    ['a stage named twice', `${source}stages: [normalize, normalize]`, /the stage "normalize" is named twice/],
    [
      'two stages in one entry',
      `${source}stages: [{ normalize: {}, structure: {} }]`,
      /stages\[1\] must name one stage/,
    ],
    [
      'an unknown edition',
      `${source}editions: [pdf, dokx]`,
      /editions\[2\] must be one of: pdf, docx, text. Did you mean "docx"/,
    ],
    [
      'an unknown time zone',
      `${source}schedule: { cron: "0 6 * * *", timezone: Mars/Base }`,
      /schedule.timezone must be a time zone/,
    ],
    [
      'a source without a name',
      source.replace('    name: The Example Paper\n', ''),
      /^4:5 sources.paper.name is missing: it must be text/,
    ],
    [
      'a source with an odd key',
      source.replace('paper:', 'The Paper:'),
      /must be named with a short name in small letters/,
    ],
    [
      'an address that is none',
      source.replace('https://paper.example', 'paper'),
      /sources.paper.address must be a web address/,
    ],
    ['a colour that is none', `series: { colour: teal }${source}`, /series.colour must be a colour as #RRGGBB/],
    [
      'a colour that is hard to read',
      `series: { colour: "#8AB4F8" }${source}`,
      /series.colour must be a darker colour: on white its contrast must be at least 4.5 to 1/,
    ],
    ['a day that is none', `date: 2026-02-30${source}`, /date must be a date such as 2026-11-23/],
    ['an alias that leads nowhere', `seeds: *x${source}`, /an alias \(\*\) cannot be followed/],
    ['a bomb of aliases', `a: &a [x, x]\nb: &b [*a, *a]\n${source}`, /"a" is not known/],
  ])('%s', (_, text, expected) => {
    expect(complaints(text)[0]).toMatch(expected)
  })
})

test('the configuration of this repository is valid and says so to editors', () => {
  const text = readFileSync(new URL('../../../config.yaml', import.meta.url), 'utf8')
  expect(complaints(text)).toEqual([])
  expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=docs/config.schema.json')
})

test('a config is plain data: a thread or a file gives it back as it was', () => {
  const config = parseConfig(`${source}schedule: { cron: "0 6 * * *" }\n`, 'c.yaml', knownParts)
  expect(structuredClone(config)).toStrictEqual(config)
  expect(JSON.parse(JSON.stringify(config))).toStrictEqual(config)
})
