/** Elements that never hold an article's text. */
export const FURNITURE_TAGS: ReadonlySet<string> = new Set(
  (
    'script style noscript template iframe object embed form button input select textarea label nav dialog svg math ' +
    'canvas audio video picture img figcaption menu head title link meta'
  ).split(' '),
)

/** Roles of page furniture (WAI-ARIA). */
export const FURNITURE_ROLES: ReadonlySet<string> = new Set(
  'navigation search banner contentinfo complementary dialog alertdialog toolbar menu menubar tablist form'.split(
    ' ',
  ),
)

/** Words in a class or id that name page furniture, each a whole word of the name ("share-bar", "post__related"). */
export const FURNITURE_NAMES: ReadonlySet<string> = new Set(
  (
    'share sharing sharebar sharetools social socials sharedaddy addthis related relatedposts relatedarticles newsletter ' +
    'newsletters subscribe subscription signup cookie cookies consent gdpr paywall recirc recirculation recommended ' +
    'recommendations outbrain taboola advert advertisement advertising adslot adsbygoogle sponsored promo promobox ' +
    'breadcrumb breadcrumbs caption captions wp-caption-text credit readmore alsoread mostread most-read trending ' +
    'pullquote pull-quote comments comment-list disqus toolbar skip-link sr-only visually-hidden screen-reader-text ' +
    'donate donation membership pagination pager tags taglist author-bio authorbio about-author followus'
  ).split(' '),
)

/** Lines that are page furniture as a whole, in small letters without marks at their ends. */
export const FURNITURE_LINES: ReadonlySet<string> = new Set(
  (
    'advertisement | ad | ads | advertising | sponsored | sponsored content | story continues below | story ' +
    'continues below advertisement | article continues below | continue reading | read more | read full story ' +
    '| read next | read also | also read | see also | more | more on this | more on this story | related | ' +
    'related articles | related stories | related topics | related content | related news | related links | ' +
    'recommended | recommended for you | you may also like | you might also like | most read | most popular | ' +
    'trending | trending now | top stories | latest news | share | share this | share this article | share ' +
    'this story | share on facebook | share on twitter | tweet | facebook | twitter | whatsapp | email | ' +
    'telegram | linkedin | reddit | print | copy link | link copied | save | bookmark | follow us | comments ' +
    '| leave a comment | subscribe | subscribe now | sign up | log in | sign in | register | newsletter | ' +
    'loading | tags | topics | listen to this article | watch | listen | photo | image | back to top | accept ' +
    '| accept all | reject all | skip to content | skip to main content | menu | search'
  ).split(' | '),
)

/** Beginnings of short lines that are page furniture, in small letters. */
export const FURNITURE_STARTS: readonly string[] = (
  'read more: | read also: | also read: | see also: | related: | more: | watch: | listen: | read next: | ' +
  'read more about | read the full | continue reading | photo: | photograph: | image: | picture: | image ' +
  'credit | photo credit | photo by | file photo | credit: | caption: | share this | share on | follow us | ' +
  'follow @ | sign up for | sign up to | subscribe to | subscribe now | get our newsletter | join our | ' +
  'download our app | click here to | click to | tap here to | this website uses cookies | this site uses ' +
  'cookies | we use cookies | by continuing to use | copyright © | ©  | (c)  | all rights reserved | ' +
  'support independent journalism | support our journalism | story continues below | article continues | ' +
  'get the latest | estimated reading time | reading time: | tags: | filed under | posted ' +
  'in | leave a comment | enter your email | thanks for reading'
).split(' | ')
