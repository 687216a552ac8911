const FIRST_STRONG = /\p{L}/u
const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u

/**
 * Which way a text runs, by its first letter: what `dir=auto` finds out too, but a browser finds it out again for each
 * of the hundreds of pieces that a marked paragraph is made of.
 */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const letter = FIRST_STRONG.exec(text)?.[0] ?? ''
  return RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr'
}
