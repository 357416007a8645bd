import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { documentOf } from '../../../document.ts'
import { structured } from '../../structure/structured.ts'
import { quotationTruth, truthFolder } from './quotation-truth.ts'
import { speakersIn } from './speakers-in.ts'

describe('forms', () => {
  test.each([
    ['“We agree,” said Mara Lind.', 'Mara Lind'],
    ['“We agree,” Mara Lind said.', 'Mara Lind'],
    ['“We agree,” Mara Lind, a baker, said.', 'Mara Lind'],
    ['“We agree,” said Mara Lind, a baker.', 'Mara Lind'],
    ['“We agree,” said Jun Palmas, 29, a welder.', 'Jun Palmas'],
    ['“We agree,” said one of them, Mara Lind, who left.', 'Mara Lind'],
    ['“We agree,” said one, Mara Lind, who bakes.', 'Mara Lind'],
    ['“We agree,” a farmer in Odsa said.', 'a farmer in Odsa'],
    ['“We agree,” a trader in Odsa, the next town, told RFA.', 'a trader in Odsa'],
    ['A man in Odsa once told me. He said, “We agree with all of it.”', 'A man in Odsa'],
    ['“We agree,” said baker Mara Lind.', 'Mara Lind'],
    ['“We agree,” the city’s mayor, Mara Lind, told RFA.', 'Mara Lind'],
    ['“We agree,” said the city’s mayor, Mara Lind.', 'Mara Lind'],
    ['“We agree,” a spokesman for it, Col. Ivo Lind, said.', 'Ivo Lind'],
    ['“We agree,” said her neighbor in the row, Mara Lind.', 'Mara Lind'],
    ['“We agree,” said their coach, the Malaysian Lim Kah Wai.', 'Lim Kah Wai'],
    ['“We agree,” said Free Stage Asia.', 'Free Stage Asia'],
    ['Mara Lind said by email that the firm “respects all of the judges.”', 'Mara Lind'],
    ['In a statement on Friday, the military said it had begun “a limited operation.”', 'the military'],
    ['“We agree,” according to Mara Lind.', 'Mara Lind'],
    ['"We agree," said Mara Lind.', 'Mara Lind'],
    ['“Do we agree?” asked Mara Lind.', 'Mara Lind'],
    ['“We agree,” Sen. Mara Lind said in a statement.', 'Mara Lind'],
    ['“We agree,” Foreign Ministry spokeswoman Mara Lind told reporters on Friday.', 'Mara Lind'],
    ['Mara Lind said, “We agree with all of it.”', 'Mara Lind'],
    ['Mara Lind told RFA: “We agree with all of it.”', 'Mara Lind'],
    ['In a letter on Friday, Mara Lind wrote: “We agree with all of it.”', 'Mara Lind'],
    ['Mara Lind, a baker, called the plan “an insult to bakers.”', 'Mara Lind'],
    ['But Mara Lind also warned that it was “only the start of a long road.”', 'Mara Lind'],
    ['Mara Lind said that it was “a start” and that she was “very much in favor of it.”', 'Mara Lind', 'Mara Lind'],
    ['“We agree,” Mara Lind said. “It is time.”', 'Mara Lind', 'Mara Lind'],
    ['“We agree,” Mara Lind said, “and it is time.”', 'Mara Lind', 'Mara Lind'],
    ['“We agree,” said Amnesty International.', 'Amnesty International'],
    ['“We agree,” the ministry said in a statement.', 'the ministry'],
    ['“We agree,” the letter says.', 'the letter'],
    ['“We agree,” said a farmer who lives below the dam.', 'a farmer'],
    ['“We agree,” the farmer said.', 'the farmer'],
    ['“We agree,” said the farmer, “with all of it.”', 'the farmer', 'the farmer'],
    ['“We agree,” the beekeeper said.', 'the beekeeper'],
    ['“We agree,” said the sister of painter Mara Lind.', 'the sister of painter Mara Lind'],
    ['“We agree,” said a lawyer for jailed painter Mara Lind.', 'a lawyer for jailed painter Mara Lind'],
    ['“We agree,” said a foreman in Ovada who gave her name only as Mara.', 'Mara'],
    ['“We agree,” said Ostran Foreign Minister Mara Lind.', 'Mara Lind'],
    ['“We agree,” Mara Lind of the Harbor Union (HU) shouted from her seat.', 'Mara Lind'],
    ['“We agree,” said China’s Mission to the European Union.', 'China’s Mission to the European Union'],
    ['Deputy Assistant Secretary of State Mara Lind said that it was “a start for us.”', 'Mara Lind'],
    ['Its deputy director, Mara Lind, said that it was “a start for us.”', 'Mara Lind'],
    ['Mara Lind, a baker in Ovada, the old capital, told RFA that it was “a start.”', 'Mara Lind'],
    ['Asked by Sen. Ito Hara, a lawyer, what she wanted, Mara Lind said it was “a start.”', 'Mara Lind'],
    ['A nurse, who asked not to be named, told RFA that it was “a start for us.”', 'A nurse'],
    ['The town, Mara Lind said, has 40 boats and “not one pier that can be used.”', 'Mara Lind'],
    ['Mara Lind confirmed the cut, adding that the boats “remain in our hearts.”', 'Mara Lind'],
    ['The ministry has said that it met them. “We agree,” it said in a statement.', 'The ministry'],
    ['Mara Lind said that it had closed two offices and that “no permission was ever given.”', 'Mara Lind'],
    ['“We agree,” Ministry of Water spokesman Ito Hara said.', 'Ito Hara'],
    ['“We agree,” said Rivers International director Mara Lind.', 'Mara Lind'],
    ['“We agree,” Ostran Port Commission President Mara Lind said.', 'Mara Lind'],
    ['Farmer Ivo Lind said it was “only the start of it.”', 'Ivo Lind'],
    ['“We agree,” said the judge who sentenced painter Mara Lind.', 'the judge'],
    ['“We agree,” said a woman whose husband, Ivo Lind, was away.', 'a woman'],
    ['“We agree,” said a spokesman for the mayor, Ivo Lind.', 'a spokesman for the mayor'],
    ['“We agree,” said a student from Ostra, Karsu.', 'a student from Ostra'],
  ])('%s', (text, ...speakers) => {
    expect(speakersIn(documentOf([text])).map(({ speaker }) => speaker)).toEqual(speakers)
  })
})

