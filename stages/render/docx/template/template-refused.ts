/** Says why a house template cannot be used. */

/** The message goes on after "The template my.docx": "is damaged". */
export class TemplateRefused extends Error {
  override readonly name = 'TemplateRefused'
  /** What to do about it. */
  readonly hint: string

  constructor(message: string, hint: string) {
    super(message)
    this.hint = hint
  }
}
