import { describe, expect, test } from 'vitest'
import { PipelineError } from '../../../pipeline/document/finding.ts'
import { read } from '../../../stages/read/read.ts'

const encoder = new TextEncoder()
const options = { blocks: 'auto', maximumBlocks: 50 } as const

function readText(text: string, sidecar?: string) {
  const beside = sidecar === undefined ? {} : { sidecar: { path: 'a.yaml', bytes: encoder.encode(sidecar) } }
  return read({ path: 'a.txt', bytes: encoder.encode(text), ...beside }, options)
}

function textsOf(text: string) {
  return readText(text).blocks.map((block) => block.text)
}

function findingsOf(bytes: Uint8Array | string) {
  try {
    return read({ path: 'a.txt', bytes: typeof bytes === 'string' ? encoder.encode(bytes) : bytes }, options).findings
  } catch (error) {
    if (error instanceof PipelineError) {
      return error.findings
    }
    throw error
  }
}

describe('line ends', () => {
  test.each([
    ['LF', 'One line.\nAnother.\n'],
    ['CR LF', 'One line.\r\nAnother.\r\n'],
    ['CR', 'One line.\rAnother.'],
    ['a byte order mark', '\uFEFFOne line.\nAnother.'],
    ['blank lines between', '\n\nOne line.\n\n \nAnother.\n\n'],
    ['space around', '  One line. \n\tAnother.\u00a0\n'],
  ])('%s', (_, text) => {
    expect(textsOf(text)).toEqual(['One line.', 'Another.'])
  })
})

test('each block is the stretch of the seed that its place names', () => {
  const text = '---\ntitle: Rain\n---\nÄrger.\r\n\r\n  Über 😀 alles. \r\nEnd'
  for (const { place, text: blockText } of readText(text).blocks) {
    expect(text.slice(place.start, place.end)).toBe(blockText)
    expect(text.split(/\r\n|\n/)[place.line - 1]?.slice(place.column - 1)).toContain(blockText.split('\n')[0])
  }
})

describe('metadata', () => {
  test('front matter is read, and kept as a block that is not part of the article', () => {
    const { seed, blocks } = readText(
      '---\ntitle: Rain falls\ndate: 2021-06-22\nurl: https://paper.example/rain\n---\nIt rained.\n',
    )
    expect(seed.metadata).toEqual({ title: 'Rain falls', published: '2021-06-22', url: 'https://paper.example/rain' })
    expect(seed.metadataFrom.title).toBe('front-matter')
    expect(blocks.map(({ id, kind }) => [id, kind])).toEqual([
      ['front-matter', 'furniture'],
      ['b1', 'paragraph'],
    ])
    expect(blocks[1]?.place.line).toBe(6)
  })

  test('a sidecar is read; front matter goes before it', () => {
    const { seed } = readText('---\ntitle: Rain\n---\nIt rained.', 'title: Snow\nsource: paper\ndate: 2021\n')
    expect(seed.metadata).toEqual({ title: 'Rain', source: 'paper', published: '2021' })
    expect(seed.metadataFrom).toEqual({ title: 'front-matter', source: 'sidecar', published: 'sidecar' })
  })

  test.each([
    ['a comment first', '---\n# my note\n\ntitle: Rain\n---\nIt rained.'],
    ['CR alone', '---\rtitle: Rain\r---\rIt rained.'],
    ['CR LF', '---\r\ntitle: Rain\r\n---\r\nIt rained.'],
  ])('front matter with %s', (_, text) => {
    const { seed, blocks } = readText(text)
    expect(seed.metadata.title).toBe('Rain')
    expect(blocks).toHaveLength(2)
  })

  test('a title may be a number, and a sidecar empty', () => {
    expect(readText('It rained.', 'title: 1989').seed.metadata.title).toBe('1989')
    expect(readText('It rained.', '').findings).toEqual([])
  })

  test('a line of dashes that opens no front matter is text', () => {
    expect(textsOf('---\nIt rained.\n---\nIt stopped.')).toEqual(['---', 'It rained.', '---', 'It stopped.'])
  })

  test.each([
    ['date: 2021-02-30', 2, /"date" must be a date/],
    ['date: yesterday', 2, /"date" must be a date/],
    ['title: x\nurl: ftp://paper.example', 3, /"url" must be an address that begins with https/],
    ['title: [a', 3, /Flow sequence/],
    ['title: x\ntitle: y', 3, /unique/],
    ['title: &a x\nurl: [*a, *a, *a]', 1, /anchors or aliases/],
    ['date: 2021-06-22T99:99', 2, /"date" must be a date/],
    ['date: [2021]', 2, /"date" must be a date/],
    ['title: {a: b}', 2, /"title" must be some text/],
  ])('%j sets the seed aside', (yaml, line, message) => {
    const [finding] = findingsOf(`---\n${yaml}\n---\nIt rained.`)
    expect(finding).toMatchObject({ severity: 'error', code: 'metadata-invalid', file: 'a.txt', line })
    expect(finding?.message).toMatch(message)
  })

  test('a name that is not known is ignored with a warning', () => {
    expect(findingsOf('---\ntitle: Rain\nauthor: A\n---\nIt rained.')).toMatchObject([
      { severity: 'warning', code: 'metadata-unknown', line: 3, hint: expect.stringContaining('title, date') },
    ])
  })
})

describe('seeds that cannot be read', () => {
  test.each([
    ['empty', new Uint8Array(), 'seed-empty'],
    ['white space alone', ' \n\t\n', 'seed-blank'],
    ['invisible characters alone', '\u200b\n\u0007\n', 'seed-blank'],
    ['a description alone', '---\ntitle: Rain\n---\n', 'seed-blank'],
    ['binary', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'seed-binary'],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x41, 0), 'seed-not-utf8'],
    ['too many paragraphs', 'x.\n'.repeat(51), 'seed-too-long'],
  ])('%s', (_, bytes, code) => {
    expect(findingsOf(bytes)).toMatchObject([{ severity: 'error', code, file: 'a.txt', hint: expect.any(String) }])
  })

  test('not UTF-8: the finding names the first line that is not', () => {
    const bytes = Uint8Array.of(...encoder.encode('One.\nTwo.\n'), 0xe9, 0x74, 0xe9)
    expect(findingsOf(bytes)).toMatchObject([{ code: 'seed-not-utf8', line: 3 }])
  })
})
