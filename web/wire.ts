/** Types of answers whose shapes stand in files of their own. */
import type { z } from 'zod'
import type { recordShape } from '../src/world/api/record-shape.ts'
import type { reviewedShape, reviewHistoryShape } from '../src/world/api/review-shapes.ts'

export type WireRecord = z.infer<typeof recordShape>
export type WireReviewed = z.infer<typeof reviewedShape>
export type WireReviewHistory = z.infer<typeof reviewHistoryShape>
