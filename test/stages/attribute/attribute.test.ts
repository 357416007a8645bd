import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { applyEdits } from '../../../pipeline/document/apply-edits.ts'
import type { Document } from '../../../pipeline/document/document.ts'
import { type SourceProfile, sourceProfileSchema } from '../../../pipeline/document/source-profile.ts'
import { attribute } from '../../../stages/attribute/attribute.ts'
import { read } from '../../../stages/read/read.ts'
import { profile as rfa } from './rfa.ts'

/** A second source, from configuration alone, that differs from RFA in every part. */
const riverPost = sourceProfileSchema.parse(
  parse(`
    name: The River Post
    short: River Post
    address: https://riverpost.example
    hosts: [riverpost.example]
    folders: [post]
    notice:
      patterns: ["(c) River Post *, some rights reserved"]
      text: (c) River Post, some rights reserved
    whenNoticeMissing: hold
    byline:
      phrases:
        - { starts: [Oleh], roles: [reporter], place: near-title }
        - { starts: [Penerjemah], roles: [translator], language: id }
      services: ["River Post *"]
      beforeService: [untuk]
    agencies: [Antara]
  `),
)
const sources = { rfa, post: riverPost }

function attributed(
  lines: readonly string[],
  sidecar?: string,
  from: Record<string, SourceProfile> = sources,
): Document {
  const encoder = new TextEncoder()
  const beside = sidecar === undefined ? {} : { sidecar: { path: 'case.yaml', bytes: encoder.encode(sidecar) } }
  const seed = { path: 'case.txt', bytes: encoder.encode(lines.join('\n')), ...beside }
  const document = read(seed, { blocks: 'line', maximumBlocks: 1000 })
  return applyEdits(document, attribute.propose(document, {}, { sources: from }), attribute)
}

function codes({ findings }: Document): string[] {
  return findings.map(({ code, severity }) => `${severity} ${code}`)
}

const body = ['The bridge at Senlok', 'The bridge at Senlok is closed.', 'Nobody knows for how long.']

describe('a second source from configuration alone', () => {
  test('its byline, service, language and notice are read', () => {
    const document = attributed([
      body[0] ?? '',
      'Oleh Siti Rahma untuk River Post Jakarta',
      ...body.slice(1),
      'Penerjemah: Budi Santoso',
      '(c) River Post 2019, some rights reserved',
    ])
    expect(document.attribution).toEqual({
      source: 'post',
      evidence: [
        'The byline in line 2 names River Post Jakarta.',
        'The copyright notice in line 6 is that of The River Post.',
      ],
    })
    expect(document.blocks.flatMap(({ credits }) => credits ?? [])).toEqual([
      { role: 'reporter', names: ['Siti Rahma'], service: 'River Post Jakarta' },
      { role: 'translator', names: ['Budi Santoso'], language: 'id' },
    ])
    expect(codes(document)).toEqual([])
  })

  test('a text without a notice is held when its profile says so', () => {
    const document = attributed(body, 'source: post')
    expect(document.attribution?.suppliedNotice).toBeUndefined()
    expect(codes(document)).toEqual(['warning byline-missing', 'error notice-missing'])
  })
})

describe('evidence', () => {
  test('for two sources holds the text back', () => {
    const document = attributed([...body, 'Reported by Li Na for RFA Lao.'], 'source: post')
    expect(document.attribution).toBeUndefined()
    expect(codes(document)).toEqual(['error attribution-ambiguous'])
    expect(document.findings[0]?.message).toBe(
      'The evidence points to 2 sources. rfa: The byline in line 4 names RFA Lao. post: The sidecar file says that the source is post.',
    )
  })

  test.each([
    ['https://www.rfa.org/english/news/bridge.html', 'rfa'],
    ['https://rfa.org/mandarin', 'rfa'],
    ['https://notrfa.org/', undefined],
    ['https://rfa.org.example.com/', undefined],
  ])('from the address %s: %s', (url, source) => {
    expect(attributed(body, `url: ${url}`).attribution?.source).toBe(source)
  })

  test('a picture by the source is none', () => {
    expect(codes(attributed([...body, 'Photo: RFA']))).toEqual(['error attribution-missing'])
  })
})

