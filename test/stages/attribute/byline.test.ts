import { describe, expect, test } from 'vitest'
import { findFusedByline, parseByline } from '../../../stages/attribute/byline.ts'
import { grammar } from './rfa.ts'

/** "reporter: A, B (service) [language]", one for each credit; "none" when the text is no byline. */
function parsed(text: string, standing: Parameters<typeof parseByline>[2] = 'own-line'): string {
  const credits = parseByline(text, grammar, standing)
  return credits === undefined ? 'none' : shown(credits)
}

function shown(credits: NonNullable<ReturnType<typeof parseByline>>): string {
  return credits
    .map(({ role, names, places, service, language }) =>
      [
        `${role}: ${names.join(', ')}`,
        ...(places ? [`in ${places.join(', ')}`] : []),
        ...(service ? [`(${service})`] : []),
        ...(language ? [`[${language}]`] : []),
      ].join(' '),
    )
    .join('; ')
}

describe('English bylines', () => {
  test.each([
    [
      'Reported by Mihray Tursun for RFA’s Uyghur Service. Written in English by Dana Whitlock.',
      'reporter: Mihray Tursun (RFA’s Uyghur Service); writer: Dana Whitlock [en]',
    ],
    [
      "Reported by Gao Wen for RFA's Mandarin Service. Translated and edited by Lena Marsh.",
      "reporter: Gao Wen (RFA's Mandarin Service); translator: Lena Marsh; editor: Lena Marsh",
    ],
    ["*Reported by Gao Wen for RFA's Mandarin Service.*", "reporter: Gao Wen (RFA's Mandarin Service)"],
    ["Reported by RFA's Tibetan Service.", "reporter: RFA's Tibetan Service"],
    [
      "Reported by RFA's Tibetan Service. Translated by Tenzin Yeshe. Written in English by Dana Whitlock.",
      "reporter: RFA's Tibetan Service; translator: Tenzin Yeshe; writer: Dana Whitlock [en]",
    ],
    ['Reported by RFA Lao and Li Na.', 'reporter: RFA Lao, Li Na'],
    ["Reported by RFA's Lao and Khmer Services.", "reporter: RFA's Lao and Khmer Services"],
    ['Reported by Li Na (RFA Lao).', 'reporter: Li Na, RFA Lao'],
    ['Reported by Li Na of RFA Lao.', 'reporter: Li Na (RFA Lao)'],
    // Two services in one credit: no name may be taken for part of a service.
    ['Reported by Li Na for RFA Lao and Tam Nguyen for RFA Vietnamese.', 'none'],
    ['Translated by the Uyghur Service.', 'translator: the Uyghur Service'],
    ['Edited by Dana Whitlock and Omar Reyes.', 'editor: Dana Whitlock, Omar Reyes'],
    ['Edited by Dana Whitlock, Omar Reyes, and Li Na.', 'editor: Dana Whitlock, Omar Reyes, Li Na'],
    ['Additional reporting by Pema Lhamo.', 'contributor: Pema Lhamo'],
    ['Reported by Pema Lhamo; edited by Omar Reyes', 'reporter: Pema Lhamo; editor: Omar Reyes'],
    [
      'Reported by Pema Lhamo, translated by Li Na and edited by Omar Reyes.',
      'reporter: Pema Lhamo; translator: Li Na; editor: Omar Reyes',
    ],
    ['Reported and translated by RFA Burmese.', 'reporter: RFA Burmese; translator: RFA Burmese'],
    ['Reported by Nurul binti Ahmad, J. D. Moore and Zo Thang.', 'reporter: Nurul binti Ahmad, J. D. Moore, Zo Thang'],
    [
      'Reported by Maria de la Cruz and Anne-Marie O’Neil for RFA.',
      'reporter: Maria de la Cruz, Anne-Marie O’Neil (RFA)',
    ],
    ['Translated by Kalden.', 'translator: Kalden'],
    ['Reported by 박서연 for RFA’s Korean Service.', 'reporter: 박서연 (RFA’s Korean Service)'],
    ['Reported by Айгуль Сеитова and عائشة نور.', 'reporter: Айгуль Сеитова, عائشة نور'],
    ['Translated by བསོད་ནམས. Edited by Li Na.', 'translator: བསོད་ནམས; editor: Li Na'],
    ['With reporting by AFP.', 'contributor: AFP'],
    ['Illustration by Tam Nguyen', 'illustrator: Tam Nguyen'],
    ['Photo: RFA', 'photographer: RFA'],
    [
      'Reported by Pema Lhamo for RFA Tibetan. Written by Dana Whitlock in Chiang Mai.',
      'reporter: Pema Lhamo (RFA Tibetan); writer: Dana Whitlock in Chiang Mai',
    ],
    ['Reported by Li Na in Bangkok for RFA Lao.', 'reporter: Li Na in Bangkok (RFA Lao)'],
    ['Reported by Li Na for RFA Lao in Bangkok.', 'reporter: Li Na in Bangkok (RFA Lao)'],
    ['Text by Li Na in Bangkok and Kalden in Leh.', 'writer: Li Na, Kalden in Bangkok, Leh'],
    // Nothing says that the last name is that of a place.
    ['Reported by Li Na in Dharamsala, India for RFA Tibetan.', 'none'],
    ['Reported by Li Na in Leh, Hong Kong, in May.', 'none'],
  ])('%s', (text, expected) => {
    expect(parsed(text)).toBe(expected)
  })
})

