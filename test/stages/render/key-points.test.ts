import { expect, test } from 'vitest'
import { applyEdits } from '../../../pipeline/document/apply-edits.ts'
import { annotate } from '../../../stages/annotate/annotate.ts'
import { keyPointsOf } from '../../../stages/render/key-points.ts'
import { sectionsOf } from '../../../stages/render/outline.ts'
import { documentOf, withKinds } from '../../document.ts'

function pointsOf(lines: readonly string[], headings: readonly string[] = []) {
  const read = documentOf(lines)
  const document = withKinds(read, Object.fromEntries(headings.map((id) => [id, 'heading' as const])))
  const annotated = applyEdits(document, annotate.propose(document, {}, { sources: {} }), annotate)
  return keyPointsOf(annotated, sectionsOf(annotated))
}

const lead = 'The reservoir of Karsu has fallen to a third of its capacity after two dry winters.'
const second = 'The ministry of water closed three gates below the dam on Monday without a warning.'
const third = 'Rice fields around Ovada need the water of the reservoir until the end of October.'

test('the lead comes first, and one section gives three sentences with their paragraph numbers', () => {
  expect(pointsOf([lead, second, third])).toEqual([
    { text: lead, paragraph: 1 },
    { text: second, paragraph: 2 },
    { text: third, paragraph: 3 },
  ])
})

test('with three sections there is one sentence of each', () => {
  const points = pointsOf(
    [lead, 'Gates', second, 'It was not said for how long they will stay closed.', 'Rice', third],
    ['b2', 'b5'],
  )
  expect(points.map(({ paragraph }) => paragraph)).toEqual([1, 2, 4])
})

test.each([
  ['begins with a pronoun', 'It also closed the gates of two other dams in the valley on Friday night.'],
  ['speaks of a person who is not named', 'On Monday, she closed the gates of two other dams in that valley.'],
  [
    'names places, and a woman by her pronoun alone',
    'Of 47 gates in Ovada and Karsu, she wrote, 38 were open again within six weeks.',
  ],
  ['quotes somebody without a name', 'Nothing in the valley is as “dry as the bed of the reservoir,” residents say.'],
  ['asks a question', 'Who will pay for the rice that did not grow in the valley this year?'],
  ['is too short', 'The gates are closed now.'],
  ['says that nobody answered', 'The harbor office of Ovada did not respond to three requests for comment this week.'],
  [
    'speaks of a thing that it does not name',
    'Three teachers who looked at it for the council said they were not surprised.',
  ],
  ['speaks of two whom it does not name', 'When both were released, Mara Lind recited 41 of the poems on the pier.'],
  ['speaks of a woman and a man, and names one', 'Ivo Lind wrote to Ovada that he would come, and that she agreed.'],
  ['speaks of "him" beside the only one who is named', 'Mara Lind went up to him on the pier and asked for a boat.'],
  ['takes what belongs to somebody for a thing', 'Mara Lind stood there with her hands folded as it was read aloud.'],
  ['asks in an interview', 'RFA: The harbor of Ovada has been closed for two winters in a row.'],
  ['speaks to somebody', 'In my village below the dam of Karsu there were 30 houses with smoke.'],
  ['speaks of one of two', 'When the latter was closed, the ministry sent a letter to the harbor office.'],
  ['begins with what somebody was asked', 'Pressed by Mara Lind, she agreed that the gates of Karsu were old.'],
  ['goes back to what was said', 'The latest closing follows others in the valley in the winter and spring.'],
])('no sentence that %s', (_, sentence) => {
  expect(pointsOf([lead, sentence]).map(({ text }) => text)).toEqual([lead])
})

test('a pronoun may stand where the sentence has named its person or people', () => {
  const farmer = 'The farmer below the dam said in Ovada on Monday that her rice would not last the year.'
  const people = 'At least 11 people, four of them children, were brought to the hospital of Ovada on Monday.'
  expect(pointsOf([people, farmer]).map(({ text }) => text)).toEqual([people, farmer])
})

test('a sentence that names what it speaks of is chosen before one that does not', () => {
  const named = 'Ferries from Ovada carried 900 people and their goats across the reservoir of Karsu on Sunday.'
  const definite = 'The ferries carried 900 people and their goats across the reservoir of Karsu in the dark.'
  const more = [
    'Ovada has four ferries and one pier that they can use.',
    'Karsu has a reservoir and three gates below the dam.',
  ]
  expect(pointsOf([lead, definite, named, ...more]).map(({ text }) => text)).toContain(named)
  expect(pointsOf([lead, definite, named, ...more]).map(({ text }) => text)).not.toContain(definite)
})

test('a lead may hold a quotation that its own words lead up to', () => {
  const ruling =
    'The court of Karsu closed the pier on Monday, a ruling that a lawyer called “a sentence against fish.”'
  expect(pointsOf([ruling, second]).map(({ paragraph }) => paragraph)).toEqual([1, 2])
})

test('a lead may be longer than other sentences', () => {
  const long = `${lead.slice(0, -1)}${', and the gates below it were closed'.repeat(6)}.`
  expect(pointsOf([long, second]).map(({ paragraph }) => paragraph)).toEqual([1, 2])
  expect(pointsOf([second, long]).map(({ paragraph }) => paragraph)).toEqual([1])
})

test('no sentence that repeats another', () => {
  expect(pointsOf([lead, lead.replace('has fallen', 'fell')])).toHaveLength(1)
})
