/** What `sayso` says to the program that called it; also printed by `sayso help exit-codes`. */
export const EXIT = {
  good: 0,
  someFailed: 1,
  usage: 2,
  nothingRead: 3,
  storage: 4,
  serving: 5,
  bug: 70,
  interrupted: 130,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** The exit codes in words, in order. */
export const EXIT_MEANINGS: readonly (readonly [code: ExitCode, meaning: string])[] = [
  [EXIT.good, 'everything was done'],
  [EXIT.someFailed, 'some inputs, or the output, failed; or doctor found something wrong'],
  [EXIT.usage, 'the command was not understood, or names what is not there'],
  [EXIT.nothingRead, 'nothing could be read'],
  [EXIT.storage, 'the ledger cannot be opened, read or written, or refuses what was asked of it'],
  [EXIT.serving, 'the server could not start (the port is in use, say)'],
  [EXIT.bug, 'a fault in Sayso itself'],
  [EXIT.interrupted, 'interrupted; what was done stays done'],
]
