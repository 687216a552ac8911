/** world/work/: the jobs that wait in the ledger, done one after the other, once or again and again. */
import type { OpenMeaningModel } from '../storage/index.ts'
import type { Job } from './job.ts'
import { linkClaimsJob } from './link-claims.ts'
import { noticeDueJob } from './notice-due.ts'

export type { Job } from './job.ts'
export { work, type Round, type WorkOptions } from './work.ts'

/** Every job, in the order in which a round does them; a new one is a file beside this and a line here. */
export function jobsWith(openModel: OpenMeaningModel): readonly Job[] {
  return [noticeDueJob, linkClaimsJob(openModel)]
}
