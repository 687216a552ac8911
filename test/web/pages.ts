/** The articles that the browser tests look at: people, places' news and outlets are invented. */
import { days, readArticle, type Page } from './read-article.ts'

const ORLIVKA = {
  surface: 'Orlivka',
  name: 'Orlivka',
  geonameId: 698_131,
  country: 'UA',
  lat: 48.16,
  lon: 37.6,
  precision: 'settlement' as const,
}

const SIEGE: Page = {
  title: 'General says Orlivka will be ‘cleared’ within two days as other side denies retreat',
  outlet: 'The Harbour Courier',
  url: 'https://courier.example/orlivka-two-days',
  published: '2026-11-20',
  captured: '2026-11-20T15:04:00Z',
  text: [
    'General Pavlo Drenov, who commands the northern group, has made a definitive statement about the fighting around Orlivka.',
    'In an interview with Radio Delta, Drenov said that the town would be “finally cleared” within one or two days. “We have the roads, and we will have the town,” he said.',
    'The declaration underscores the importance of the town, a rail junction that both sides have fought over since spring. It also signals a new confidence in the capital.',
    'On November 19, Mira Kolt, an adviser to the head of the region, reported that all approaches to the settlement were under control.',
    'A day later she added that the first units had begun to retreat. Officials in the region claim that Kolt told them the wounded had been left behind.',
    'The defence ministry of the other side denied this. “There is no retreat,” its spokesman Jonas Feld wrote.',
    'He may yet be proved right.',
    'The presidential office declined to comment on a visit to the front. It was reported that the road had been closed.',
  ].join('\n\n'),
  told: [
    {
      source: 'Drenov',
      cue: 'said that',
      content: 'the town would be “finally cleared” within one or two days',
      who: 'Pavlo Drenov',
      with: {
        quote: 'mixed',
        kind: 'prediction',
        role: 'General, who commands the northern group',
        via: 'Radio Delta',
        saidOn: days('2026-11-20', '2026-11-20', 'said-on-published'),
        about: days('2026-11-20', '2026-11-22'),
        due: days('2026-11-20', '2026-11-22'),
        where: [{ ...ORLIVKA, span: [113, 120] }],
      },
    },
    {
      source: 'he',
      cue: 'said',
      content: 'We have the roads, and we will have the town,',
      who: 'Pavlo Drenov',
      with: {
        quote: 'direct',
        kind: 'promise',
        due: { ...days('2026-11-20', null, 'no-end-given'), toSaid: false },
        by: { engine: 'rules', reader: 'quote-then-said', version: '0.1.0' },
        confidence: 0.94,
      },
    },
    {
      source: 'Mira Kolt',
      cue: 'reported that',
      content: 'all approaches to the settlement were under control',
      who: 'Mira Kolt',
      with: {
        role: 'an adviser to the head of the region',
        saidOn: days('2026-11-19', '2026-11-19', 'on-date'),
      },
    },
    { source: 'she', cue: 'added that', content: 'the first units had begun to retreat', who: 'Mira Kolt' },
    {
      source: 'Officials in the region',
      cue: 'claim that',
      content: 'Kolt told them the wounded had been left behind',
      with: {
        candidates: ['the regional council', 'the district office'],
        kind: 'accusation',
        confidence: 0.61,
      },
    },
    {
      source: 'Kolt',
      cue: 'told them',
      content: 'the wounded had been left behind',
      who: 'Mira Kolt',
      with: { confidence: 0.52 },
    },
    {
      source: 'Jonas Feld',
      cue: 'wrote',
      content: 'There is no retreat,',
      who: 'Jonas Feld',
      with: { quote: 'direct', kind: 'denial', negated: true, role: 'spokesman' },
    },
    {
      source: 'The presidential office',
      cue: 'declined to comment on',
      content: 'a visit to the front',
      with: {
        kind: 'no-comment',
        certainty: 'unstated',
        who: { name: 'The presidential office', kind: 'organisation', mentions: [] },
        by: { engine: 'rules', reader: 'no-comment', version: '0.1.0' },
      },
    },
    { cue: 'It was reported that', content: 'the road had been closed', with: { certainty: 'unstated' } },
  ],
}

