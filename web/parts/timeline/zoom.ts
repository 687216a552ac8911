import type { Stretch } from '../span-of-days.ts'
import { scaled } from './times.ts'

/** A way of moving through time: the keys and the button that take it, and where it leads; null shows all. */
export interface Step {
  readonly keys: readonly string[]
  readonly label: string
  readonly sign: string
  readonly to: (stretch: Stretch) => Stretch | null
}

/** By a quarter to either side, twice as close, twice as far, and back to all. */
export const STEPS: readonly Step[] = [
  { keys: ['ArrowLeft'], label: 'Earlier', sign: '←', to: (stretch) => scaled(stretch, 1, -0.25) },
  { keys: ['ArrowRight'], label: 'Later', sign: '→', to: (stretch) => scaled(stretch, 1, 0.25) },
  { keys: ['+', '='], label: 'Closer', sign: '+', to: (stretch) => scaled(stretch, 2) },
  { keys: ['-'], label: 'Farther', sign: '−', to: (stretch) => scaled(stretch, 0.5) },
  { keys: ['0'], label: 'All', sign: 'All', to: () => null },
]
