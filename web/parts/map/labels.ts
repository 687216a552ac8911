/** Which names have room on a map. */

/** A box on the map, in pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A name that wants a place: `key` tells it from the others. */
export interface Wanted {
  readonly key: string
  readonly box: Box
}

/** About as wide as a letter is drawn, and as high as a line, in pixels. */
const [LETTER, LINE] = [6.8, 16]

/** The box of a name that is centred on a point, its line beginning at `top`. */
export function boxOf(name: string, x: number, top: number): Box {
  const half = (name.length * LETTER) / 2
  return { left: x - half, top, right: x + half, bottom: top + LINE }
}

/** The names that have room, the first before the others: over no other, over nothing in the way, and not cut off. */
export function roomFor(
  wanted: readonly Wanted[],
  inTheWay: readonly Box[],
  size: { readonly width: number; readonly height: number },
): ReadonlySet<string> {
  const taken = [...inTheWay]
  const shown = new Set<string>()
  for (const { key, box } of wanted) {
    const out = box.left < 0 || box.top < 0 || box.right > size.width || box.bottom > size.height
    if (out || taken.some((other) => overlap(box, other))) continue
    taken.push(box)
    shown.add(key)
  }
  return shown
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}
