/** The font files that editions embed, as paths inside npm packages; `World.asset` reads them. */

const serif = '@expo-google-fonts/source-serif-4'
const sans = '@expo-google-fonts/source-sans-3'
const chinese = '@expo-google-fonts/noto-sans-sc'
const korean = '@expo-google-fonts/nanum-gothic'
const tibetan = '@expo-google-fonts/noto-serif-tibetan'
const burmese = '@expo-google-fonts/padauk'
const khmer = '@expo-google-fonts/noto-sans-khmer'
const lao = '@expo-google-fonts/noto-sans-lao'
const arabic = '@expo-google-fonts/scheherazade-new'
const emoji = '@expo-google-fonts/noto-emoji'

export const fontFiles = {
  serif: `${serif}/400Regular/SourceSerif4_400Regular.ttf`,
  'serif-italic': `${serif}/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf`,
  'serif-bold': `${serif}/600SemiBold/SourceSerif4_600SemiBold.ttf`,
  sans: `${sans}/400Regular/SourceSans3_400Regular.ttf`,
  'sans-bold': `${sans}/600SemiBold/SourceSans3_600SemiBold.ttf`,
  chinese: `${chinese}/400Regular/NotoSansSC_400Regular.ttf`,
  'chinese-bold': `${chinese}/600SemiBold/NotoSansSC_600SemiBold.ttf`,
  korean: `${korean}/400Regular/NanumGothic_400Regular.ttf`,
  'korean-bold': `${korean}/700Bold/NanumGothic_700Bold.ttf`,
  tibetan: `${tibetan}/400Regular/NotoSerifTibetan_400Regular.ttf`,
  'tibetan-bold': `${tibetan}/600SemiBold/NotoSerifTibetan_600SemiBold.ttf`,
  burmese: `${burmese}/Padauk_400Regular.ttf`,
  'burmese-bold': `${burmese}/Padauk_700Bold.ttf`,
  khmer: `${khmer}/400Regular/NotoSansKhmer_400Regular.ttf`,
  'khmer-bold': `${khmer}/600SemiBold/NotoSansKhmer_600SemiBold.ttf`,
  lao: `${lao}/400Regular/NotoSansLao_400Regular.ttf`,
  'lao-bold': `${lao}/600SemiBold/NotoSansLao_600SemiBold.ttf`,
  arabic: `${arabic}/400Regular/ScheherazadeNew_400Regular.ttf`,
  'arabic-bold': `${arabic}/600SemiBold/ScheherazadeNew_600SemiBold.ttf`,
  emoji: `${emoji}/400Regular/NotoEmoji_400Regular.ttf`,
  'emoji-bold': `${emoji}/600SemiBold/NotoEmoji_600SemiBold.ttf`,
} as const

export type FontName = keyof typeof fontFiles

/** The families that stand in where Source Serif and Source Sans have no letters. */
type Family = 'chinese' | 'korean' | 'tibetan' | 'burmese' | 'khmer' | 'lao' | 'arabic' | 'emoji'

/** A script with a family of its own. */
export interface ScriptFont {
  readonly family: Family
  readonly letters: RegExp
  /** Letters that stack or hang need lines this much further apart. */
  readonly leading: number
  /** How much larger its letters are set, to look as large as the Latin ones. */
  readonly scale: number
  /** Letters join, stack or change places: HarfBuzz has to shape them. */
  readonly isComplex: boolean
}

/** Pictures among the symbols, and figures on a key: the others, such as stars and arrows, are in the Chinese font. */
const emojiLetters = /\u20E3|\p{Emoji_Presentation}|(?=[\u2600-\u27BF\u{1F000}-\u{1FAFF}])\p{Emoji}/u

/** Every script that RFA publishes in, beside Latin. Chinese comes last: it also takes what nothing else has. */
export const scriptFonts: readonly ScriptFont[] = [
  { family: 'korean', letters: /\p{Script=Hangul}/u, leading: 1, scale: 1, isComplex: false },
  { family: 'tibetan', letters: /\p{scx=Tibetan}/u, leading: 1.35, scale: 1, isComplex: true },
  { family: 'burmese', letters: /\p{scx=Myanmar}/u, leading: 1.2, scale: 1, isComplex: true },
  { family: 'khmer', letters: /\p{scx=Khmer}/u, leading: 1.2, scale: 1, isComplex: true },
  { family: 'lao', letters: /\p{scx=Lao}/u, leading: 1.1, scale: 1, isComplex: true },
  { family: 'arabic', letters: /\p{scx=Arabic}/u, leading: 1.2, scale: 1.15, isComplex: true },
  { family: 'emoji', letters: emojiLetters, leading: 1, scale: 1, isComplex: false },
  { family: 'chinese', letters: /(?:)/u, leading: 1, scale: 1, isComplex: false },
]

/** The script of a character that the text fonts do not have. */
export function scriptFontOf(character: string): ScriptFont | undefined {
  return scriptFonts.find(({ letters }) => letters.test(character))
}

/** The script that a font is for; none for the text fonts. */
export function scriptOf(name: FontName): ScriptFont | undefined {
  return scriptFonts.find(({ family }) => name === family || name === `${family}-bold`)
}

/** How much further apart the lines of a text stand for its script that needs it most. */
export function leadingOf(text: string): number {
  return scriptFonts.reduce((most, { letters, leading }) => {
    return leading > most && letters.test(text) ? leading : most
  }, 1)
}
