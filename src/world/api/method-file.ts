import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { methodShape, type Method } from './shapes.ts'

const FILE = join('docs', 'reference', 'method.json')

/** The method as it comes with this version of Sayso; from `src/` and from `dist/` alike it stands in `docs/` beside them. */
export function shippedMethod(): Method {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, FILE)) && dirname(folder) !== folder) folder = dirname(folder)
  return methodShape.parse(JSON.parse(readFileSync(join(folder, FILE), 'utf8')))
}
