import { expect, test } from 'vitest'
import { languageOf, languageWithin } from '../../../stages/read/language.ts'

test.each([
  ['en', 'The river rose for three days and the town was cut off from the road to the north.'],
  ['zh-Hans', '官员说，这座水库的水位已经降到最低，农民们还在等待雨水。'],
  ['zh-Hant', '官員說，這座水庫的水位已經降到最低，農民們還在等待雨水。'],
  ['ko', '관리들은 저수지의 수위가 가장 낮아졌다고 말했다.'],
  ['vi', 'Các quan chức cho biết mực nước hồ chứa đã xuống mức thấp nhất từ trước đến nay.'],
  ['bo', 'ཆུ་མཛོད་ཀྱི་ཆུ་ཚད་ཆེས་དམའ་བར་གྱུར་པ་རེད།'],
  ['my', 'ရေလှောင်ကန်၏ ရေမျက်နှာပြင် အနိမ့်ဆုံးသို့ ရောက်သွားသည်။'],
  ['km', 'មន្ត្រី​និយាយ​ថា កម្រិត​ទឹក​បាន​ធ្លាក់​ចុះ​ទាប​បំផុត។'],
  ['lo', 'ເຈົ້າໜ້າທີ່ກ່າວວ່າ ລະດັບນໍ້າໃນອ່າງໄດ້ຫຼຸດລົງຕໍ່າສຸດ.'],
  ['ug', 'ئەمەلدارلار سۇ ئامبىرىنىڭ سەۋىيەسى ئەڭ تۆۋەنگە چۈشتى دېدى.'],
  ['und', 'قال مسؤولون إن منسوب المياه في الخزان انخفض.'],
  ['und', 'Die Behörden teilten mit, dass der Wasserstand so niedrig ist wie nie zuvor.'],
  ['und', '12 345 – 678'],
])('%s: %s', (language, text) => {
  expect(languageOf([text])).toBe(language)
})

test('a foreign name does not change the language of an article', () => {
  expect(
    languageOf(['The town of Karsu (喀尔苏) lies in the valley, and the road to it was washed away by the rain.']),
  ).toBe('en')
})

test.each([
  ['Copyright © 2020, the Paper. Used with permission.', 'zh-Hans', undefined],
  ['官员说', 'zh-Hant', 'zh-Hant'],
  ['官员说', 'en', 'zh-Hans'],
  ['Các quan chức', 'en', 'en'],
  ['2021', 'vi', 'vi'],
])('%s within a text in %s: %s', (text, language, expected) => {
  expect(languageWithin(text, language)).toBe(expected)
})
