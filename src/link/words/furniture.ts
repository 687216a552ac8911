/**
 * Words of a paragraph that speaks to its reader and not of the matter: subscriptions, consent, comments, shares. Such
 * a paragraph tells nothing about where a story comes from, since a site hangs it on all its pages.
 */
export const FURNITURE: ReadonlySet<string> = new Set([
  'advertisement',
  'advertising',
  'app',
  'button',
  'channel',
  'channels',
  'click',
  'comments',
  'contribution',
  'cookie',
  'cookies',
  'copyright',
  'donate',
  'download',
  'facebook',
  'follow',
  'inbox',
  'instagram',
  'newsletter',
  'newsletters',
  'notifications',
  'policy',
  'privacy',
  'read',
  'reserved',
  'share',
  'sign',
  'subscribe',
  'subscriber',
  'subscribers',
  'subscription',
  'supported',
  'telegram',
  'twitter',
  'unsubscribe',
  'whatsapp',
  'youtube',
])

/** Longer paragraphs are no furniture, whatever they say. */
export const LONGEST_FURNITURE = 60

/** How a house's notes to its readers open; whatever names they drop, they hang on pages of many stories. */
export const HOUSE_NOTE =
  /^\W*(?:(?:editor|author|publisher)(?:[’']?s)?[’']?\snote|note\sto\s(?:our\s)?readers|about\sthe\s(?:author|writer)|disclaimer|disclosure|related\s(?:stories|articles|coverage|links)|read\smore|see\salso|more\s(?:from|on)\b|also\son\b|this\s(?:story|article|post|report)\s(?:has\sbeen|was|is)\s(?:updated|corrected|amended|first|originally|part\sof)|follow\s\S+\son|sign\sup|copyright|©|the\sviews\sexpressed|opinions\sexpressed)/i
