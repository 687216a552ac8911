import { parse } from 'chrono-node'
import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

/** Another library's work on a text that is comparable to a room's, and what the two have in common. */
export interface Peer {
  readonly name: string
  readonly room: string
  readonly work: (text: string) => number
}

const PUBLISHED = new Date('2026-11-20T12:00:00Z')
const wink = winkNLP(model, ['sbd', 'pos', 'ner'])

/** Peers that do a room's work, or a part of it; none of them sorts claims by kind. */
export const PEERS: readonly Peer[] = [
  { name: 'chrono-node, dates and times', room: 'time', work: (text) => parse(text, PUBLISHED).length },
  {
    name: 'wink-nlp, dates and times',
    room: 'time',
    work: (text) => wink.readDoc(text).entities().length(),
  },
  { name: 'compromise, places', room: 'place', work: (text) => nlp(text).places().length },
  { name: 'compromise, people', room: 'people', work: (text) => nlp(text).people().length },
]
