import type { Reader } from '../find.ts'
import { readGoverned } from './governed.ts'

const FRAMES = new Set(['clause', 'that', 'finding'] as const)

/** "X said (that) ...": a clause under a verb of saying or thinking. */
export const saidThat: Reader = (scene) => readGoverned(scene, 'said-that', FRAMES)
