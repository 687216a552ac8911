/** A real Chromium out of npm, for tests. Nothing is installed by hand and nothing is downloaded. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium as playwright, type Browser } from 'playwright-core'

/** Where the browser unpacks itself: its own folder, as it reuses whatever lies in the one it is given. */
const UNPACKED = resolve(import.meta.dirname, '../../node_modules/.cache/chromium')

// The package's own `args` switch web security off and crash: not these. Without a graphics card the browser would act one
// with the processor, and take seconds for a picture of a map; drawing plainly takes a tenth of a second.
const ARGS = ['--no-sandbox', '--disable-gpu']

/** Starts the browser: `CHROMIUM` in the environment if set, else the one that npm brought. */
export async function openBrowser(): Promise<Browser> {
  return playwright.launch({ executablePath: process.env['CHROMIUM'] ?? (await unpacked()), args: ARGS })
}

async function unpacked(): Promise<string> {
  mkdirSync(UNPACKED, { recursive: true })
  process.env['TMPDIR'] = UNPACKED
  // Makes the package unpack libnss3 and its like as well, which a bare machine lacks.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x'
  // Its own font configuration looks in /tmp; without any font the browser falls over at the first text field.
  const fonts = join(UNPACKED, 'fonts.conf')
  writeFileSync(fonts, FONTS)
  process.env['FONTCONFIG_FILE'] ??= fonts
  const { default: chromium } = await import('@sparticuz/chromium')
  return chromium.executablePath()
}

const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${UNPACKED}/fonts/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${UNPACKED}/fonts-cache</cachedir>
</fontconfig>
`
