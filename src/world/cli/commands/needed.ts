import { usage } from '../refusal.ts'

/** What a person is told who leaves a needed answer out; null where there is one. */
export function needed(answer: string): string | null {
  return answer === '' ? 'An answer is needed.' : null
}

/** An option that a command cannot do without, where nobody can be asked. */
export function required<T>(name: string, value: T | undefined): T {
  if (value !== undefined) return value
  throw usage(`--${name} is missing.`, 'Give it, or run the command on a terminal, where it asks.')
}
