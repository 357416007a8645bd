/** Resolves a weekday, a month or a day without its year to the latest one on or before publication. */

/** In the order of the week, as `Date` counts it. */
export const dayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** `published` is EDTF; undefined when it is not known to the day. */
export function latestWeekday(weekday: string, published: string | undefined): string | undefined {
  const day = dayOf(published)
  if (day === undefined) {
    return undefined
  }
  const back = (day.getUTCDay() - dayNames.indexOf(weekday) + 7) % 7
  return new Date(day.getTime() - back * 86_400_000).toISOString().slice(0, 10)
}

/** The year that puts `06` or `06-22` on or before publication. */
export function latestYear(rest: string, published: string | undefined): string | undefined {
  const day = dayOf(published)?.toISOString().slice(0, 10)
  if (day === undefined) {
    return undefined
  }
  const sameYear = Number(day.slice(0, 4))
  return rest <= day.slice(5, 5 + rest.length) ? `${sameYear}` : `${sameYear - 1}`
}

function dayOf(published: string | undefined): Date | undefined {
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(published ?? '')?.[0]
  return day === undefined ? undefined : new Date(`${day}T00:00:00Z`)
}
