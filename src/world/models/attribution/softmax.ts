/** Scores of several labels, row by row, as probabilities: each row adds up to one. */
export function softmax(scores: Float32Array, labels: number): Float32Array {
  const shares = new Float32Array(scores.length)
  for (let row = 0; row < scores.length; row += labels) {
    let highest = -Infinity
    for (let at = row; at < row + labels; at += 1) highest = Math.max(highest, scores[at]!)
    let sum = 0
    for (let at = row; at < row + labels; at += 1) sum += shares[at] = Math.exp(scores[at]! - highest)
    for (let at = row; at < row + labels; at += 1) shares[at]! /= sum
  }
  return shares
}
