import type { Reader } from '../find.ts'
import { readGoverned } from './governed.ts'

const FRAMES = new Set(['tell'] as const)

/** "X told reporters (that) ...": an addressee, then a clause. */
export const toldSomeone: Reader = (scene) => readGoverned(scene, 'told-someone', FRAMES)
