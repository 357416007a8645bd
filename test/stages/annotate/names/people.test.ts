import { describe, expect, test } from 'vitest'
import { found } from '../found.ts'

const peopleIn = (line: string) => found('person', line).map(({ name, role }) => [name, role])
const bodiesIn = (line: string) => found('organisation', line).map(({ name }) => name)

describe('a title parts a person from the body in front of it', () => {
  test.each([
    [
      'Harbor Safety Committee Chairman Ivo Lind spoke.',
      'Ivo Lind',
      'Harbor Safety Committee Chairman',
      'Harbor Safety Committee',
    ],
    ['Port Union President Mara van der Lind spoke.', 'Mara van der Lind', 'Port Union President', 'Port Union'],
    ['Bank of Ostra Governor Mara Lind spoke.', 'Mara Lind', 'Bank of Ostra Governor', 'Bank of Ostra'],
    ['Workers Party General Secretary To Lind spoke.', 'To Lind', 'Workers Party General Secretary', 'Workers Party'],
    ['Ostra University Professor Mara Lind spoke.', 'Mara Lind', 'Ostra University Professor', 'Ostra University'],
    ['High Court Judge Mara Lind spoke.', 'Mara Lind', 'High Court Judge', 'High Court'],
  ])('%s', (line, person, role, body) => {
    expect(peopleIn(line)).toEqual([[person, role]])
    expect(bodiesIn(line)).toEqual([body])
  })
})

describe('a role is given whole', () => {
  test.each([
    ['Secretary of State Mara Lind spoke.', 'Mara Lind', 'Secretary of State'],
    ['Deputy Minister of Foreign Affairs Bui Lind Son spoke.', 'Bui Lind Son', 'Deputy Minister of Foreign Affairs'],
    ['Deputy National Security Adviser Ivo Lind spoke.', 'Ivo Lind', 'Deputy National Security Adviser'],
    ['State Councilor Wu Ling spoke.', 'Wu Ling', 'State Councilor'],
    ['University of Ostra professor Mara Lind spoke.', 'Mara Lind', 'University of Ostra professor'],
    ['Former China diplomat Wu Ling spoke.', 'Wu Ling', 'Former China diplomat'],
    ['The provincial police chief Ivo Lind spoke.', 'Ivo Lind', 'provincial police chief'],
  ])('%s', (line, person, role) => {
    expect(peopleIn(line)).toEqual([[person, role]])
  })
})

describe('nobody is listed', () => {
  test.each([
    ['A judge in Lind County, Georgia, ruled on it.'],
    ['A villager in Hpalind township, Kachin, said it was late.'],
    ['The head of the group, Free Harbor, spoke.'],
    ['Lindgrande, the developer, did not answer.'],
    ['Lindron, a partner, did not answer.'],
    ['State Farm raised its prices.'],
    ['Foreign Direct Investment fell.'],
    ['The Democratic Republic of Congo agreed.'],
    ['High Commissioner for Human Rights Ivo Lind spoke.'],
  ])('%s', (line) => {
    expect(peopleIn(line)).toEqual([])
  })
})

describe('no body is listed', () => {
  test.each([
    ['The Gross Domestic Product (GDP) fell.'],
    ['A Memorandum of Understanding (MOU) was signed.'],
    ['Special Economic Zones (SEZs) grew.'],
    ['CCTV cameras were there.'],
    ['Amnesty was granted to all.'],
    ['High Commissioner for Human Rights Ivo Lind spoke.'],
  ])('%s', (line) => {
    expect(bodiesIn(line)).toEqual([])
  })
})

test.each([
  ['The Assistance Alliance for Harbor Prisoners (AAHP) agreed.', 'Assistance Alliance for Harbor Prisoners'],
  ['The Code of Conduct (COC) failed.', 'Code of Conduct'],
])('the long form of an acronym is whole: %s', (line, expansion) => {
  expect(found('acronym', line).map((each) => each.expansion)).toEqual([expansion])
})

test('a body may be counted: the Three Rivers Alliance', () => {
  expect(bodiesIn('Soldiers of the Three Rivers Alliance took it.')).toEqual(['Three Rivers Alliance'])
})
