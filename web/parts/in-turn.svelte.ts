import { post, type WireClaimRow, type WireProblem } from '../api.ts'

/** What a person enters about many claims: each is an entry of its own, one after the other, and each may be refused. */
export interface InTurn {
  readonly busy: boolean
  /** How many were tried. */
  readonly done: number
  readonly entered: number
  readonly refused: readonly { readonly row: WireClaimRow; readonly problem: WireProblem }[]
}

/** Where one claim's entry is sent, what it says, and what is made of the answer. */
export interface Turn<T> {
  readonly address: string
  readonly body: unknown
  readonly after: (answer: T) => Promise<void> | void
}

/** Enters things one after the other, so that each can hang on the one before. */
export function inTurn(): InTurn & {
  readonly run: <T>(rows: readonly WireClaimRow[], turn: (row: WireClaimRow) => Turn<T>) => Promise<void>
} {
  const state = $state({ busy: false, done: 0, entered: 0 })
  let refused = $state.raw<InTurn['refused']>([])

  async function run<T>(rows: readonly WireClaimRow[], turn: (row: WireClaimRow) => Turn<T>): Promise<void> {
    if (state.busy) return
    Object.assign(state, { busy: true, done: 0, entered: 0 })
    refused = []
    for (const row of rows) {
      const { address, body, after } = turn(row)
      const answer = await post<T>(address, body, crypto.randomUUID())
      state.done += 1
      if (answer.ok) {
        state.entered += 1
        await after(answer.value)
      } else refused = [...refused, { row, problem: answer.problem }]
    }
    state.busy = false
  }

  return {
    get busy() {
      return state.busy
    },
    get done() {
      return state.done
    },
    get entered() {
      return state.entered
    },
    get refused() {
      return refused
    },
    run,
  }
}
