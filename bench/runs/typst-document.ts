/** Sets one document with typst's package, as its command line would: `node typst-document.ts SOURCE.typ OUTPUT.pdf`. */

import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** The part of typst's binding that is used. */
interface Typst {
  readonly NodeCompiler: {
    create(): { pdf(source: { readonly mainFileContent: string }): Uint8Array }
  }
}

const editions = createRequire(new URL('../editions/package.json', import.meta.url))
const { NodeCompiler } = editions('@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu') as Typst
const [, , source = '', output = ''] = process.argv
writeFileSync(output, NodeCompiler.create().pdf({ mainFileContent: readFileSync(source, 'utf8') }))
