import { mount } from 'svelte'
import App from './App.svelte'
import './styles/tokens.css'
import './styles/base.css'
import './styles/forms.css'
import './styles/signs.css'
import './styles/masthead.css'
import './styles/filters.css'
import './styles/ledger.css'
import './styles/card.css'
import './styles/reader.css'
import './styles/today.css'
import './styles/print.css'

// Pages put back their own place: rows are drawn as they come into view, so the browser's memory of it is of no use.
history.scrollRestoration = 'manual'

mount(App, { target: document.getElementById('app')! })
