/** Chooses the key points: sentences of the source, word for word, that can be understood alone. */

import type { Block, Document } from '../../pipeline/document/document.ts'
import { calendarWords, personNouns } from '../annotate/lexicon.ts'
import { isUttering } from '../annotate/quotations/cue.ts'
import { pronounsIn } from '../annotate/quotations/gender.ts'
import { sentencesOf } from '../annotate/sentences.ts'
import { wordCount } from '../structure/words.ts'
import type { Section } from './outline.ts'

/** A sentence of a numbered paragraph. */
export interface KeyPoint {
  readonly text: string
  readonly paragraph: number
}

interface Candidate extends KeyPoint {
  readonly words: ReadonlySet<string>
  readonly section: number
  readonly score: number
}

const fewest = 3
const most = 6
const minimumWords = 10
const maximumWords = 45
/** The first sentence of an article says what it is about, at some length. */
const maximumLeadWords = 65
/** A sentence that shares more of its words with one already chosen says the same. */
const maximumOverlap = 0.4
/** The first paragraph of a section says what it is about. */
const openingBonus = 2
const quotationPenalty = 0.8
/** "The bill passed": which bill, another sentence says. */
const definitePenalty = 0.7
const definite = /^The \p{Ll}/u
/** Of a very long text the beginning of each section is enough to choose from. */
const maximumCandidates = 400

const contentWord = /\p{L}{4,}|\p{Script=Han}{2}/gu
const leaning =
  /^["“«]|^(?:It|Its|He|She|They|We|I|You|His|Her|Their|Our|This|That|These|Those|But|And|Or|So|Yet|Also|However|Meanwhile|Both|Such|Another|Still|Then|There|Here|One of|One in|Two in|None of|Two of|Not so|An? (?:second|third|fourth|further|similar|related|separate)|The (?:latest|latter|former|other|second|third|two|three)|The move|The development|The decision|The same|Asked|Pressed|Questioned|Reached|Told|RFA:|Q:|(?:In|At|On|By|From|After|Before|When)\s[^,]{1,60}, (?:he|she|it|they)\b|Nobody|Others|Some|Many|Most|他|她|它|这|那|但|然而|此外|而)(?!\p{Ll})/u
const onePerson = /\b(?:he|she|him|her|his|hers)\b/iu
const several = /\b(?:they|them|their|both)\b/iu
const namedSeveral =
  /^(?:\p{Lu}\p{L}*\s){1,3}and (?:the )?\p{Lu}|\p{Ll}{3,}s\b|\b(?:people|children|men|women|police|troops)\b/gu
const thing = /\bit\b/iu
const namedThing = /\b(?:an?|the|its|this|that|one|every|each)\s|(?<!^)\p{Lu}\p{Ll}|’s\s/u
/** Whoever says so is not named in the sentence; quotations say who speaks. */
const speaking = /\b(?:I|me|[Mm]y|mine|[Ww]e|us|[Oo]urs?|[Yy]ou|[Yy]ours?)\b/u
/** "The latter" is one of two that another sentence names. */
const oneOfTwo = /\bthe latter\b|\bthe former(?=[,.;]| (?:was|is|has|had|said)\b)/u
/** That somebody said nothing is no news. */
const noAnswer =
  /\b(?:declined to|did not (?:respond|reply|answer|return)|(?:was|were) not available|nobody was available|could not be reached|would not comment|refused to comment)\b/u

/** Three to six, one a section at most where there are so many sections, in the order of the text; the lead comes first. */
export function keyPointsOf(document: Document, sections: readonly Section[]): KeyPoint[] {
  const candidates = candidatesIn(document, sections)
  const chosen: Candidate[] = []
  const lead = candidates[0]
  const groups = sections.map((_, section) => candidates.filter((each) => each.section === section))
  for (const group of groups.slice(0, most)) {
    choose(chosen, group[0] === lead ? group.slice(0, 1) : group)
  }
  while (chosen.length < fewest && choose(chosen, candidates)) {
    // One more was found.
  }
  return chosen
    .sort((one, other) => one.paragraph - other.paragraph)
    .map(({ text, paragraph }) => ({ text, paragraph }))
}

/** Adds the best of the candidates that says something new; false when there is none. */
function choose(chosen: Candidate[], candidates: readonly Candidate[]): boolean {
  const fresh = candidates.filter((each) => !chosen.some((other) => overlap(each, other) > maximumOverlap))
  const [best] = fresh.toSorted((one, other) => other.score - one.score)
  if (best !== undefined) {
    chosen.push(best)
  }
  return best !== undefined
}

function candidatesIn({ seed }: Document, sections: readonly Section[]): Candidate[] {
  const found = sections.flatMap(({ paragraphs }, section) =>
    paragraphs.flatMap(({ number, block }, position) =>
      standaloneIn(block, section === 0 && position === 0).map((text) => ({
        text,
        paragraph: number,
        section,
        isOpening: position === 0,
        words: wordsOf(text),
      })),
    ),
  )
  const candidates = found.slice(0, maximumCandidates)
  const frequency = new Map<string, number>()
  for (const word of candidates.flatMap(({ words }) => [...words])) {
    frequency.set(word, (frequency.get(word) ?? 0) + 1)
  }
  const weight = (words: ReadonlySet<string>) =>
    [...words].reduce((sum, word) => sum + Math.log(frequency.get(word) ?? 1), 0) / Math.sqrt(words.size + 1)
  const quoted = seed.language === 'zh' ? /「|“/u : /["“]/u
  return candidates.map(({ isOpening, ...each }) => {
    const score = weight(each.words) * (isOpening ? openingBonus : 1) * (quoted.test(each.text) ? quotationPenalty : 1)
    return { ...each, score: definite.test(each.text) ? score * definitePenalty : score }
  })
}

/** The sentences of a paragraph that lean on nothing before them and quote nobody without a name. */
function standaloneIn({ kind, text, annotations = [] }: Block, isLead: boolean): string[] {
  if (kind !== 'paragraph') {
    return []
  }
  const unnamed = annotations.filter((each) => each.kind === 'quotation' && each.speaker === undefined)
  return sentencesOf(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end)
    const isUnnamed = unnamed.some((each) => each.start < end && each.end > start && !isLedTo(text, start, each.start))
    const longest = isLead && start === 0 ? maximumLeadWords : maximumWords
    const people = annotations.flatMap((each) =>
      each.kind === 'person' && each.start >= start && each.end <= end
        ? [{ name: each.name, start: each.start - start, end: each.end - start }]
        : [],
    )
    return isUnnamed || !standsAlone(sentence, longest, people) ? [] : [sentence]
  })
}

