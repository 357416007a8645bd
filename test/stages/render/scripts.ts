/** A few sentences in every script that RFA publishes in beside English, made up for tests. */

import type { Briefing } from '../../../stages/render/briefing.ts'
import { briefingOf } from './sample-briefing.ts'

export const scripts: readonly { readonly language: string; readonly text: string }[] = [
  {
    language: 'zh-Hans',
    text: '港务局星期一说，渡轮要等雾散了才会开。“我们看不见自己的船头，”一位船长说。',
  },
  {
    language: 'zh-Hant',
    text: '港務局星期一說，渡輪要等霧散了才會開。「我們看不見自己的船頭，」一位船長說。佢哋仲喺度等緊。',
  },
  {
    language: 'ko',
    text: '항만청은 월요일 안개가 걷힐 때까지 여객선이 출항하지 않는다고 밝혔다. “뱃머리도 보이지 않는다”고 한 선장이 말했다.',
  },
  {
    language: 'bo',
    text: 'གཟའ་ཟླ་བར་གྲུ་ཁའི་ལས་ཁུངས་ཀྱིས་སྨུག་པ་མ་དྭངས་བར་གྲུ་གཟིངས་འགྲོ་མི་ཐུབ་ཅེས་བཤད།',
  },
  {
    language: 'my',
    text: 'ဆိပ်ကမ်းအာဏာပိုင်များက မြူနှင်းများ ကင်းစင်သည်အထိ သင်္ဘောများ ထွက်ခွာမည်မဟုတ်ကြောင်း တနင်္လာနေ့တွင် ပြောကြားခဲ့သည်။',
  },
  {
    language: 'km',
    text: 'អាជ្ញាធរកំពង់ផែបាននិយាយកាលពីថ្ងៃចន្ទថា សាឡាងនឹងមិនចេញដំណើរទេរហូតដល់អ័ព្ទរសាត់អស់។',
  },
  {
    language: 'lo',
    text: 'ອຳນາດການປົກຄອງທ່າເຮືອກ່າວໃນວັນຈັນວ່າ ເຮືອຈະບໍ່ອອກເດີນທາງຈົນກວ່າໝອກຈະຫາຍໄປ.',
  },
  {
    language: 'vi',
    text: 'Cảng vụ cho biết hôm thứ Hai rằng phà sẽ chưa khởi hành cho đến khi sương mù tan hẳn. “Tôi không nhìn thấy mũi tàu của mình,” một thuyền trưởng nói.',
  },
  {
    language: 'ug',
    text: 'پورت باشقارمىسى دۈشەنبە كۈنى تۇمان تارقىمىغۇچە پاراخوتلارنىڭ يولغا چىقمايدىغانلىقىنى بىلدۈردى. «كېمەمنىڭ بېشىنى كۆرەلمىدىم» دېدى بىر كاپىتان (2019-يىلى، RFA).',
  },
]

/** A briefing whose source is written in that language: title, paragraphs, a quotation, a statement; it is cited in a note. */
export function briefingIn({ language, text }: (typeof scripts)[number]): Briefing {
  const runs = [{ text, language }]
  const long = [{ text: `${text} ${text} ${text}`, language }]
  const [title = text] = text.split(/[,.，。]/)
  const citation = [{ text: 'Source: “' }, { text: title, language }, { text: '”, Harbour Desk (HD), 2019.' }]
  const briefing = briefingOf(
    [
      { type: 'heading', id: 'section-1', level: 2, runs: [{ text: title, language }], voice: 'source' },
      { type: 'paragraph', number: 1, form: 'paragraph', runs: long, note: { number: 1, runs: citation } },
      { type: 'paragraph', number: 2, form: 'quote', runs },
      { type: 'paragraph', number: 3, form: 'caption', runs },
      { type: 'statement', runs, voice: 'source' },
    ],
    title,
  )
  const [, ...rest] = briefing.elements
  const head = { type: 'title', runs: [{ text: title, language }], voice: 'source' } as const
  return { ...briefing, elements: [head, ...rest] }
}
