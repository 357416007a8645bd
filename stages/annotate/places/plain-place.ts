/** Writes the name of a place without the marks on its letters, as the English press mostly does. */

/** "Cần Thơ" becomes "Can Tho", "Sinŭiju" "Sinuiju", "Xi’an" "Xian". */
export function plainPlace(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}'’‘ʼ`]/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
}
