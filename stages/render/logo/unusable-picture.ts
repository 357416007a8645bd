/** Says why a picture cannot be the logo. */

/** What is wrong with the file and how to put it right, each a sentence of its own; `line` counts from 1. */
export class UnusablePicture extends Error {
  readonly hint: string
  readonly line: number | undefined

  constructor(message: string, hint: string, line?: number) {
    super(message)
    this.hint = hint
    this.line = line
  }
}
