/** The font files that editions embed, as paths inside npm packages; `World.asset` reads them. */

const serif = '@expo-google-fonts/source-serif-4'
const sans = '@expo-google-fonts/source-sans-3'

export const fontFiles = {
  serif: `${serif}/400Regular/SourceSerif4_400Regular.ttf`,
  'serif-italic': `${serif}/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf`,
  'serif-bold': `${serif}/600SemiBold/SourceSerif4_600SemiBold.ttf`,
  sans: `${sans}/400Regular/SourceSans3_400Regular.ttf`,
  'sans-bold': `${sans}/600SemiBold/SourceSans3_600SemiBold.ttf`,
  'sans-chinese': '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  'sans-chinese-bold': '@expo-google-fonts/noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf',
} as const

export type FontName = keyof typeof fontFiles
