/** For searching what is on the screen: without diacritics and case, "hoà" = "hòa", "Quí" = "Quý". */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().replace(/đ/g, 'd').replace(/y/g, 'i');
}
