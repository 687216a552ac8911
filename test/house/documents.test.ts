/** What the documents name is there: links, files and scripts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')
const FOLDERS = [
  'src',
  'web',
  'test',
  'bench',
  'eval',
  'corpus',
  'models',
  'scripts',
  'training',
  'docs',
  'data',
]
const scripts: object = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts

const markdownIn = (folder: string, recursive: boolean): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file))

const documents = [
  ...markdownIn('.', false),
  ...['docs', 'models', 'corpus', 'training'].flatMap((folder) => markdownIn(folder, true)),
]

/** A path as documents write it, without the line or the pattern that may follow. */
const NAMED = new RegExp(`\`((?:${FOLDERS.join('|')})/[\\w./-]*)`, 'g')

test.each(documents)('%s', (file) => {
  const text = readFileSync(join(ROOT, file), 'utf8')
  const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, to]) =>
    join(dirname(file), to!),
  )
  // "x.ts" and "NN.json" stand for any name.
  const named = [...text.matchAll(NAMED)]
    .map(([, to]) => to!)
    .filter((to) => !/(^|\/)(x|xx|X|NN)\.\w+$|\/(x|xx)\//.test(to))
  expect([...links, ...named].filter((to) => !existsSync(join(ROOT, to)))).toEqual([])
  const run = [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name!)
  expect(run.filter((name) => !(name in scripts))).toEqual([])
})
