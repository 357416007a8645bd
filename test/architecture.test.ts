/** Holds the rules of docs/architecture.md: who may import whom, what is pure, how long a file and a function may be. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync, Visitor } from 'oxc-parser'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

const maximumFileLines = 200
const maximumFunctionLines = 50

/** For each layer: the folders of this project that it may import, beside itself. */
const layers: Readonly<Record<string, readonly string[]>> = {
  'pipeline/document': [],
  'pipeline/config': ['pipeline/document'],
  'pipeline/world': ['pipeline/document'],
  stages: ['pipeline/document'],
  'pipeline/run': ['pipeline/document', 'pipeline/config', 'pipeline/world', 'stages'],
  'pipeline/cli': ['pipeline/document', 'pipeline/config', 'pipeline/world', 'pipeline/run', 'stages'],
}

const pureLayers = ['pipeline/document', 'pipeline/config', 'stages']

/** Modules of Node that only compute. */
const pureModules = ['node:crypto', 'node:zlib']

/** Ways to reach the clock, chance, the console, the process or the network without an import. */
const impure =
  /\b(?:Date\.now|new Date\(\)|Math\.random|performance\.|process\.|console\.|fetch\(|setTimeout|setInterval|globalThis|randomUUID|randomBytes|import\()/

interface SourceFile {
  readonly path: string
  readonly text: string
}

const sources = ['pipeline', 'stages'].flatMap(filesBelow)
const everything = [...sources, ...['test', 'bench'].flatMap(filesBelow)]

function filesBelow(folder: string): SourceFile[] {
  if (!existsSync(join(root, folder))) {
    return []
  }
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  const paths = names.filter((name) => /\.(?:ts|js)$/.test(name) && !name.includes('node_modules'))
  return paths.map((name) => {
    const path = `${folder}/${name.replaceAll('\\', '/')}`
    return { path, text: readFileSync(join(root, path), 'utf8') }
  })
}

function layerOf(path: string): string {
  return Object.keys(layers).find((layer) => path.startsWith(`${layer}/`)) ?? 'none'
}

function importsOf({ path, text }: SourceFile): string[] {
  const { staticImports, staticExports } = parseSync(path, text).module
  const exported = staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
  )
  return [...staticImports.map(({ moduleRequest }) => moduleRequest.value), ...exported]
}

function linesOfFunctions({ path, text }: SourceFile): { name: string; lines: number }[] {
  const found: { name: string; lines: number }[] = []
  const measure = (node: { start: number; end: number }) => {
    const name = `${path}: ${text.slice(node.start, node.start + 60).split('\n')[0]}`
    found.push({ name, lines: text.slice(node.start, node.end).split('\n').length })
  }
  const visitor = new Visitor({
    FunctionDeclaration: measure,
    FunctionExpression: measure,
    ArrowFunctionExpression: measure,
  })
  visitor.visit(parseSync(path, text).program)
  return found
}

describe('layers', () => {
  test.each(sources)('$path imports only what its layer may', (file) => {
    const layer = layerOf(file.path)
    const allowed = [layer, ...(layers[layer] ?? [])]
    const relative = importsOf(file).filter((name) => name.startsWith('.'))
    const wrong = relative
      .map((name) => normalize(join(dirname(file.path), name)).replaceAll('\\', '/'))
      .filter((path) => !allowed.some((folder) => path.startsWith(`${folder}/`)))
    expect(wrong).toEqual([])
  })

  test('every file of the program belongs to a layer', () => {
    expect(sources.filter(({ path }) => layerOf(path) === 'none').map(({ path }) => path)).toEqual([])
  })
})

describe('purity', () => {
  const pure = sources.filter(({ path }) => pureLayers.includes(layerOf(path)))

  test.each(pure)('$path touches nothing outside', (file) => {
    const modules = importsOf(file).filter((name) => name.startsWith('node:') && !pureModules.includes(name))
    const code = file.text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    expect({ modules, code: impure.exec(code)?.[0] }).toEqual({ modules: [], code: undefined })
  })
})

describe('size', () => {
  test.each(everything)('$path has at most 200 lines, its functions 50', (file) => {
    expect(file.text.trimEnd().split('\n').length).toBeLessThanOrEqual(maximumFileLines)
    // In a test file a describe block is a list of tests, not a function to read.
    const functions = file.path.endsWith('.test.ts') ? [] : linesOfFunctions(file)
    expect(functions.filter(({ lines }) => lines > maximumFunctionLines)).toEqual([])
  })
})

describe('names', () => {
  test('no folder or file is a drawer for anything', () => {
    const drawers = /(?:^|\/)(?:utils?|helpers?|types|common|misc|shared|lib)(?:\/|\.ts$)/
    expect(sources.filter(({ path }) => drawers.test(path)).map(({ path }) => path)).toEqual([])
  })

  test('every module opens with a sentence that says what it is for', () => {
    const silent = sources.filter(({ path, text }) => path.endsWith('.ts') && !text.startsWith('/** '))
    expect(silent.map(({ path }) => path)).toEqual([])
  })
})
