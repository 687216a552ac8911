import type { Result } from '../../../article/index.ts'

/** What linking needs of a sentence model. `version` is greater in a later model; `sha256` tells any two apart. */
export interface MeaningModel {
  readonly name: string
  readonly version: number
  readonly sha256: string
  readonly pivots: Int8Array
  readonly embed: (texts: readonly string[]) => Promise<readonly Float32Array[]>
  readonly piecesOf: (text: string) => readonly number[]
}

/** Opens the model when it is first needed; a problem means that claims are linked by their words alone. */
export type OpenMeaningModel = () => Promise<Result<MeaningModel>>
