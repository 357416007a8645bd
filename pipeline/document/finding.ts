/** Findings are data about input, config or machine that a person should know; errors carry them out of a function. */

export type Severity = 'info' | 'warning' | 'error'

/** What a person should know. An `error` sets its seed aside: no edition is made of it. */
export interface Finding {
  readonly severity: Severity
  /** Stable, kebab-case; each has an entry in `docs/errors.md`. */
  readonly code: string
  /** One or two sentences: what is wrong, and where. */
  readonly message: string
  /** What to do about it. */
  readonly hint?: string
  /** File that it is about, as the operator knows it. */
  readonly file?: string
  /** Counted from 1. */
  readonly line?: number
  readonly column?: number
  /** Ids of the blocks that it is about. */
  readonly blocks?: readonly string[]
}

/** Exit codes of the contract. */
export const exitCode = { done: 0, someSetAside: 1, wrongUse: 2, bug: 70, locked: 75 } as const

/** Input, config or machine got something wrong: it is reported, never a stack trace. */
export class PipelineError extends Error {
  override readonly name = 'PipelineError'
  readonly findings: readonly Finding[]
  readonly exitCode: number

  constructor(findings: readonly Finding[], code: number) {
    super(findings.map((finding) => finding.message).join('\n'))
    this.findings = findings
    this.exitCode = code
  }
}

/** A bug in this program. It is caught only to print it. */
export class InvariantError extends Error {
  override readonly name = 'InvariantError'
}

/** Closes a `switch` over kinds: a kind that was forgotten fails the type check. */
export function unreachable(value: never): never {
  throw new InvariantError(`no case for ${JSON.stringify(value)}`)
}
