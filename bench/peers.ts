import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

/** Another library's work on a text that is comparable to a room's, and what the two have in common. */
export interface Peer {
  readonly name: string
  readonly room: string
  readonly work: (text: string) => number
}

/** Peers that do a room's work, or a part of it; none of them sorts claims by kind. chrono-node is asked where it is installed. */
export async function openPeers(): Promise<readonly Peer[]> {
  const wink = winkNLP(model, ['sbd', 'pos', 'ner'])
  const peers: readonly Peer[] = [
    {
      name: 'wink-nlp, dates and times',
      room: 'time',
      work: (text) => wink.readDoc(text).entities().length(),
    },
    { name: 'compromise, places', room: 'place', work: (text) => nlp(text).places().length },
    { name: 'compromise, people', room: 'people', work: (text) => nlp(text).people().length },
  ]
  const chrono = await chronoNode()
  return chrono === null ? peers : [chrono, ...peers]
}

/** What is used of chrono-node. */
interface Chrono {
  readonly parse: (text: string, day: Date) => readonly unknown[]
}

const PUBLISHED = new Date('2026-11-20T12:00:00Z')

async function chronoNode(): Promise<Peer | null> {
  // Named by a variable, so that the types hold where it is not installed.
  const name = process.env['SAYSO_CHRONO'] ?? 'chrono-node'
  try {
    const { parse } = (await import(name)) as Chrono
    return {
      name: 'chrono-node, dates and times',
      room: 'time',
      work: (text) => parse(text, PUBLISHED).length,
    }
  } catch {
    console.log('chrono-node is not installed: no figure beside it (npm install --no-save chrono-node)')
    return null
  }
}
