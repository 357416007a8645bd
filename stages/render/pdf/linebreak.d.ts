/** The part of the npm package `linebreak` that is used; it brings no types. */
declare module 'linebreak' {
  /** Finds where a line may break (UAX #14). */
  class LineBreaker {
    constructor(text: string)
    /** The next break, as an index into the text; null at the end. */
    nextBreak(): { readonly position: number; readonly required: boolean } | null
  }
  export = LineBreaker
}