const BUDGET: Page = {
  title: 'Minister promises a balanced budget by December',
  outlet: 'Meridian Ledger',
  url: 'https://meridian.example/budget',
  published: '2026-11-21',
  captured: '2026-11-21T09:30:00Z',
  text: [
    'Finance minister Tove Alm said the budget will be balanced by 15 December. “I have the votes,” Alm said.',
    'The opposition expects that the vote may fail.',
    'Observers will watch the coming weeks.',
  ].join('\n\n'),
  told: [
    {
      source: 'Tove Alm',
      cue: 'said',
      content: 'the budget will be balanced by 15 December',
      who: 'Tove Alm',
      with: { kind: 'promise', role: 'Finance minister', due: days('2026-11-21', '2026-12-15', 'by-date') },
    },
    { source: 'Alm', cue: 'said', content: 'I have the votes,', who: 'Tove Alm', with: { quote: 'direct' } },
    {
      source: 'The opposition',
      cue: 'expects that',
      content: 'the vote may fail',
      with: {
        kind: 'prediction',
        certainty: 'possible',
        due: days(null, '2026-11-23', 'today'),
        candidates: [],
      },
    },
  ],
}

const CYRILLIC: Page = {
  title: 'Мэр Кривоозёрска: мост откроют в декабре',
  outlet: 'Вестник Озёрья',
  captured: '2026-11-22T07:00:00Z',
  text: 'Мэр Анна Лозовая сказала, что мост откроют до 20 декабря. «Мы успеваем», — сказала Лозовая.\n\nקול הנמל: השר אמר כי השביתה תסתיים מחר.',
  told: [
    {
      source: 'Анна Лозовая',
      cue: 'сказала, что',
      content: 'мост откроют до 20 декабря',
      who: 'Анна Лозовая',
      with: { kind: 'promise', due: days('2026-11-22', '2026-12-20', 'by-date') },
    },
    {
      source: 'Лозовая',
      cue: 'сказала',
      content: 'Мы успеваем',
      who: 'Анна Лозовая',
      with: { quote: 'direct' },
    },
    { source: 'השר', cue: 'אמר כי', content: 'השביתה תסתיים מחר', who: 'השר' },
  ],
}

/** Markup, bidirectional overrides, controls and invisible letters, in every place that is shown. */
const SCRIPT = '<img src=x onerror="window.ran=1"><script>window.ran=1</script>'
const HOSTILE: Page = {
  title: `${SCRIPT}\u202Eeltit\u202C {{constructor.constructor("window.ran=1")()}}`,
  outlet: `Outlet ${SCRIPT}`,
  url: 'javascript:window.ran=1',
  captured: '2026-11-22T08:00:00Z',
  text: `Ann\u200B Oth\u202Eer said that ${SCRIPT} was \u0007harmless. "><svg onload=window.ran=1> he added.`,
  told: [
    {
      source: 'Ann\u200B Oth\u202Eer',
      cue: 'said that',
      content: `${SCRIPT} was \u0007harmless`,
      who: `Ann ${SCRIPT}\u202E`,
    },
    {
      source: 'he',
      cue: 'added',
      content: '"><svg onload=window.ran=1>',
      with: { candidates: [SCRIPT, 'b\u202E'] },
    },
  ],
}

const SILENT: Page = {
  title: 'A quiet day in the harbour',
  outlet: null,
  captured: '2026-11-18T08:00:00Z',
  text: 'The harbour was quiet. Ships came and went. Nobody spoke.',
  told: [],
}

/** All of them, read. */
export const READ_PAGES = [SILENT, SIEGE, BUDGET, CYRILLIC, HOSTILE].map(readArticle)

/** The siege again, as it stood the day after: one statement is gone, one has come. */
export const CHANGED = readArticle({
  ...SIEGE,
  captured: '2026-11-21T10:00:00Z',
  text: SIEGE.text
    .replace(' “We have the roads, and we will have the town,” he said.', '')
    .replace('He may yet be proved right.', 'Feld said that nothing had changed.'),
  told: [
    ...SIEGE.told.filter(({ content }) => !content.startsWith('We have the roads')),
    { source: 'Feld', cue: 'said that', content: 'nothing had changed', who: 'Jonas Feld' },
  ],
})
