/** Words that put their clause ahead of the day of speaking. */
export const AHEAD: ReadonlySet<string> = new Set([
  'will', 'shall', 'll', 'going', 'would', 'expected', 'expects', 'expect', 'scheduled', 'due', 'planned',
  'plans', 'plan', 'planning', 'slated', 'should', 'must', 'may', 'might', 'intends', 'hopes', 'hope', 'upcoming',
  'promised', 'promises', 'vowed', 'pledged', 'poised', 'wo', 'aims', 'preparing',
]) // prettier-ignore

/** "If it rains in April": ahead, unless a past verb stands nearer ("if it rained in April"). */
export const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless'])

/** Verbs that put a bare form behind them in no tense: "could hit" is not yet a hit. */
export const MODALS: ReadonlySet<string> = new Set(['could', 'can', 'might', 'cannot', 'did', 'does', 'do'])

/** Past forms that do not end in -ed. */
export const PAST_VERBS: ReadonlySet<string> = new Set([
  'was', 'were', 'had', 'did', 'said', 'told', 'went', 'came', 'took', 'gave', 'made', 'saw', 'met', 'held', 'left',
  'found', 'got', 'began', 'became', 'kept', 'lost', 'won', 'led', 'sent', 'spoke', 'wrote', 'fell', 'rose', 'ran',
  'broke', 'brought', 'built', 'bought', 'caught', 'chose', 'drew', 'drove', 'fought', 'flew', 'grew', 'hit', 'laid',
  'launched', 'lay', 'paid', 'put', 'read', 'sold', 'shot', 'shut', 'spent', 'stood', 'struck', 'swept', 'thought',
  'threw', 'withdrew', 'has', 'have', 'been', 'died', 'sank', 'cut', 'beat', 'felt', 'heard', 'sought', 'tied', 'driven', 'taken', 'given', 'shown', 'thrown', 'written', 'chosen', 'broken',
  'stolen', 'forgotten', 'beaten', 'fallen', 'withdrawn', 'drawn', 'torn', 'born', 'sunk',
]) // prettier-ignore

/** Words in -ed that are no verbs. */
export const NOT_PAST: ReadonlySet<string> = new Set([
  'hundred', 'indeed', 'united', 'speed', 'exceed', 'proceed', 'succeed', 'unprecedented', 'sacred', 'naked', 'hatred',
  'kindred', 'infrared', 'allied', 'breed', 'bleed', 'greed', 'creed', 'armed', 'wicked',
]) // prettier-ignore
