import { expect, test } from 'vitest'
import { found } from '../found.ts'

const bodiesIn = (...lines: readonly string[]) => found('organisation', ...lines).map(({ name }) => name)

test.each([
  ['a word of bodies', 'The Odsa Relief Team came.', ['Odsa Relief Team']],
  ['a company', 'The mill belongs to Golden Palm Timber Co., Ltd.', ['Golden Palm Timber Co., Ltd.']],
  ['two purposes of an office', 'The Ministry of Culture and Fine Arts paid.', ['Ministry of Culture and Fine Arts']],
  ['two in front of it', 'The Odsa Forestry and Grassland Bureau paid.', ['Odsa Forestry and Grassland Bureau']],
  ['a list is none', 'It is on the Upper Tier Watch List.', []],
  ['a general is none', 'He served under General Vang Pao there.', []],
  ['a noun in front', 'She told the newspaper Morning Delta that it rained.', ['Morning Delta']],
  ['a noun in front with its seat', 'The Oslo-based rights group Open Well counted them.', ['Open Well']],
  ['a noun behind', 'Delta Sun newspaper printed it.', ['Delta Sun']],
  ['an explanation', 'Bright Harbor, a Lao company, built it.', ['Bright Harbor']],
  ['capitals that speak', 'UNDP said that it would stay.', ['UNDP']],
  [
    'an acronym that is explained',
    'The Council of River Towns (CRT) met. Later CRT left.',
    ['Council of River Towns', 'CRT', 'CRT'],
  ],
  ['a name that readers know', 'He told RFA on Friday.', ['RFA']],
  ['a service of it', 'He told RFA Khmer on Friday.', ['RFA Khmer']],
  ['a plural that owns', 'The Workers’ Party of Korea met.', ['Workers’ Party of Korea']],
  ['an owner that is a place stays apart', 'Laos’ Foreign Ministry agreed.', ['Foreign Ministry']],
  ['an agency without a name of its own', 'The U.N. refugee agency agreed.', ['U.N. refugee agency']],
  ['a person with a noun in front', 'The group’s newspaper editor Mara Lind agreed.', []],
  ['an ethnic group', 'The Odsa, an ethnic group, moved on.', []],
  ['an adjective', 'A European newspaper printed it.', []],
  ['a people behind a body', 'By the rules of the agency, Rohingyas may stay.', []],
  ['a company set off by commas', 'The company, Bright Harbor, agreed.', ['Bright Harbor']],
  ['a person behind a body', 'According to the company, Tala Min left.', []],
  ['an index', 'The World Press Index fell.', []],
  ['a law that is explained', 'The River Water Act (RWA) failed.', []],
])('%s: %s', (_, line, bodies) => {
  expect(bodiesIn(line)).toEqual(bodies)
})

test('what is a body once is one wherever the text names it', () => {
  expect(bodiesIn('The rights group Open Well counted them.', 'It rained when Open Well came.')).toEqual([
    'Open Well',
    'Open Well',
  ])
})
