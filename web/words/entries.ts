/** What people enter, in words that follow their name. */
interface Entered {
  readonly what: string
  readonly act: string | null
  readonly verdict?: string | null
}

const ACTS: Readonly<Record<string, string>> = {
  judges: 'judged',
  agrees: 'agreed with',
  disputes: 'disputed, and judged',
  reopens: 'took the verdict back',
  changed: 'corrected what was read',
  added: 'added a claim that was missed',
  discarded: 'discarded what is no claim',
}

const WHATS: Readonly<Record<string, string>> = {
  confirmed: 'confirmed that this was said',
  corrected: 'changed what decides it',
  withdrawn: 'entered that the speaker took it back',
  judged: 'judged',
  read: 'corrected what was read',
  'fell-due': 'was found to be past due',
  erased: 'erased a page that a verdict about it cited, and that verdict',
  rated: 'rated how likely its words call it',
}

/** What an entry did, to stand after the name of who made it. */
export function entryWords({ what, act }: Entered): string {
  return (what === 'withdrawn' ? undefined : ACTS[act ?? '']) ?? WHATS[what] ?? what.replaceAll('-', ' ')
}
