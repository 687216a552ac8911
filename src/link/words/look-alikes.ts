/**
 * Letters that look like a Latin one, by the Latin one that they are taken for (a small part of Unicode TS 39, for
 * lower case, after compatibility decomposition). Every text is folded alike, so that Cyrillic words stay different
 * from each other, and a Latin word with one Cyrillic letter in it becomes the Latin word.
 */
export const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: 'аɑα',
  b: 'ьƅ',
  c: 'сϲⅽ',
  d: 'ԁɗ',
  e: 'еҽ',
  g: 'ɡց',
  h: 'һհ',
  i: 'іıɩιӏ',
  j: 'јϳ',
  k: 'кκ',
  l: 'ⅼ',
  m: 'м',
  n: 'пոη',
  o: 'оοօσ',
  p: 'рρ',
  q: 'ԛ',
  r: 'гꭇ',
  s: 'ѕ',
  t: 'тτ',
  u: 'υսц',
  v: 'ѵν',
  w: 'ԝωш',
  x: 'хχ',
  y: 'уүγ',
  z: 'ᴢ',
}

/** Digits that stand for a letter when letters stand around them. */
export const LETTER_DIGITS: Readonly<Record<string, string>> = { '0': 'o', '1': 'l' }
