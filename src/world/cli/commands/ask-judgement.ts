import { CREDIBILITIES, RELIABILITIES, VOID_GROUNDS } from '../../../ledger/index.ts'
import type { Store } from '../../storage/index.ts'
import { showClaimRow } from '../show/index.ts'
import { asking } from './ask.ts'
import type { Context } from './command.ts'
import { evidenceOption } from './evidence.ts'
import { GIVEN_VERDICTS, type JudgeOptions } from './judge-options.ts'
import { needed } from './needed.ts'

/** Asks for a judgement step by step; null when the person does not say yes at the end. Nothing is written on the way. */
export async function askJudgement(
  store: Store,
  id: string,
  options: JudgeOptions,
  context: Context,
): Promise<JudgeOptions | null> {
  const { terminal, paint } = context
  const history = await store.history(id)
  if (history !== null) terminal.warn(`${showClaimRow(history.claim, terminal.width, paint)}\n`)
  return asking(context, async ({ ask }) => {
    const by = await ask('Your name', '', needed)
    const verdict = await ask(`How did it turn out? ${GIVEN_VERDICTS.join(', ')}`, '', oneOf(GIVEN_VERDICTS))
    const isVoid = verdict === 'void'
    const ground = isVoid ? await ask(`Void by ${VOID_GROUNDS.join(', ')}`, '', oneOf(VOID_GROUNDS)) : ''
    const passage = await ask('Evidence: ARTICLE:its words', '', isVoid ? undefined : needed)
    const reliability = passage === '' ? '' : await ask('The source, A to F', '', oneOf(RELIABILITIES))
    const credibility =
      passage === '' ? '' : await ask('What it says, 1 to 6', '', oneOf(CREDIBILITIES.map(String)))
    const known = isVoid ? '' : await ask('The day on which it became known (2026-01-31), or nothing')
    const reason = await ask(
      'Why? (nothing, where the evidence says it all)',
      '',
      isVoid ? needed : undefined,
    )
    const sure = await ask('Enter this? yes or no', 'no')
    if (sure !== 'yes') return null
    return {
      ...options,
      by,
      ...found('verdict', GIVEN_VERDICTS, verdict),
      ...found('ground', VOID_GROUNDS, ground),
      ...found('reliability', RELIABILITIES, reliability),
      ...(passage === '' ? {} : { evidence: evidenceOption(passage), credibility }),
      ...(known === '' ? {} : { known }),
      ...(reason === '' ? {} : { reason }),
    }
  })
}

function oneOf(choices: readonly string[]): (answer: string) => string | null {
  return (answer) => (choices.includes(answer) ? null : `One of: ${choices.join(', ')}.`)
}

function found<Key extends string, Value extends string>(
  key: Key,
  choices: readonly Value[],
  answer: string,
): Partial<Record<Key, Value>> {
  const choice = choices.find((one) => one === answer)
  const chosen: Partial<Record<Key, Value>> = {}
  if (choice !== undefined) chosen[key] = choice
  return chosen
}