describe('near the title', () => {
  test.each([
    ['By Zhang Lin for Asia Fact Check Lab', 'reporter: Zhang Lin (Asia Fact Check Lab)'],
    ['By RFA Staff', 'reporter: RFA Staff'],
    ['By AFP', 'reporter: AFP'],
    ['By Dana Whitlock. Edited by Omar Reyes.', 'reporter: Dana Whitlock; editor: Omar Reyes'],
    // Nothing tells these two apart.
    ['By Dana Whitlock', 'none'],
    ['By Popular Demand', 'none'],
    ['By Kalden for RFA Tibetan', 'reporter: Kalden (RFA Tibetan)'],
    ['Mihray Tursun for RFA Uyghur', 'reporter: Mihray Tursun (RFA Uyghur)'],
    ['By Friday', 'none'],
    ['By Friday Morning', 'none'],
    ['By Land and Sea', 'none'],
    ['Justice for RFA Uyghur', 'none'],
    ['RFA Reporter Arrested', 'none'],
  ])('%s', (text, expected) => {
    expect(parsed(text, 'near-title')).toBe(expected)
  })

  test('"By" is no byline further down', () => {
    expect(parsed('By Kalden for RFA Tibetan', 'own-line')).toBe('none')
  })

  test.each(['Hard Times for RFA Uyghur', 'By Invitation Only'])('the first line may be the title: %s', (text) => {
    expect(parsed(text, 'first-line')).toBe('none')
  })

  test('a byline with a service may stand above the title', () => {
    expect(parsed('By Kalden for RFA Tibetan', 'first-line')).toBe('reporter: Kalden (RFA Tibetan)')
  })
})