test('a notice of somebody else holds the text back unless the source’s own stands there too', () => {
  const lines = [...body, '© 2019 Tam Nguyen', 'Reported by Li Na for RFA Lao.']
  expect(codes(attributed(lines))).toEqual(['error notice-foreign'])
  expect(codes(attributed([...lines, 'Copyright © 2019, RFA. Used with the permission of Radio Free Asia.']))).toEqual([
    'warning notice-foreign',
  ])
})

test('a title that the description repeats is no byline', () => {
  const lines = ['By Popular Demand', ...body.slice(1)]
  expect(attributed(lines, 'source: rfa\ntitle: By Popular Demand').blocks[0]?.kind).toBe('paragraph')
})

test.each([
  'Reported by “kalden” for RFA Tibetan. Edited by Li Na.',
  'Reported by 박서연 기자 (서울). Written in English by Tam Nguyen.',
])('a byline that is known in part stays one line, without roles or names: %s', (line) => {
  const last = attributed([...body, line], 'source: rfa').blocks.at(-1)
  expect(last).toMatchObject({ kind: 'byline', text: line })
  expect(last).not.toHaveProperty('credits')
})

test('a byline that is known in part and fused to a sentence is cut off whole', () => {
  const byline = 'Reported by “kalden” for RFA Tibetan. Edited by Li Na.'
  const { blocks } = attributed([...body, `It is closed. ${byline}`], 'source: rfa')
  expect(blocks.slice(-2).map(({ kind, text }) => [kind, text])).toEqual([
    ['paragraph', 'It is closed.'],
    ['byline', byline],
  ])
})

test('a sentence that begins like a byline stays in the article', () => {
  const sentence = 'Edited by the committee, the bill now goes to the president.'
  const { blocks } = attributed([...body, `${sentence} Reported by Li Na for RFA Lao.`])
  expect(blocks.slice(-2).map(({ kind, text }) => [kind, text])).toEqual([
    ['paragraph', sentence],
    ['byline', 'Reported by Li Na for RFA Lao.'],
  ])
})

test('the texts of all blocks stand as they did, with nothing but white space gone at the cuts', () => {
  const lines = [
    ...body,
    'It is closed. Reported by Li Na for RFA’s Lao Service.  Copyright © 2019, RFA. Used with the permission of Radio Free Asia.',
  ]
  const document = attributed(lines)
  expect(document.blocks.slice(-3).map(({ kind, text }) => [kind, text])).toEqual([
    ['paragraph', 'It is closed.'],
    ['byline', 'Reported by Li Na for RFA’s Lao Service.'],
    ['notice', 'Copyright © 2019, RFA. Used with the permission of Radio Free Asia.'],
  ])
  const words = (texts: readonly string[]) => texts.join(' ').split(/\s+/)
  expect(words(document.blocks.map(({ text }) => text))).toEqual(words(lines))
})

test('the seed of this repository', () => {
  const path = '000_9e63f262cca9a05c.txt'
  const lines = readFileSync(`seeds/${path}`, 'utf8').split('\n')
  const document = attributed(lines)
  expect(document.blocks.slice(-2).map(({ kind, text }) => [kind, text])).toEqual([
    ['byline', lines.at(-2)],
    ['notice', lines.at(-1)],
  ])
  expect(document.blocks.at(-2)?.credits).toEqual([
    { role: 'reporter', names: ['Alim Seytoff'], service: 'RFA’s Uyghur Service' },
    { role: 'writer', names: ['Roseanne Gerin'], language: 'en' },
  ])
  expect(codes(document)).toEqual([])
})

test.each([
  ['quotes', '“'],
  ['brackets', '（'],
  ['capitals', 'A'],
  ['phrases without names', 'Reported by '],
  ['names', 'Li Na, '],
  ['notices', '. Copyright © RFA'],
])('a paragraph of 2 MB of %s takes no more than a second', (_, unit) => {
  const text = `Reported by ${unit.repeat(2_000_000 / unit.length)}`
  const started = performance.now()
  attributed([text])
  expect(performance.now() - started).toBeLessThan(1000)
})
