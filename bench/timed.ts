/** How long some work took, in milliseconds: of the processor (all threads of this process), and by the clock. */
export interface Timed {
  readonly cpu: number
  readonly clock: number
}

/** The least of some runs, since other work on the machine only ever slows. What `prepare` makes anew for each run is not counted. */
export function timed<T>(runs: number, prepare: () => T, work: (prepared: T) => unknown): Timed {
  let [cpu, clock] = [Infinity, Infinity]
  for (let run = 0; run < runs; run += 1) {
    const prepared = prepare()
    const [started, used] = [performance.now(), process.cpuUsage()]
    work(prepared)
    const { user, system } = process.cpuUsage(used)
    cpu = Math.min(cpu, (user + system) / 1000)
    clock = Math.min(clock, performance.now() - started)
  }
  return { cpu, clock }
}
