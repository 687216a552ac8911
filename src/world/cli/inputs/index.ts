/** inputs/: what a command is given becomes articles, one after another, however much there is. */
export type { Document, Found } from './document.ts'
export { expandInputs, fileProblem } from './expand-inputs.ts'
export { FORMATS, type Format } from './formats.ts'
export { NOTHING_GIVEN, withGiven, type Given } from './given.ts'
export type { Captured, Parse, Parsed } from './parser.ts'
export { splitLines } from './split-lines.ts'
export { takeDocument, takeIn, type Taken } from './take-in.ts'
