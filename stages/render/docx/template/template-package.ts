/** Opens the package of a house template (ECMA-376-2): its parts, and how they refer to one another. */

import { unzipSync } from 'fflate'
import { TemplateRefused } from './template-refused.ts'
import { childrenOf, readTree } from './xml-tree.ts'

/** A reference of one part to another, or to an address. */
export interface Relationship {
  readonly id: string
  /** The last word of its type: `image`, `header`. */
  readonly type: string
  /** Path of the part, or the address. */
  readonly target: string
  readonly isExternal: boolean
}

export interface TemplatePackage {
  /** Path of the part with the document's text. */
  readonly main: string
  /** Throws `TemplateRefused` when there is no such part. */
  part(path: string): Uint8Array
  related(path: string): readonly Relationship[]
}

const maximumParts = 2_000
/** Unpacked, all together: styles and pictures of a letterhead take a hundredth of it. */
const maximumBytes = 50_000_000

/** How files begin that are no zip but a compound file: encrypted ones, and those of Word 97 (MS-CFB, 2.2). */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0]

const saveAgain = 'Open it in Word, and save it as Word Document (*.docx).'

/** Throws `TemplateRefused` for what is damaged, protected, too large or no Word document, and for macros. */
export function openPackage(bytes: Uint8Array): TemplatePackage {
  const parts = unpacked(bytes)
  const part = (path: string) => {
    const found = Object.hasOwn(parts, path) ? parts[path] : undefined
    if (found === undefined) {
      throw new TemplateRefused(`is damaged: ${path} is missing`, saveAgain)
    }
    return found
  }
  const related = (path: string) => relationships(parts, path)
  requireNoMacros(Object.keys(parts), part('[Content_Types].xml'))
  const main = related('').find(({ type, isExternal }) => type === 'officeDocument' && !isExternal)?.target
  if (main === undefined) {
    throw new TemplateRefused('is no Word document', saveAgain)
  }
  return { main, part, related }
}

function unpacked(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  if (compoundFile.every((byte, index) => bytes[index] === byte)) {
    const hint = 'Open it in Word, take the password away, and save it as Word Document (*.docx).'
    throw new TemplateRefused('is protected with a password, or saved by Word 97', hint)
  }
  let parts = 0
  let size = 0
  try {
    return unzipSync(bytes, {
      filter({ originalSize }) {
        parts += 1
        size += originalSize
        if (parts > maximumParts || size > maximumBytes) {
          const hint = 'Take out what styles, header and footer do not need, such as large pictures.'
          throw new TemplateRefused('is too large when it is unpacked', hint)
        }
        return true
      },
    })
  } catch (error) {
    if (error instanceof TemplateRefused) {
      throw error
    }
    throw new TemplateRefused('is damaged, or no DOCX', saveAgain)
  }
}

/** Nothing of them would reach a briefing, but a document with macros is not what an office means to send out. */
function requireNoMacros(paths: readonly string[], contentTypes: Uint8Array): void {
  const types = childrenOf(readTree(contentTypes, '[Content_Types].xml')).map(
    ({ attributes }) => attributes.ContentType,
  )
  if (paths.some((path) => /vbaProject/i.test(path)) || types.some((type) => /macroEnabled/i.test(type ?? ''))) {
    throw new TemplateRefused('holds macros', 'Save it as Word Document (*.docx), which holds none.')
  }
}

/** Those of the part at `path`, or of the package for ''. */
function relationships(parts: Readonly<Record<string, Uint8Array>>, path: string): Relationship[] {
  const place = `${path.replace(/[^/]*$/, '')}_rels/${path.replace(/^.*\//, '')}.rels`
  const part = Object.hasOwn(parts, place) ? parts[place] : undefined
  const elements = part === undefined ? [] : childrenOf(readTree(part, place), 'Relationship')
  return elements.map(({ attributes: { Id = '', Type = '', Target = '', TargetMode = '' } }) => {
    const isExternal = TargetMode === 'External'
    const target = isExternal ? Target : resolved(Target, path)
    return { id: Id, type: Type.replace(/^.*\//, ''), target, isExternal }
  })
}

/** A target is relative to the folder of its part, or begins with / (ECMA-376-2, 9.3). */
function resolved(target: string, path: string): string {
  return URL.canParse(target, `part:///${path}`) ? new URL(target, `part:///${path}`).pathname.slice(1) : target
}
