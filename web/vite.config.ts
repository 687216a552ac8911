import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: here('.'),
  // `fragments: 'tree'` builds elements one by one: no innerHTML anywhere, so Trusted Types can be refused outright.
  plugins: [svelte({ configFile: false, compilerOptions: { fragments: 'tree', runes: true } })],
  build: {
    outDir: here('../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    // The policy allows scripts from files only, so nothing may be inlined as data: or as an inline module.
    assetsInlineLimit: 0,
    // A preload has no nonce: pages fetch each other's scripts when there is nothing else to do.
    modulePreload: false,
    cssCodeSplit: false,
    // How long each plugin took is nothing to warn a builder about.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  // For `vite dev`: the API is the one that `sayso serve` listens with.
  server: { proxy: { '/api': 'http://127.0.0.1:7296' } },
})
