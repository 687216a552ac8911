/** A bounded memory: past its size, what was asked for longest ago is forgotten first. */
export class RecentlyUsed<T> {
  private readonly entries = new Map<string, T>()
  private readonly most: number

  constructor(most: number) {
    this.most = most
  }

  get size(): number {
    return this.entries.size
  }

  /** What is kept under a name, which counts as used now; `undefined` when nothing is. */
  get(name: string): T | undefined {
    const value = this.entries.get(name)
    if (value === undefined) return undefined
    this.entries.delete(name)
    this.entries.set(name, value)
    return value
  }

  set(name: string, value: T): void {
    this.entries.delete(name)
    this.entries.set(name, value)
    if (this.entries.size <= this.most) return
    const oldest = this.entries.keys().next().value
    if (oldest !== undefined) this.entries.delete(oldest)
  }
}
