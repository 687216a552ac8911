/** PDFs are opened and read in the sandbox: what their text is, and what is said of those that have none. */
import { deflateRawSync, deflateSync, constants } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { readArticles } from '../../../src/article/index.ts'
import { openSandbox } from '../../../src/world/sandbox/index.ts'
import { linesAt, pdfOf } from '../../pdf.ts'

const sandbox = openSandbox({ workers: 1 })
afterAll(async () => sandbox.close())

async function read(bytes: Uint8Array) {
  const [found] = await sandbox.readArticles({ bytes })
  return found!
}

const FULL = 'The harbour office wrote on Monday that all berths would be open again by the'

/** What stands on the pages, and the paragraphs that are read. */
const ROWS: readonly (readonly [what: string, pages: readonly string[], paragraphs: readonly string[]])[] = [
  [
    'a word parted at a line’s end is whole',
    [linesAt(72, 700, ['The bridge over the river would be fin-', 'ished by May, the minister said.'])],
    ['The bridge over the river would be finished by May, the minister said.'],
  ],
  [
    'a hyphen that is written elsewhere stays',
    [linesAt(72, 700, ['A long-term plan is made now. It is a long-', 'term plan, the minister said.'])],
    ['A long-term plan is made now. It is a long-term plan, the minister said.'],
  ],
  [
    'a hyphen before a capital stays',
    [linesAt(72, 700, ['The new road from Holm to the Ost-', 'West canal is closed.'])],
    ['The new road from Holm to the Ost-West canal is closed.'],
  ],
  [
    'a wide step parts paragraphs',
    [linesAt(72, 700, ['The bridge is open.']) + linesAt(72, 660, ['The lock is not.'])],
    ['The bridge is open.', 'The lock is not.'],
  ],
  [
    'a short line that ends its sentence ends its paragraph',
    [linesAt(72, 700, [FULL, 'end of May.', FULL, 'end of June.'])],
    [`${FULL} end of May.`, `${FULL} end of June.`],
  ],
  [
    'an indent begins a paragraph',
    [
      linesAt(72, 700, [
        FULL,
        'end of the month, and that ships would then come as they had before it closed.',
      ]) + linesAt(90, 672, ['The mayor did not say so.']),
    ],
    [
      `${FULL} end of the month, and that ships would then come as they had before it closed.`,
      'The mayor did not say so.',
    ],
  ],
  [
    'larger letters are a heading',
    [linesAt(72, 720, ['Harbour report'], 18) + linesAt(72, 700, ['The bridge is open.'])],
    ['Harbour report', 'The bridge is open.'],
  ],
  [
    'a sentence goes on over the page',
    [linesAt(72, 400, ['The minister said that the bridge']), linesAt(72, 700, ['would be open by May.'])],
    ['The minister said that the bridge would be open by May.'],
  ],
  [
    'a sentence that ends with its page does not',
    [linesAt(72, 400, ['The bridge is open now.']), linesAt(72, 600, ['The lock is not open.'])],
    ['The bridge is open now.', 'The lock is not open.'],
  ],
  [
    'headers, footers and page numbers are left out',
    [1, 2, 3].map(
      (page) =>
        linesAt(72, 770, [`Harbour Review, volume ${page}`], 9) +
        linesAt(72, 600, [`The ${['bridge', 'lock', 'quay'][page - 1]!} will open in the spring.`]) +
        linesAt(300, 30, [`Page ${page} of 3`], 9),
    ),
    [
      'The bridge will open in the spring.',
      'The lock will open in the spring.',
      'The quay will open in the spring.',
    ],
  ],
  [
    'what is said once in a margin stays',
    [1, 2, 3].map(
      (page) =>
        linesAt(72, 600, [`Chapter ${page} of the long report.`]) +
        (page === 2 ? linesAt(72, 40, ['Corrected after printing.'], 9) : ''),
    ),
    [
      'Chapter 1 of the long report.',
      'Chapter 2 of the long report.',
      'Corrected after printing.',
      'Chapter 3 of the long report.',
    ],
  ],
  [
    'two columns are read one after the other, between what goes across',
    [
      linesAt(72, 700, [
        'Across the whole page goes this first sentence, which says what the rest will be about.',
      ]) +
        linesAt(72, 660, [
          'The left column says that the',
          'bridge would be built by the end',
          'of the year, as was planned.',
        ]) +
        linesAt(330, 660, [
          'The right column says that it',
          'would not be built before the',
          'river had been made deeper.',
        ]) +
        linesAt(72, 590, [
          'Across the whole page goes this last sentence, which says what the rest was about.',
        ]),
    ],
    [
      'Across the whole page goes this first sentence, which says what the rest will be about.',
      'The left column says that the bridge would be built by the end of the year, as was planned.',
      'The right column says that it would not be built before the river had been made deeper.',
      'Across the whole page goes this last sentence, which says what the rest was about.',
    ],
  ],
  [
    'a table is read along its rows',
    [
      linesAt(72, 700, ['Bridge', 'Lock', 'Quay'], 11, 30) +
        linesAt(400, 700, ['2026', '2027', '2028'], 11, 30),
    ],
    ['Bridge 2026', 'Lock 2027', 'Quay 2028'],
  ],
  [
    'words that were placed one by one are a line',
    [linesAt(72, 700, ['The']) + linesAt(95, 700, ['bridge']) + linesAt(131, 700, ['is open now.'])],
    ['The bridge is open now.'],
  ],
]

