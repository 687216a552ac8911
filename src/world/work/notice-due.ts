import type { Job } from './job.ts'

/** Enters which confirmed claims' due windows are over and were judged by nobody. */
export const noticeDueJob: Job = {
  name: 'due',
  noun: 'ended due window',
  step: async (store) => store.noticeDue(),
}