/** "A ruling that her lawyer called “…”": words of the sentence itself lead up to the quotation. */
function isLedTo(text: string, start: number, quotation: number): boolean {
  return (text.slice(start, quotation).match(/\p{Ll}+/gu) ?? []).some(isUttering)
}

/** Where somebody is named in a sentence. */
interface Named {
  readonly name: string
  readonly start: number
  readonly end: number
}

function standsAlone(sentence: string, longest: number, people: readonly Named[]): boolean {
  const words = wordCount(sentence)
  const own = sentence.replace(/["“«][^"“”«»]*["”»]/gu, '')
  return (
    words >= minimumWords &&
    words <= longest &&
    /[.。]["”’)]*$/u.test(sentence) &&
    !leaning.test(sentence) &&
    !noAnswer.test(sentence) &&
    !speaking.test(own) &&
    !oneOfTwo.test(own) &&
    !isOpen(sentence, people)
  )
}

/** Whether "she", "it" or "them" is somebody or something that the sentence has not named before. */
function isOpen(sentence: string, people: readonly Named[]): boolean {
  const one = onePerson.exec(sentence)
  const person = Math.min(...people.map(({ start }) => start))
  if (one !== null && person >= one.index && !hasPersonNoun(sentence.slice(0, one.index))) {
    return true
  }
  // "Lind went up to him": he is another one.
  const named = new Set(people.map(({ name }) => name)).size
  if (/\bhim\b/u.test(sentence) && named < 2 && !hasPersonNoun(sentence)) {
    return true
  }
  // "Lind said that he had been wrong, and that she agreed": one name is not enough for both.
  if (pronounsIn(sentence).size > 1 && named < 2) {
    return true
  }
  const it = thing.exec(sentence)
  // No person is meant by "it".
  const things = people.reduce(
    (left, { start, end }) => left.slice(0, start) + '-'.repeat(end - start) + left.slice(end),
    sentence,
  )
  if (it !== null && !namedThing.test(things.slice(0, it.index))) {
    return true
  }
  const others = several.exec(sentence)
  const before = sentence.slice(0, others?.index ?? 0).match(namedSeveral) ?? []
  return others !== null && before.every((word) => calendarWords.has(word))
}

function hasPersonNoun(text: string): boolean {
  return text.split(/[^\p{L}’'-]+/u).some((word) => personNouns.has(word))
}

function wordsOf(sentence: string): Set<string> {
  return new Set(sentence.toLowerCase().match(contentWord) ?? [])
}

function overlap(one: Candidate, other: Candidate): number {
  const shared = [...one.words].filter((word) => other.words.has(word)).length
  return shared / Math.max(1, Math.min(one.words.size, other.words.size))
}
