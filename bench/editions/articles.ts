/** Makes up news articles, each different from the others, of about five pages. */

const subjects = ['The harbour office', 'A captain', 'Officials', 'The ferry company', 'Two islanders', 'A spokesman']
const verbs = ['said', 'denied', 'announced', 'repeated', 'confirmed', 'would not say']
const things = ['boats', 'crews', 'timetables', 'lights', 'charts', 'wages', 'engines', 'passengers', 'letters', 'fees']
const reasons = ['fog', 'repairs', 'an inquiry', 'the tides', 'a shortage of fuel', 'new rules']
const places = ['Karsu', 'Belden', 'the outer islands', 'Port Alm', 'the capital', 'Ustrin']

const paragraphs = 20
const sentences = 4

/** Article `number`; the same number gives the same words. */
export function article(number: number): string {
  let state = number + 1
  // The generator of Park and Miller: the words need not be random, only different.
  const pick = (words: readonly string[]) => {
    state = (state * 48_271) % 2_147_483_647
    return words[state % words.length] ?? ''
  }
  const sentence = () =>
    `${pick(subjects)} ${pick(verbs)} on day ${(state % 28) + 1} that ${pick(things)} and ${pick(things)} in ${pick(places)} would wait because of ${pick(reasons)} near ${pick(places)}.`
  const paragraph = () => Array.from({ length: sentences }, sentence).join(' ')
  const body = Array.from({ length: paragraphs }, (_, index) =>
    index % 6 === 0
      ? `${pick(places).toUpperCase()[0]}${pick(reasons)} and ${pick(things)}\n${paragraph()}`
      : paragraph(),
  )
  return `Ferries wait for ${pick(reasons)} in ${pick(places)}, day ${number}
${body.join('\n')}
Reported by Ann Example for RFA’s Uyghur Service. Written in English by Bo Example.
Copyright © 1998-2020, RFA. Used with the permission of Radio Free Asia, 2025 M St. NW, Suite 300, Washington DC 20036. https://www.rfa.org.
`
}
