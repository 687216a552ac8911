/**
 * The folders keep themselves: the rules are made from what stands in src/ (or in SAYSO_SRC, so that a test can
 * attack a copy), in alphabetical order, which is the order an article travels.
 */
import { readdirSync } from 'node:fs'

const SRC = process.env.SAYSO_SRC ?? 'src'
const foldersIn = (path) =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted()

const stages = foldersIn(SRC)
const upwards = stages.map((name, i) => ({
  name: `${name}-looks-up`,
  comment: `${name}/ may import only what comes before it: ${stages.slice(0, i).join(', ') || 'nothing'}.`,
  severity: 'error',
  from: { path: `^${SRC}/${name}/` },
  to: {
    path: `^${SRC}/[^/]+/`,
    pathNot: stages.slice(0, i + 1).map((folder) => `^${SRC}/${folder}/`),
  },
}))

// journey.ts is the one file at the root that the world may use; main and index are only ever entered from outside.
const rootFiles = {
  name: 'no-way-back-to-the-root',
  comment: 'Only world/ may use journey.ts; nobody imports main.ts or index.ts.',
  severity: 'error',
  from: { path: `^${SRC}/[^/]+/` },
  to: { path: `^${SRC}/(journey|main|index)\\.ts$` },
}

const oneDoor = {
  name: 'one-door',
  comment: 'A folder is entered by its index.ts.',
  severity: 'error',
  from: { path: `^${SRC}/([^/]+)/` },
  to: { path: `^${SRC}/[^/]+/.+`, pathNot: [`^${SRC}/$1/`, `^${SRC}/[^/]+/index\\.ts$`] },
}

const strangers = (folder, also = []) => ({
  name: `siblings-are-strangers-in-${folder}`,
  comment: `The rooms of ${folder}/ do not know each other; only its door does.`,
  severity: 'error',
  from: { path: `^${SRC}/${folder}/([^/]+)/` },
  to: { path: `^${SRC}/${folder}/[^/]+/`, pathNot: [`^${SRC}/${folder}/$1/`, ...also] },
})

// A room of world/ may name another's nouns (types), never call it: main.ts hands them to each other.
const worldsMeetInMain = {
  ...strangers('world'),
  name: 'worlds-meet-in-main',
  comment:
    'Rooms of world/ are handed to each other in main.ts; only types are imported across, through index.ts.',
  to: { path: `^${SRC}/world/[^/]+/`, pathNot: [`^${SRC}/world/$1/`], dependencyTypesNot: ['type-only'] },
}

const dry = {
  name: 'stages-are-dry',
  comment: 'Disk, network, clock and database are reached in world/ alone; a stage may hash, nothing more.',
  severity: 'error',
  from: { path: `^${SRC}/(${stages.filter((name) => name !== 'world').join('|')})/` },
  to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
}

const dryPackages = {
  name: 'stages-need-no-drivers',
  comment: 'Packages that do I/O belong to world/.',
  severity: 'error',
  from: { path: `^${SRC}/(${stages.filter((name) => name !== 'world').join('|')})/` },
  to: { path: 'node_modules/(pg|fastify|@fastify|undici|commander|eld)/' },
}

const noCycles = { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } }

const noTests = {
  name: 'product-stands-alone',
  comment: 'src/ knows nothing of tests, benches, scores or the web client.',
  severity: 'error',
  from: { path: `^${SRC}/` },
  to: { path: '^(test|bench|eval|web|scripts|corpus)/' },
}

const rules = [...upwards, oneDoor, strangers('claim'), dry, dryPackages, noCycles, noTests]
if (stages.includes('world')) {
  rules.push(
    { ...rootFiles, name: 'stages-do-not-know-the-journey', from: { path: `^${SRC}/(?!world/)[^/]+/` } },
    { ...rootFiles, name: 'nobody-imports-main', to: { path: `^${SRC}/(main|index)\\.ts$` } },
    worldsMeetInMain,
  )
}

export default {
  forbidden: rules,
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
