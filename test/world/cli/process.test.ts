import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, lineOf } from './harness.ts'

const LINES = Array.from({ length: 3000 }, (_, i) => lineOf({ id: `p${i}` })).join('\n')

/** Starts the program as a person would, in a process of its own. */
function start(...words: readonly string[]) {
  const args = ['--import', 'tsx', 'src/main.ts', ...words]
  const child = spawn(process.execPath, args, { env: { ...process.env, SAYSO_DATA: '/nonexistent/sayso' } })
  const written = { out: '', err: '' }
  child.stdout.on('data', (chunk: Buffer) => (written.out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (written.err += chunk.toString()))
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', (code) => resolve(code))
  })
  return { child, written, ended }
}

/** Waits until something has been printed. */
async function printing(written: { readonly out: string }): Promise<void> {
  while (written.out === '') {
    await new Promise((resolve) => {
      setTimeout(resolve, 20)
    })
  }
}

describe('the program itself', () => {
  test('a reader that has seen enough ends it quietly (sayso read … | head -1)', async () => {
    const folder = folderWith({ 'a.jsonl': LINES })
    const { child, written, ended } = start('read', join(folder, 'a.jsonl'), '--json', '--no-places')
    await printing(written)
    child.stdout.destroy()
    expect(await ended).toBe(0)
    expect(written.err).not.toMatch(/EPIPE|Error|✗/)
  })

  test.skipIf(!existsSync('/dev/full'))(
    'a full disk under its output is told in words, with code 1',
    async () => {
      const folder = folderWith({ 'a.jsonl': lineOf() })
      const words = [
        '--import',
        'tsx',
        'src/main.ts',
        'read',
        join(folder, 'a.jsonl'),
        '--json',
        '--no-places',
      ]
      const full = openSync('/dev/full', 'w')
      const child = spawn(process.execPath, words, { stdio: ['ignore', full, 'pipe'] })
      let err = ''
      child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()))
      const code = await new Promise((resolve) => {
        child.on('close', resolve)
      })
      closeSync(full)
      expect(code).toBe(1)
      expect(err).toContain('✗ Standard output cannot be written: the disk is full.\n  Free some space')
      expect(err).not.toMatch(/Error|\n {4}at /)
    },
  )

  test('Ctrl-C ends it between two articles, with whole lines and code 130', async () => {
    const folder = folderWith({ 'a.jsonl': LINES })
    const { child, written, ended } = start('read', join(folder, 'a.jsonl'), '--json', '--no-places')
    await printing(written)
    child.kill('SIGINT')
    expect(await ended).toBe(130)
    const lines = written.out.trimEnd().split('\n')
    expect(lines.length).toBeLessThan(3000)
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ sayso: '1' })
  })

  test('Ctrl-C is heard while it waits for input', async () => {
    const { child, written, ended } = start('read', '-', '--json', '--no-places')
    child.stdin.write(`${lineOf()}\n${' '.repeat(10_000)}\n`)
    await printing(written)
    child.kill('SIGINT')
    expect(await ended).toBe(130)
    expect(written.err).not.toMatch(/premature|Error/i)
  })

  test('hostile HTML is parsed where it can do no harm', async () => {
    const page = `<html><body>${'<div>'.repeat(50_000)}The mayor said no.`
    const folder = folderWith({ 'a.html': page, 'b.jsonl': lineOf() })
    const { written, ended } = start('read', folder, '--json', '--no-places')
    expect(await ended).toBe(1)
    expect(written.out.trimEnd().split('\n')).toHaveLength(1)
    expect(written.err).toContain('a.html')
  })
})
