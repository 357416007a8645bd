/** Says what changed between two versions of a briefing, from their records. */

/** Of a record only what is compared. */
interface Comparable {
  readonly title: string
  readonly attribution: { readonly byline: string; readonly notice: string }
  readonly sections: readonly { readonly heading: string | null }[]
  readonly paragraphs: readonly { readonly text: string }[]
}

/** Sentences; one that says so when nothing that a reader sees has changed, none when the old record cannot be read. */
export function changesBetween(before: Uint8Array, after: Uint8Array): string[] {
  const [old, current] = [parse(before), parse(after)]
  if (old === undefined || current === undefined) {
    return []
  }
  const changes = [
    ...(old.title === current.title ? [] : [`title “${old.title}” became “${current.title}”`]),
    ...counted('paragraph', texts(old), texts(current)),
    ...counted('heading', headings(old), headings(current)),
    ...(old.attribution.byline === current.attribution.byline ? [] : ['byline changed']),
    ...(old.attribution.notice === current.attribution.notice ? [] : ['notice changed']),
  ]
  return changes.length === 0 ? ['no word of title, headings, paragraphs or credits changed'] : changes
}

/** Checked by hand, since a record may have another version's form: loading a schema library takes longer than all else here. */
function parse(bytes: Uint8Array): Comparable | undefined {
  try {
    const { title, attribution, sections, paragraphs } = JSON.parse(new TextDecoder().decode(bytes)) as Comparable
    return {
      title: string(title),
      attribution: { byline: string(attribution.byline), notice: string(attribution.notice) },
      sections: sections.map(({ heading }) => ({ heading: heading === null ? null : string(heading) })),
      paragraphs: paragraphs.map(({ text }) => ({ text: string(text) })),
    }
  } catch {
    return undefined
  }
}

function string(value: unknown): string {
  if (typeof value !== 'string') {
    throw new TypeError('a record of another form')
  }
  return value
}

function counted(what: string, before: readonly string[], after: readonly string[]): string[] {
  const amounts = [
    { verb: 'added', count: missing(after, before) },
    { verb: 'removed', count: missing(before, after) },
  ]
  return amounts.flatMap(({ verb, count }) =>
    count === 0 ? [] : [`${count} ${count === 1 ? what : `${what}s`} ${verb}`],
  )
}

/** How many of `wanted` do not stand in `found`, copies counted. */
function missing(wanted: readonly string[], found: readonly string[]): number {
  const left = new Map<string, number>()
  for (const text of found) {
    left.set(text, (left.get(text) ?? 0) + 1)
  }
  return wanted.filter((text) => {
    const count = left.get(text) ?? 0
    left.set(text, count - 1)
    return count <= 0
  }).length
}

function texts({ paragraphs }: Comparable): string[] {
  return paragraphs.map(({ text }) => text)
}

function headings({ sections }: Comparable): string[] {
  return sections.flatMap(({ heading }) => heading ?? [])
}