describe('Mandarin bylines', () => {
  const credits = 'reporter: 林远 (自由亚洲电台); editor: 石磊; web-editor: 伍晓岚'
  test.each([
    ['自由亚洲电台记者林远报道 责编：石磊 网编：伍晓岚', credits],
    ['自由亚洲电台记者林远报导 责编:石磊 网编:伍晓岚', credits],
    ['自由亚洲电台记者林远台北报道 责编：石磊 网编：伍晓岚', credits],
    ['自由亚洲电台记者林远[台北]报道 责编 石磊 网编 伍晓岚', credits],
    ['自由亚洲电台记者 林远 台北报道 责编石磊 网编伍晓岚', credits],
    ['自由亚洲电台特约记者林远的采访报道、责辑：石磊/网骗：伍晓岚', credits],
    ['自由亚洲电台记者：林远 责编：石磊；网编：伍晓岚', credits],
    ['自由亚洲电台记者林远报道责编：石磊网编：伍晓岚', credits],
    ['（自由亚洲电台记者林远从香港报道）', 'reporter: 林远 (自由亚洲电台)'],
    ['（自由亚洲电台记者林远）', 'reporter: 林远 (自由亚洲电台)'],
    ['自由亞洲電台記者林遠報導', 'reporter: 林遠 (自由亚洲电台)'],
    ['记者：林远 责编：石磊 网编：伍晓岚', 'reporter: 林远; editor: 石磊; web-editor: 伍晓岚'],
    ['（记者：林远 责编：石磊）', 'reporter: 林远; editor: 石磊'],
    ['（记者：林远）（责编：石磊）', 'reporter: 林远; editor: 石磊'],
    ['记者林远 责编 石磊', 'reporter: 林远; editor: 石磊'],
    ['记者：林远\u00a0责编：石磊\u200b网编：伍晓岚', 'reporter: 林远; editor: 石磊; web-editor: 伍晓岚'],
    ['特约记者：林远', 'reporter: 林远'],
    ['记者：林远、欧阳小川 责编：石磊', 'reporter: 林远, 欧阳小川; editor: 石磊'],
    ['记者：古丽·买买提 翻译：石磊', 'reporter: 古丽·买买提; translator: 石磊'],
    ['（记者林远摄）', 'photographer: 林远'],
  ])('%s', (text, expected) => {
    expect(parsed(text)).toBe(expected)
  })
})

describe('no byline', () => {
  test.each([
    ['By Friday the government had lost control of the valley.'],
    ['Reported cases by province rose again last week.'],
    ['Reported by Dana Whitlock in a book that came out last year.'],
    ['Edited by the committee, the bill now goes to the president.'],
    ['written by hand'],
    ['Reported by The Guardian.'],
    ['Reported by Li Na (Bangkok).'],
    ['Reported by 박서연 (서울).'],
    ['Politico reported that the talks had failed.'],
    ['He said in a statement to RFA.'],
    ['记者：谢谢您。'],
    ['记者：您怎么看这件事？'],
    ['记者：为什么'],
    ['记者无国界组织'],
    ['自由亚洲电台记者被捕'],
    ['记者：林远石磊'],
    ['自由亚洲电台记者林远达拉报道'],
    ['自由亚洲电台记者林远就此采访了当地居民。'],
  ])('%s', (text) => {
    expect(parsed(text)).toBe('none')
  })
})

describe('fused to the last sentence', () => {
  const fused = (text: string) => {
    const found = findFusedByline(text, grammar)
    return found && [text.slice(found.start), shown(found.credits)]
  }

  test.each([
    [
      'The valley is quiet now. Reported by Li Na for RFA Lao.',
      'Reported by Li Na for RFA Lao.',
      'reporter: Li Na (RFA Lao)',
    ],
    ['“It is over,” he said.Edited by Li Na.', 'Edited by Li Na.', 'editor: Li Na'],
    ['村民说，他们还在等。（记者：林远 责编：石磊）', '（记者：林远 责编：石磊）', 'reporter: 林远; editor: 石磊'],
    ['村民说，他们还在等 责编：石磊 网编：伍晓岚', '责编：石磊 网编：伍晓岚', 'editor: 石磊; web-editor: 伍晓岚'],
    ['他们还在等。自由亚洲电台记者林远报道', '自由亚洲电台记者林远报道', 'reporter: 林远 (自由亚洲电台)'],
  ])('%s', (text, byline, credits) => {
    expect(fused(text)?.[0]?.trim()).toBe(byline)
    expect(fused(text)?.[1]).toBe(credits)
  })

  test.each([
    ['The case was reported by Li Na.'],
    ['Nobody knows when. By Dana Whitlock'],
    ['Protesters in the square. Photo: AFP'],
    ['The poem is old. Translated by Li Na, it is read in schools.'],
    ['他是一名记者'],
    ['村民不愿多说。记者追问。'],
  ])('not in: %s', (text) => {
    expect(fused(text)).toBeUndefined()
  })
})
