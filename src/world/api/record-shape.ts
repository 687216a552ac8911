/** A track record as the API gives it. */
import { z } from 'zod'
import { STATUSES, windowShape } from './shapes.ts'

const count = z.int().min(0)
const chance = z.number().min(0).max(1)
const interval = z.tuple([chance, chance]).readonly()
const share = z
  .object({ numerator: count, denominator: count, interval: interval.describe('Wilson’s, 95 %') })
  .meta({ id: 'Share' })
const byTheme = z
  .object({ themes: count, interval: interval.describe('95 %, by a bootstrap of whole themes') })
  .meta({ id: 'Clustered' })
const forecasts = z
  .object({
    score: chance.describe('Brier score: 0 is perfect, 1 the worst'),
    count,
    byTheme: byTheme.nullable(),
    calibration: z
      .array(z.object({ band: z.string(), mean: chance, happened: share }))
      .readonly()
      .describe('By the bands of ICD 203 that were used, least likely first'),
  })
  .meta({ id: 'ForecastScore' })

const track = z
  .object({
    suggested: count.describe('Waiting for somebody to confirm them; they count for nothing'),
    confirmed: count,
    repeats: count.describe('Confirmed too, and counted at their first utterance'),
    pending: count,
    matured: count,
    overdue: count,
    inTime: count,
    late: count,
    not: count,
    undetermined: count,
    void: count,
    voidBy: z.record(z.string(), count.optional()),
    withdrawn: count,
    disputed: count,
    closed: count,
    hitRate: share.nullable().describe('In time among closed'),
    hitRateByTheme: byTheme.nullable(),
    latenessDays: z.array(count).readonly(),
    lateness: z.object({ least: count, median: z.number(), most: count }).nullable(),
    brierStated: forecasts.nullable().describe('Where the speaker gave a chance'),
    brierImputed: forecasts.nullable().describe('Where two people rated the words, blind'),
    rankable: z.boolean().describe('False below ten closed outcomes'),
  })
  .meta({ id: 'TrackRecord', description: 'What each number is: /api/method' })

const probability = z.union([
  z.object({ how: z.literal('stated'), value: chance }),
  z.object({
    how: z.literal('imputed'),
    ratings: z.array(z.object({ by: z.string(), value: chance })).readonly(),
  }),
])

const claim = z
  .object({
    id: z.string(),
    articleId: z.string(),
    day: z.string(),
    kind: z.string(),
    words: z.string(),
    due: windowShape.nullable(),
    status: z.enum(STATUSES),
    review: z.enum(['suggested', 'confirmed', 'withdrawn']),
    ground: z.string().nullable().optional(),
    becameKnown: z.string().nullable(),
    latenessDays: count.nullable().optional(),
    probability: probability.nullable().optional(),
    repeats: z.string().nullable().optional().describe('The first utterance, at which it is counted'),
    theme: z.string().nullable().optional(),
    judgement: count.nullable().describe('The entry whose verdict is in force'),
  })
  .meta({ id: 'RecordedClaim' })

const earlier = z
  .object({
    before: count.describe('The entry that changed a verdict'),
    at: z.string(),
    claimId: z.string(),
    hitRate: share.nullable(),
    erased: z
      .object({ entry: count, at: z.string(), by: z.string(), ground: z.string() })
      .nullable()
      .describe('Who erased the evidence of that verdict; null where nobody has'),
  })
  .meta({ id: 'EarlierScore' })

export const recordShape = z
  .object({
    called: z.string().describe('The name that the person goes by, or the name that was asked for'),
    person: z
      .string()
      .nullable()
      .describe('Whose names are counted together; null for a bare name or an outlet'),
    asOf: count.nullable(),
    record: track,
    claims: z.array(claim).readonly().describe('A page of the list behind the numbers, oldest first'),
    next: z.string().nullable(),
    earlier: z
      .array(earlier)
      .readonly()
      .describe('What the hit rate was before each verdict that was changed, newest first'),
    earlierMore: z.boolean(),
  })
  .meta({ id: 'Record' })
