/** pages/: every page of the app, in the order of the navigation. A new page is a file here and a line. */
import type { Component } from 'svelte'
import type { Addressed, Place } from '../place.ts'

/** A page as the shell meets it. `nav` is its word in the navigation, `key` what is pressed after `g` to go there. */
export interface AppPage extends Addressed {
  readonly nav?: string
  readonly key?: string
  /** The page whose word in the navigation is marked while this one is shown. */
  readonly under?: string
  /** True for what is big, or a step further in: it is fetched when it is asked for, never before. */
  readonly heavy?: boolean
  /** True where the page puts back its own place in a long list. */
  readonly ownPlace?: boolean
  readonly load: () => Promise<{ readonly default: Component<{ place: Place }> }>
}

export const PAGES: readonly AppPage[] = [
  { name: 'today', path: '/', nav: 'Today', key: 't', load: () => import('./Today.svelte') },
  {
    name: 'predictions',
    path: '/predictions',
    nav: 'Predictions',
    key: 'p',
    load: () => import('./Predictions.svelte'),
  },
  {
    name: 'ledger',
    path: '/ledger',
    nav: 'Ledger',
    key: 'l',
    ownPlace: true,
    load: () => import('./Ledger.svelte'),
  },
  { name: 'speakers', path: '/speakers', nav: 'Speakers', key: 's', load: () => import('./Speakers.svelte') },
  { name: 'outlets', path: '/outlets', nav: 'Outlets', key: 'o', load: () => import('./Outlets.svelte') },
  { name: 'map', path: '/map', nav: 'Map', key: 'm', heavy: true, load: () => import('./Map.svelte') },
  {
    name: 'timeline',
    path: '/timeline',
    nav: 'Timeline',
    key: 'i',
    heavy: true,
    load: () => import('./Timeline.svelte'),
  },
  {
    name: 'method',
    heavy: true,
    path: '/method',
    nav: 'Method',
    key: 'h',
    load: () => import('./Method.svelte'),
  },
  { name: 'claim', path: '/claims/:id', under: 'ledger', load: () => import('./Claim.svelte') },
  {
    name: 'judge',
    heavy: true,
    path: '/claims/:id/judge',
    under: 'predictions',
    load: () => import('./Judge.svelte'),
  },
  { name: 'article', path: '/articles/:id', under: 'ledger', load: () => import('./Article.svelte') },
  {
    name: 'versions',
    path: '/articles/:id/versions',
    under: 'ledger',
    heavy: true,
    load: () => import('./Versions.svelte'),
  },
  {
    name: 'speaker',
    heavy: true,
    path: '/speakers/:id',
    under: 'speakers',
    load: () => import('./Speaker.svelte'),
  },
  {
    name: 'outlet',
    heavy: true,
    path: '/outlets/:id',
    under: 'outlets',
    load: () => import('./Outlet.svelte'),
  },
  { name: 'entries', path: '/entries', under: 'today', load: () => import('./Entries.svelte') },
  { name: 'add', path: '/add', under: 'today', load: () => import('./Add.svelte') },
]
