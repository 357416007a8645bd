/** Writes made-up news articles, the same for the same number, about as long as the sample seed. */

const people = ['Ann Example', 'Bo Example', 'Li Beispiel', 'Tashi Ejemplo', 'Mai Esempio', 'Sok Exemple']
const places = ['Karsu', 'Marsu', 'Barsu', 'Upper Lhem', 'the Seven Wells', 'Port Anra', 'Old Dovar']
const things = ['the reservoir', 'the new road', 'a border post', 'the harvest', 'a ferry', 'the school', 'the market']
const doings = [
  'has been closed',
  'will reopen',
  'was promised',
  'is being rebuilt',
  'failed again',
  'was not mentioned',
]
const sayers = ['a farmer', 'an official', 'a teacher', 'a trader', 'the mayor', 'a doctor', 'a monk']
const times = ['on Monday', 'last week', 'in the spring', 'after the flood', 'two years ago', 'this month']
const services = ['RFA’s Uyghur Service', 'RFA’s Lao Service', 'RFA’s Khmer Service', 'RFA’s Tibetan Service']

const notice =
  'Copyright © 1998-2020, RFA. Used with the permission of Radio Free Asia, 2025 M St. NW, Suite 300, Washington DC 20036. https://www.rfa.org.'

/** One in forty articles repeats the one before it word for word, under another path. */
const repeatEvery = 40

/** Numbers from 0 to 1, from the number of the article alone (mulberry32). */
function numbersOf(seed: number): () => number {
  let state = (seed + 1) * 0x9e3779b9
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The text of article `number`: a title, 20 to 50 paragraphs, a byline and a notice. */
export function writeArticle(number: number): string {
  const next = numbersOf(number % repeatEvery === repeatEvery - 1 ? number - 1 : number)
  const pick = (words: readonly string[]) => words[Math.floor(next() * words.length)] ?? ''
  const sentence = () =>
    `${capital(pick(things))} in ${pick(places)} ${pick(doings)} ${pick(times)}, ${pick(sayers)} said.`
  const quote = () =>
    `“Nobody told us that ${pick(things)} ${pick(doings)},” said ${pick(sayers)} from ${pick(places)}.`
  const paragraph = () =>
    Array.from({ length: 1 + Math.floor(next() * 3) }, () => (next() < 0.3 ? quote() : sentence())).join(' ')
  const title = `${capital(pick(things))} ${pick(doings)} near ${pick(places)}, number ${Math.floor(next() * 1e6)}`
  const paragraphs = Array.from({ length: 20 + Math.floor(next() * 30) }, paragraph)
  const byline = `Reported by ${pick(people)} for ${pick(services)}. Written in English by ${pick(people)}.`
  return `${[title, ...paragraphs, byline, notice].join('\n')}\n`
}

/** A hundred articles a folder. */
export function articlePath(number: number): string {
  const folder = String(Math.floor(number / 100)).padStart(3, '0')
  return `${folder}/article-${String(number).padStart(5, '0')}.txt`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
