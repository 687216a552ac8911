import type { Window } from '../article/index.ts'
import { windowMark } from './first-utterances.ts'

/** A prediction with what tells whether its outcome hangs together with another's. */
export interface Themed {
  readonly id: string
  readonly articleId: string
  readonly due: Window | null
  /** GeoNames ids of the places that it is about. */
  readonly places: readonly number[]
  /** The first utterance of the same prediction, or null. */
  readonly repeats: string | null
}

/**
 * The theme of each prediction, by its id; a theme is named by the id of one of them. Predictions share a theme
 * when they stand in one article, when one repeats the other, or when they have the same due window and a place in
 * common: they then rest on the same events, and tend to come true or to fail together.
 */
export function themesOf(predictions: readonly Themed[]): ReadonlyMap<string, string> {
  const parents = new Map<string, string>()
  const rootOf = (id: string): string => {
    let root = id
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent
    return root
  }
  const firsts = new Map<string, string>()
  for (const prediction of predictions) {
    for (const mark of marksOf(prediction)) {
      const [root, mine] = [rootOf(firsts.get(mark) ?? prediction.id), rootOf(prediction.id)]
      if (root !== mine) parents.set(mine, root)
      if (!firsts.has(mark)) firsts.set(mark, prediction.id)
    }
  }
  return new Map(predictions.map(({ id }) => [id, rootOf(id)]))
}

/** What two predictions of one theme have in common. */
function marksOf({ id, articleId, due, places, repeats }: Themed): readonly string[] {
  const window = due === null ? [] : places.map((place) => `window ${windowMark(due)} at ${place}`)
  return [`prediction ${repeats ?? id}`, `article ${articleId}`, ...window]
}
