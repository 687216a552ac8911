import type { Problem, Result } from '../../article/index.ts'
import type { MeaningModel, OpenMeaningModel } from '../storage/index.ts'
import type { Job } from './job.ts'

/**
 * Finds which articles are copies of earlier ones, and suggests what their claims have to do with others. The model is
 * opened when first something waits; without one claims are compared by their words alone, and again when one comes.
 */
export function linkClaimsJob(openModel: OpenMeaningModel): Job {
  let opening: Promise<Result<MeaningModel>> | null = null
  let fellBack: Problem | null = null
  const open = async (): Promise<Result<MeaningModel>> => {
    const opened = await openModel()
    if (!opened.ok) fellBack = byWordsAlone(opened.problem)
    return opened
  }
  return {
    name: 'link',
    noun: 'article',
    step: async (store) => store.linkNext(() => (opening ??= open())),
    fellBack: () => fellBack,
  }
}

function byWordsAlone({ code, message }: Problem): Problem {
  const first = code === 'no-model-runtime' ? 'Run npm install onnxruntime-node' : 'Install Sayso again'
  return {
    code: 'words-alone',
    message: `claims elsewhere were looked for by their words alone: ${message}`,
    remedy: `${first}; the next \`sayso work\` then looks for them by meaning too.`,
  }
}
