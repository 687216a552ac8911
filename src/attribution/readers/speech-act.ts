import type { Reader } from '../find.ts'
import { readGoverned } from './governed.ts'

const FRAMES = new Set(['inf', 'noun', 'of', 'for', 'on', 'against', 'about', 'at', 'to'] as const)

/** "X denied doing it", "accused Y of it", "vowed to do it", "called for it": an act of speech with a phrase as content. */
export const speechAct: Reader = (scene) => readGoverned(scene, 'speech-act', FRAMES)
