/** What a piece of output is, not how it looks: the looks are decided here once. */
export type Ink = 'strong' | 'dim' | 'speaker' | 'kind' | 'due' | 'overdue' | 'good' | 'bad'

/** Puts ink on a text. */
export type Paint = (ink: Ink, text: string) => string

// SGR parameters of the eight basic colours, which every terminal theme keeps readable; no meaning is in colour alone.
const SGR: Readonly<Record<Ink, readonly [on: number, off: number]>> = {
  strong: [1, 22],
  dim: [2, 22],
  speaker: [36, 39],
  kind: [35, 39],
  due: [33, 39],
  overdue: [31, 39],
  good: [32, 39],
  bad: [31, 39],
}

/** Paint for a terminal, or paint that leaves no trace. */
export function paintFor(colour: boolean): Paint {
  if (!colour) return (_, text) => text
  return (ink, text) => `\u001b[${SGR[ink][0]}m${text}\u001b[${SGR[ink][1]}m`
}
