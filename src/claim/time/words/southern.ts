/** Names of the southern temperate lands and their people: where summer begins in December. */
export const SOUTHERN: ReadonlySet<string> = new Set([
  'australia', 'australian', 'australians', 'sydney', 'melbourne', 'brisbane', 'perth', 'canberra', 'queensland', 'tasmania',
  'zealand', 'zealanders', 'auckland', 'wellington', 'argentina', 'argentine', 'argentinian', 'aires', 'patagonia', 'chile',
  'chilean', 'uruguay', 'montevideo', 'paraguay', 'johannesburg', 'pretoria', 'zimbabwe', 'harare', 'botswana', 'namibia',
  'lesotho', 'antarctica', 'antarctic', 'brazil', 'brazilian',
]) // prettier-ignore
