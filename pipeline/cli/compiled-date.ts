/** Which day is printed as "Compiled": no clock is asked, so that the same input gives the same bytes. */

import { exitCode, PipelineError } from '../document/finding.ts'

/**
 * The day of `--date`, else of config.yaml, else of SOURCE_DATE_EPOCH (seconds since 1970, as reproducible builds use
 * it), YYYY-MM-DD; none without these. Throws `PipelineError` for a date that is none.
 */
export function compiledDate(
  given: string | undefined,
  configured: string | undefined,
  epoch: string | undefined,
): string | undefined {
  if (given !== undefined && !isDay(given)) {
    throw wrongDate(`--date ${given}`, 'Write the day as --date 2026-11-23.')
  }
  const day = given ?? configured
  if (day !== undefined || epoch === undefined || epoch === '') {
    return day
  }
  const time = /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000).toISOString() : ''
  if (!isDay(time.slice(0, 10))) {
    throw wrongDate(`SOURCE_DATE_EPOCH=${epoch}`, 'Set it to whole seconds since 1970, or unset it.')
  }
  return time.slice(0, 10)
}

function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`)
  return /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}

function wrongDate(given: string, hint: string): PipelineError {
  return new PipelineError(
    [{ severity: 'error', code: 'date-invalid', message: `${given} is no date.`, hint }],
    exitCode.wrongUse,
  )
}
