import { expect, test } from 'vitest'
import { found } from '../found.ts'

const placesIn = (...lines: readonly string[]) =>
  found('place', ...lines).map(({ name, code }) => (code === undefined ? name : `${name} ${code}`))

test.each([
  ['a small town behind "in"', 'They met in Shwebo.', ['Shwebo MM']],
  ['marks on letters', 'They met in Cần Thơ.', ['Cần Thơ VN']],
  ['a short name behind "from" is somebody as often', 'She heard it from Gori.', []],
  ['a longer one is not', 'She came from Kanbalu.', ['Kanbalu MM']],
  ['a large city alone', 'Guangzhou banned the fair.', ['Guangzhou CN']],
  ['a sea has no country', 'The South China Sea was calm.', ['South China Sea']],
  ['a region has none', 'Farmers across Southeast Asia sold less.', ['Southeast Asia']],
  ['a list goes on', 'It rained in Takeo, Memot and Kratie.', ['Takeo KH', 'Memot KH', 'Kratie KH']],
  ['the wider place behind a comma', 'They met in Ban Odsa, Laos.', ['Ban Odsa LA', 'Laos LA']],
  ['the wider place behind "in"', 'He left Odsa village in Laos.', ['Odsa LA', 'Laos LA']],
  ['an explanation', 'Police came to Odsa, a small town in northern Laos.', ['Odsa LA', 'Laos LA']],
  ['an owner', 'Soldiers left Laos’ Odsa district.', ['Laos LA', 'Odsa LA']],
  ['an adjective tells the country', 'The Lao village of Odsa was flooded.', ['Odsa LA']],
  ['and behind the name', 'They met in Odsa, the Lao town, at noon.', ['Odsa LA']],
  ['a state is more than its people', 'It happened in northern Shan state.', ['Shan state MM-17']],
  ['a people alone is no place', 'The Shan left.', []],
  ['a seat', 'A London-based group paid.', ['London GB-LND']],
  ['a state of the United States behind its town', 'She works in Fairfax, Virginia.', ['Fairfax US', 'Virginia US-VA']],
  ['a dateline in capitals', 'STRASBOURG, France — The vote is over.', ['STRASBOURG FR', 'France FR']],
  ['an article that belongs to it', 'The court sits in The Hague.', ['The Hague NL']],
  ['an adjective is no place', 'The Iraqi city of Mosul fell.', ['Mosul IQ']],
  ['a water is not the country it is named after', 'They crossed the Gulf of Mexico.', ['Gulf of Mexico']],
  ['a name of two countries', 'Voters in Georgia waited.', ['Georgia']],
  ['a disputed region', 'Farmers in Kashmir waited.', ['Kashmir']],
  ['a republic in full', 'Rain fell on the Democratic Republic of Congo.', ['Democratic Republic of Congo CD']],
  ['a state with the name of a city', 'Growers in Washington state waited.', ['Washington state US-WA']],
  ['a state with the name of a country', 'Herders in Niger state waited.', ['Niger state NG']],
  ['a leader and the city named after him', 'Ho Chi Minh left Ho Chi Minh City.', ['Ho Chi Minh City VN-SG']],
  ['a city with the name of an island', 'They met in Jersey City.', ['Jersey City US']],
  ['a bank that is a place', 'Rain fell on the West Bank.', ['West Bank PS']],
  ['a namesake in another country', 'He works in Birmingham, Alabama, and rests.', ['Birmingham US', 'Alabama US-AL']],
  ['a namesake in a country', 'She was born in Hyderabad, Pakistan, in May.', ['Hyderabad PK', 'Pakistan PK']],
  ['a namesake in a dateline', 'Birmingham, Alabama — The vote is over.', ['Birmingham US', 'Alabama US-AL']],
  ['a town of the state of Georgia', 'He works in Athens, Georgia.', ['Athens US', 'Georgia']],
  ['the subject behind a place', 'In Geneva, Canada said no.', ['Geneva CH-GE', 'Canada CA']],
  [
    'a list of capitals and countries',
    'Washington, Japan and Laos agreed.',
    ['Washington US-DC', 'Japan JP', 'Laos LA'],
  ],
  ['an owner behind a place', 'In Geneva, Canada’s envoy left.', ['Geneva CH-GE', 'Canada CA']],
  ['a currency is no country', 'It cost US$40.', []],
])('%s: %s', (_, line, places) => {
  expect(placesIn(line)).toEqual(places)
})

test('what is a place once is one wherever the text names it', () => {
  expect(placesIn('They met in Shwebo.', 'Shwebo lies on the plain.')).toEqual(['Shwebo MM', 'Shwebo MM'])
})

test('a place without a country that the text tells is left out', () => {
  expect(placesIn('They met at Odsa, a village on a hill.')).toEqual([])
})

test('a person is no town', () => {
  expect(placesIn('“We wait,” said Sopheap Memot, a teacher.', 'They listened to Memot.')).toEqual([])
})
