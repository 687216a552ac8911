import type { Sense } from '../statement.ts'

/**
 * What may follow a cue verb. `quote` quoted words; `clause` a clause with or without "that"; `that` a clause only with
 * "that"; `tell` an addressee first ("told reporters that"); `inf` "to" and an infinitive; `noun` a nominal, "-ing" or
 * "X to do" complement; a preposition: the complement after it ("called for"). `person` wants a speaker that can speak.
 */
export type Frame =
  | 'quote'
  | 'clause'
  | 'that'
  | 'tell'
  | 'inf'
  | 'noun'
  | 'person'
  | 'of'
  | 'for'
  | 'on'
  | 'against'
  | 'about'
  | 'to'
  | 'at'
  | 'with'
  | 'out'
  | 'in'

type Row = readonly [sense: Sense, frames: string, lemmas: string]

/** Cue verbs, as rows of a sense, the frames and the lemmas. A lemma may stand in several rows: each adds frames. */
export const CUE_VERB_ROWS: readonly Row[] = [
  [
    'say',
    'quote clause',
    `say add state assert maintain contend reiterate affirm reply retort remark quip joke counter
    proclaim profess testify opine tweet boast brag interject confide posit argue insist declare explain
    note observe stress recount`,
  ],
  [
    'say',
    'quote clause person',
    'emphasize emphasise underline underscore highlight reaffirm confirm disclose recall write',
  ],
  ['say', 'quote that', 'claim report announce acknowledge admit concede mention repeat comment'],
  ['say', 'clause', 'claim report announce acknowledge admit concede'],
  [
    'say',
    'that person',
    'reveal indicate clarify signal hint imply recognise recognize demonstrate detail specify',
  ],
  ['say', 'quote that person', 'suggest agree'],
  ['say', 'clause', 'suggest'],
  [
    'say',
    'quote',
    `continue respond answer begin shout yell scream chant whisper mutter cry exclaim sigh laugh recite read
    muse marvel fume snap gush rail post blog scoff bark thunder bellow tease sum conclude go ask wonder speak open offer
    echo sing express chime reflect elaborate text email press intone deadpan`,
  ],
  ['say', 'that', 'respond answer conclude complain post read allege show find tell'],
  ['say', 'tell', 'tell'],
  ['say', 'that tell person', 'inform remind assure notify brief advise'],
  [
    'say',
    'noun person',
    `announce confirm acknowledge admit describe reiterate reaffirm highlight emphasize emphasise stress
    outline recount disclose mention cite allege report claim concede explain detail recall tout declare assert`,
  ],
  ['accuse', 'clause quote', 'allege charge'],
  [
    'accuse',
    'noun person',
    'accuse blame denounce condemn criticize criticise slam blast decry lambast lambaste chide deride rebuke mock',
  ],
  ['accuse', 'against', 'rail'],
  ['deny', 'quote that clause noun person', 'deny'],
  ['deny', 'noun person', 'dispute reject dismiss rebut refute disavow repudiate'],
  ['promise', 'quote clause inf person', 'promise vow pledge swear guarantee'],
  ['promise', 'noun person', 'promise vow pledge'],
  ['promise', 'inf that person', 'threaten'],
  ['promise', 'inf', 'volunteer'],
  ['predict', 'quote clause noun person', 'predict forecast foresee'],
  ['predict', 'quote clause tell person', 'warn caution'],
  ['predict', 'of against about noun', 'warn caution'],
  ['estimate', 'clause noun', 'estimate project reckon'],
  ['estimate', 'that', 'calculate assess speculate'],
  ['ask', 'quote that inf noun person', 'demand'],
  ['ask', 'quote that noun person', 'urge propose recommend request implore beg plead exhort'],
  ['ask', 'for on', 'call plead appeal push'],
  ['ask', 'quote', 'order instruct command'],
  ['think', 'quote clause', 'believe think fear worry hope'],
  ['think', 'quote that person', 'feel lament regret complain marvel reason rejoice'],
  [
    'think',
    'noun person',
    'praise welcome applaud commend hail thank congratulate lament regret defend question criticize oppose endorse',
  ],
  ['think', 'for', 'apologize apologise'],
  ['think', 'noun person', 'call describe portray label brand dub'],
]

/** Auxiliary-like verbs that turn a cue into a refusal: "declined to say", "refused to comment on". */
export const REFUSALS = new Set(['decline', 'refuse', 'fail'])