describe('nobody is named where the text does not say who spoke', () => {
  test.each([
    ['“We agree.”'],
    ['“We agree,” they said.'],
    ['“We agree,” it says.'],
    ['“We agree,” he said.'],
    ['“We agree,” said Mara Lind and Ito Hara.'],
    ['“We agree,” Mara Lind and Ito Hara said.'],
    ['“We agree,” a sign on the door read.'],
    ['The so-called “patriotic education” goes on.'],
    ['The camps are known as “training centers for all.”'],
    ['Mara Lind said that Ito Hara had called it “a very big mistake.”'],
    ['Mara Lind said the judge had assured her that it was “a very good plan.”'],
    ['Mara Lind came. That year, she said, a clerk sent a coat and called it “a loan from all of us.”'],
    ['Mara Lind said a clerk showed her a paper, explaining that it was “for reading only.”'],
    ['Mara Lind recalled that her father used to tell his pupils: “Taste it first of all.”'],
    ['Mara Lind spoke about a law on “crimes against the state.”'],
    ['Mara Lind criticized the plan, which the mayor had called “a very good plan.”'],
    ['The film “A Long Road Home” was shown.'],
    ['“We agree” is what the banner says.'],
    ['The law speaks of “acts that harm the state,” and nobody knows what that means.'],
    ['The report, which Mara Lind said was “made up from first to last,” came out on Monday.'],
    ['Mara Lind, described by the judges as “a woman of many faces,” was taken away.'],
    ['“You must leave by Friday,” the villagers were told.'],
    ['“Come home when it rains,” Mara Lind said her father told her.'],
    ['“Do not open the door,” Mara Lind recalled her mother telling her.'],
    ['Mara Lind said that her brother had shouted “long live the port” in court.'],
    ['Mara Lind said that his last words were “look after the goats.”'],
    ['Mara Lind said that she was charged with “causing great public disorder.”'],
    ['Mara Lind criticized the “one port, two prices” model.'],
    ['Mara Lind called for an end to “zero fish” rules.'],
    ['Mara Lind wrote the poem “A River of Salt in My Hand” in prison.'],
    ['Mara Lind said that she had found one line of his, “Snow is a letter,” on a ticket.'],
    ['A boy who, a witness said, told an officer: “It was here when I came.”'],
    ['In a report titled “The Price of Salt Water,” the group said that it was late.'],
    ['Mara Lind said she was held for “spreading rumors in the port.”'],
    ['Mara Lind rejected the claim that the pier was “stronger than ever before.”'],
    ['Mara Lind slammed the mayor over his vow to “drain the harbor for good.”'],
    ['Mara Lind said the mayor thinks “the port is rising again.”'],
    ['Mara Lind said that the law required fishers to “deliver the full catch.”'],
    ['Mara Lind said that the “Salt and Rope Initiative” had failed.'],
    ['Mara Lind, in her latest report, “No Way Home,” said it was late.'],
    ['Known as “the Butcher of the Bay,” Mara Lind said it was late.'],
    ['Asked about reports of “a secret harbor deal,” Mara Lind said there was none.'],
    ['Mara Lind, who is charged with “selling harbor secrets,” said the claims are false.'],
    ['“We agree,” said Mara Lind, Ivo Lind and Ito Hara.'],
    ['Keller, whom the police call “a dangerous woman,” told Reuters that it was late.'],
    ['“We agree,” Mara Lind never said.'],
    ['Students of teacher Ivo Lind said it was “only the start of it.”'],
  ])('%s', (text) => {
    expect(speakersIn(documentOf([text])).map(({ speaker }) => speaker)).toEqual(['-'])
  })
})

test('speakers in articles that were marked by hand before the rules: at least 98 of 100 are right, 70 are found', () => {
  let [right, given, stated] = [0, 0, 0]
  for (const { file, quotations } of quotationTruth()) {
    const found = speakersIn(structured({ path: 'a.txt', bytes: readFileSync(new URL(file, truthFolder)) }))
    for (const { line, begins, speakers } of quotations) {
      const quotation = found.find((each) => each.line === line && each.words.slice(1).startsWith(begins))
      expect(quotation, `${file} ${line} ${begins}`).toBeDefined()
      stated += speakers.length > 0 ? 1 : 0
      given += quotation?.speaker === '-' ? 0 : 1
      right += speakers.includes(quotation?.speaker ?? '') ? 1 : 0
    }
  }
  expect(right / given).toBeGreaterThanOrEqual(0.98)
  expect(right / stated).toBeGreaterThanOrEqual(0.7)
})