describe('the text of a PDF', () => {
  test.each(ROWS)('%s', async (_, pages, paragraphs) => {
    const found = await read(pdfOf(pages))
    expect(found).toMatchObject({ ok: true })
    expect(found.ok && found.value.article.text.split('\n\n')).toEqual(paragraphs)
  })

  test('its title is the file’s own, or its largest letters; what a program wrote is none', async () => {
    const pages = [
      linesAt(72, 720, ['Harbour report'], 18) + linesAt(72, 700, ['The bridge is open.', 'It is.']),
    ]
    const titles = ['A report on bridges', 'Microsoft Word - report.docx', 'untitled']
    const read3 = await Promise.all(titles.map(async (title) => read(pdfOf(pages, { title }))))
    expect(read3.map((found) => found.ok && found.value.article.title)).toEqual([
      'A report on bridges',
      'Harbour report',
      'Harbour report',
    ])
  })

  test('is the same for a file that is called something else, and what stands on its side is left out', async () => {
    const aside = 'BT /F1 11 Tf 0 1 -1 0 40 300 Tm (Preprint 2026) Tj ET'
    const bytes = pdfOf([linesAt(72, 700, ['The bridge is open now.']) + aside])
    for (const about of [{ name: 'report.html' }, { contentType: 'application/octet-stream' }, {}]) {
      const [found] = await sandbox.readArticles({ bytes, ...about })
      expect(found).toMatchObject({ ok: true, value: { article: { text: 'The bridge is open now.' } } })
    }
  })

  test('says which pages hold none', async () => {
    const words = linesAt(72, 600, ['The bridge over the river is open now, the harbour office wrote.'])
    const found = await read(pdfOf([words, '', words]))
    expect(found.ok && found.value.article.incomplete).toBe('1 of 3 pages hold no text: 2')
  })
})

describe('a PDF that cannot be read', () => {
  const locked =
    '/ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] /Encrypt << /Filter /Standard'
  const keys = `/V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`
  const segment = deflateRawSync(Buffer.alloc(1 << 20, 32), { finishFlush: constants.Z_FULL_FLUSH })
  const bomb = Buffer.concat([Buffer.from([0x78, 0x9c]), ...Array<Buffer>(4_000).fill(segment)])
  const words = linesAt(72, 700, ['The bridge is open now.'])
  test.each<[string, Buffer, string, RegExp]>([
    ['a scan', pdfOf(['', '', '']), 'no-text', /scan/],
    ['a locked one', pdfOf([words], { extra: `${locked} ${keys}` }), 'pdf-locked', /password/],
    ['nonsense', Buffer.from('%PDF-1.7 and nothing else'), 'pdf-damaged', /cannot be opened/],
    ['too many pages', pdfOf(Array<string>(2_001).fill(words)), 'pdf-too-large', /2001 pages/],
    [
      'one that grows without end',
      pdfOf([deflateSync(bomb)], { filters: '[/FlateDecode /FlateDecode]' }),
      'page-too-',
      /memory|longer/,
    ],
  ])(
    '%s is refused, and says why',
    async (_, bytes, code, message) => {
      const found = await read(bytes)
      expect(found).toMatchObject({ ok: false, problem: { code: expect.stringContaining(code) } })
      expect(!found.ok && found.problem.message).toMatch(message)
      expect(!found.ok && found.problem.remedy).not.toBe('')
      // And the next one is read.
      expect((await read(pdfOf([words]))).ok).toBe(true)
    },
    60_000,
  )

  test('cut or damaged anywhere, it yields an article or a problem', async () => {
    const whole = pdfOf([words, words])
    for (let at = 0; at < whole.length; at += 37) {
      const broken = Buffer.from(whole)
      broken[at] = broken[at]! ^ 0x15
      for (const bytes of [broken, whole.subarray(0, at + 8)]) {
        const found = await read(bytes)
        expect(found.ok || found.problem.message !== '').toBe(true)
      }
    }
  })

  test('and the library, which opens nothing, says so', () => {
    const [found] = readArticles({ bytes: pdfOf([words]) })
    expect(found).toMatchObject({ ok: false, problem: { code: 'pdf-closed' } })
  })
})
