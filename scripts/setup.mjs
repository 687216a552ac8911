/**
 * Makes a fresh clone ready, and does nothing where it already is: installs the packages that package-lock.json names
 * when node_modules is missing or older than the lock. Runs before `npm start` and `npm test`.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const MARK = 'node_modules/.sayso-lock'
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Sayso needs Node.js 20.19 or later; this is ${process.versions.node}. Install a newer one and try again.`,
  )
  process.exit(1)
}
if (!existsSync(MARK) || readFileSync(MARK, 'utf8') !== lock) {
  console.error('Installing the packages that package-lock.json names (once, about a minute) ...')
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (status !== 0) {
    console.error(
      'npm ci did not finish (see above). Mend what it names, or check the network, and try again.',
    )
    process.exit(1)
  }
  writeFileSync(MARK, lock)
}
