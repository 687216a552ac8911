/**
 * Tells of what a settlement is the capital, by GeoNames' feature code: PPLC, PPLA; a populated PPLG (La Paz, The Hague)
 * is where its country is governed from, and speaks for it as a capital does.
 */
export function seatOf(code: string | undefined, population: number): 'country' | 'region' | null {
  if (code === 'PPLC' || (code === 'PPLG' && population > 0)) return 'country'
  return code === 'PPLA' ? 'region' : null
}
