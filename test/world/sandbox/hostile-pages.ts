/** Pages that hang or bomb naive parsers, made afresh so that none of them lies in the repository. */
const repeat = (part: string, times: number): string => part.repeat(times)
const numbered = (from: number, make: (at: number) => string): string =>
  Array.from({ length: from }, (_, at) => make(at)).join('')

/** Each is a name and a page; all of them must be answered within the limits, well or badly. */
export const HOSTILE_PAGES: readonly (readonly [name: string, page: string])[] = [
  [
    'formatting elements that are reopened in every block',
    `${numbered(1500, (at) => `<b ${at}>`)}${numbered(1500, (at) => `<i ${at}>`)}${repeat('x</b>', 1500)}`,
  ],
  [
    'the same, twenty times as many',
    `${numbered(15_000, (at) => `<b ${at}>`)}${numbered(15_000, (at) => `<i ${at}>`)}${repeat('x</b>', 15_000)}`,
  ],
  [
    'one long attribute that every paragraph carries on',
    `<p><a href="${repeat('A', 50_000)}">${repeat('<p>a', 6_000)}`,
  ],
  ['500 divs in each other', `${repeat('<div>', 500)}${repeat('word, ', 100)}.`],
  ['2,000 divs in each other', `${repeat('<div>', 2_000)}text`],
  ['50,000 divs in each other', `${repeat('<div>', 50_000)}text`],
  [
    '500 divs with text at every level',
    `${repeat('<div>Some words, and more of them, stand here. ', 500)}${repeat('</div>', 500)}`,
  ],
  ['tables in tables', repeat('<table><tr><td>', 120) + 'x'],
  ['a million elements', repeat('<p>a</p>', 1_000_000)],
  ['a tag that never ends', `<p class="${repeat('a ', 2_000_000)}`],
  ['a comment that never ends', `<p>Text.</p><!--${repeat('-', 1_000_000)}`],
  ['15,000 attributes', `<p ${numbered(15_000, (at) => `a${at}=1 `)}>text</p>`],
  ['100,000 character references', `<p>${repeat('&#x41;', 100_000)}.</p>`],
  ['scripts that never close', repeat('<script>', 200_000)],
  [
    'JSON-LD a hundred thousand deep',
    `<script type="application/ld+json">${repeat('[', 100_000)}</script><p>Text.</p>`,
  ],
  [
    'a megabyte of class names',
    `<div class="${repeat('share-related ', 80_000)}"><p>Text that goes on and on.</p></div>`,
  ],
  [
    'nine thousand links',
    repeat('<li><a href="/x">A link with some words in it, as lists have</a></li>', 9_000),
  ],
  [
    'nine thousand blockquotes',
    repeat('<blockquote>Words that are said again and again by everyone here.</blockquote>', 9_000),
  ],
  ['one paragraph of ten megabytes', `<p>${repeat('He said that “it was ‘late’ ', 350_000)}</p>`],
  ['nothing but opening brackets', repeat('<', 1_000_000)],
  ['nested lists', `${repeat('<ul><li>', 250)}word`],
]

/** Feeds that would define entities, or are too long, or too deep. */
export const HOSTILE_FEEDS: readonly (readonly [name: string, feed: string])[] = [
  [
    'a billion laughs',
    `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>`,
  ],
  [
    'an external entity',
    `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&x;</title></item></channel></rss>`,
  ],
  ['a document type in small letters, late', `<rss><!-- --><!doctype x><channel/></rss>`],
  ['a hundred thousand elements deep', `<rss><channel>${repeat('<item>', 100_000)}`],
  [
    '5,000 items',
    `<rss version="2.0"><channel><title>T</title>${repeat('<item><title>t</title><description>Words.</description></item>', 5_000)}</channel></rss>`,
  ],
  ['an item cut off', `<rss version="2.0"><channel><title>T</title><item><title>t`],
]

/** A page that must still be read after each of them. */
export const GOOD_PAGE = `<!doctype html><html lang="en"><head><title>Dam gates opened</title></head><body><article><h1>Dam gates opened</h1>
<p>The water board of Port Ansel opened two gates of the Tarn dam on Monday, its director Emil Tanaka said.</p>
<p>He said the reservoir had stood a hand's breadth below its rim since Saturday, and that more rain was expected.</p></article></body></html>`
