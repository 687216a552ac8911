/** world/sandbox/: pages and feeds are parsed in threads with a time and a memory limit. */
export { openSandbox } from './open-sandbox.ts'
