/** Stages are dry: outside world/ nothing throws, waits, rolls dice, reads the clock, the locale or the environment. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const src = resolve(import.meta.dirname, '../../src')

const FORBIDDEN: readonly [what: string, found: (node: ts.Node) => boolean][] = [
  ['throw', (node) => ts.isThrowStatement(node)],
  ['await', (node) => ts.isAwaitExpression(node)],
  ['async', (node) => node.kind === ts.SyntaxKind.AsyncKeyword],
  ['Math.random', (node) => isMember(node, 'Math', 'random')],
  ['Date.now', (node) => isMember(node, 'Date', 'now')],
  [
    'new Date()',
    (node) => ts.isNewExpression(node) && isNamed(node.expression, 'Date') && !node.arguments?.length,
  ],
  ['process', (node) => ts.isPropertyAccessExpression(node) && isNamed(node.expression, 'process')],
  ['fetch', (node) => ts.isCallExpression(node) && isNamed(node.expression, 'fetch')],
  ['toLocale…', (node) => ts.isPropertyAccessExpression(node) && node.name.text.startsWith('toLocale')],
]

const ATTACKS: readonly [code: string, what: string | null][] = [
  ["throw new Error('x')", 'throw'],
  ['async function f() { await g() }', 'await'],
  ['const f = async () => 1', 'async'],
  ['Math.random()', 'Math.random'],
  ['Date.now()', 'Date.now'],
  ['new Date()', 'new Date()'],
  ["new Date('2025-11-22T00:00:00Z')", null],
  ['process.env.HOME', 'process'],
  ["fetch('https://x.example')", 'fetch'],
  ["'I'.toLocaleLowerCase()", 'toLocale…'],
  ["'I'.toLowerCase()", null],
  ["const words = ['throw', 'await']", null],
]

test.each(ATTACKS)('%s', (code, what) => {
  const wet = wetIn('attack.ts', code).map((line) => line.split(': ')[1])
  if (what === null) expect(wet).toEqual([])
  else expect(wet).toContain(what)
})

test('every stage is dry', () => {
  expect(stageFiles().flatMap((file) => wetIn(file, readFileSync(file, 'utf8')))).toEqual([])
})

function stageFiles(): readonly string[] {
  const entries = readdirSync(src, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.startsWith(join(src, 'world')) && path !== join(src, 'main.ts'))
}

function wetIn(file: string, code: string): readonly string[] {
  const tree = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true)
  const wet: string[] = []
  const visit = (node: ts.Node): void => {
    for (const [what, found] of FORBIDDEN) {
      if (found(node))
        wet.push(`${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${what}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return wet
}

function isNamed(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name
}

function isMember(node: ts.Node, object: string, property: string): boolean {
  return (
    ts.isPropertyAccessExpression(node) && isNamed(node.expression, object) && node.name.text === property
  )
}
