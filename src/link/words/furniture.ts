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
