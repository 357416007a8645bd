/** Writes made-up news articles, the same for the same number, about as long as the sample seed. */

import { chanceFrom } from '../dedup/chance.ts'
import { makeParagraph, nameOf } from '../dedup/make-paragraph.ts'

const services = ['RFA’s Uyghur Service', 'RFA’s Lao Service', 'RFA’s Khmer Service', 'RFA’s Tibetan Service']

const notice =
  'Copyright © 1998-2020, RFA. Used with the permission of Radio Free Asia, 2025 M St. NW, Suite 300, Washington DC 20036. https://www.rfa.org.'

/** One in forty articles repeats the one before it word for word, under another path. */
const repeatEvery = 40

/** The text of article `number`: a title, 20 to 39 paragraphs, a byline and a notice. */
export function writeArticle(number: number): string {
  const chance = chanceFrom(number % repeatEvery === repeatEvery - 1 ? number - 1 : number)
  const title = `${nameOf(chance)} waits for news from the valley, number ${chance.below(1_000_000)}`
  const paragraphs = Array.from({ length: 20 + chance.below(20) }, () => makeParagraph(chance).join(' '))
  const byline = `Reported by ${nameOf(chance)} for ${chance.pick(services)}. Written in English by ${nameOf(chance)}.`
  return `${[title, ...paragraphs, byline, notice].join('\n')}\n`
}

/** A hundred articles a folder. */
export function articlePath(number: number): string {
  const folder = String(Math.floor(number / 100)).padStart(3, '0')
  return `${folder}/article-${String(number).padStart(5, '0')}.txt`
}
