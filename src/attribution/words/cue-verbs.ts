import type { Sense } from '../statement.ts'

/**
 * What may follow a cue verb. `quote` a quotation; `words` a few quoted words ("said “not likely”"); `order` somebody and
 * an infinitive ("asked the court to act"); `clause` a clause with or without "that"; `that` a clause only with
 * "that"; `tell` an addressee first ("told reporters that"); `inf` "to" and an infinitive; `noun` a nominal, "-ing" or
 * "X to do" complement; a preposition: the complement after it ("called for");
 * `finding` a clause without "that", told by a document ("the audit found");
 * `reported` "is said to" and an infinitive, told by nobody in particular.
 */
export type Frame =
  | 'quote'
  | 'words'
  | 'clause'
  | 'that'
  | 'tell'
  | 'inf'
  | 'noun'
  | 'reported'
  | 'order'
  | 'finding'
  | Preposition

/** Prepositions that a cue verb may govern. */
export type Preposition = 'of' | 'for' | 'on' | 'against' | 'about' | 'at' | 'to'

interface Row {
  readonly sense: Sense
  readonly frames: readonly Frame[]
  /** Whether only somebody who can speak does this: "the minister highlighted", not "the move highlighted". */
  readonly isPersonal: boolean
  readonly lemmas: string
}

const row = (sense: Sense, frames: readonly Frame[], lemmas: string): Row => ({
  sense,
  frames,
  isPersonal: false,
  lemmas,
})
const personal = (sense: Sense, frames: readonly Frame[], lemmas: string): Row => ({
  ...row(sense, frames, lemmas),
  isPersonal: true,
})

/** Cue verbs, as rows of a sense, the frames and the lemmas. A lemma may stand in several rows: each adds frames. */
export const CUE_VERB_ROWS: readonly Row[] = [
  row('predict', ['reported'], 'expect forecast predict project'),
  row('say', ['reported'], 'say report allege rumour rumor claim know understand'),
  row('think', ['reported'], 'believe think suspect'),
  row('estimate', ['reported'], 'estimate'),
  row(
    'say',
    ['quote', 'clause'],
    `say state assert maintain contend reiterate affirm reply retort remark quip joke counter
    proclaim profess testify opine tweet boast brag interject confide posit argue insist declare explain
    note observe stress recount aver avow attest`,
  ),
  personal(
    'say',
    ['quote', 'clause'],
    `emphasize emphasise underline underscore highlight reaffirm confirm disclose recall write`,
  ),
  row('say', ['quote', 'that'], `add`),
  personal('say', ['clause'], `add`),
  row('say', ['quote', 'that'], `claim report announce acknowledge admit concede mention repeat comment`),
  row('say', ['clause'], `claim report announce acknowledge admit concede`),
  personal(
    'say',
    ['that'],
    `reveal indicate clarify signal hint imply recognise recognize demonstrate detail specify rule hold bare submit depose
    intimate stipulate decree surmise theorise theorize hypothesise hypothesize`,
  ),
  personal('say', ['quote', 'that'], `suggest agree`),
  row('say', ['clause'], `suggest`),
  row(
    'say',
    ['quote'],
    `continue respond answer begin shout yell scream chant whisper mutter cry exclaim sigh laugh recite read
    muse marvel fume snap gush rail post blog scoff bark thunder bellow tease sum conclude go ask wonder speak open offer
    echo sing express chime reflect elaborate text email press intone deadpan bemoan grumble moan groan wail growl roar crow
    chuckle shrug protest vent fret enthuse rave`,
  ),
  row('say', ['that'], `respond answer conclude complain post read allege show find tell`),
  row('say', ['finding'], `find show reveal indicate conclude`),
  row('say', ['tell'], `tell`),
  row('say', ['quote', 'clause'], `point-out make-clear put-it`),
  row(
    'say',
    ['quote'],
    `sum-up chime-in shoot-back fire-back blurt-out cry-out hit-back go-on carry-on weigh-in call-out write-back lash-out`,
  ),
  personal('say', ['about', 'of'], `speak talk complain boast brag joke`),
  personal('say', ['that', 'tell'], `inform remind assure notify brief advise apprise caution`),
  personal(
    'say',
    ['noun'],
    `announce confirm acknowledge admit describe reiterate reaffirm highlight emphasize emphasise stress
    outline recount disclose mention cite allege report claim concede recall tout declare assert`,
  ),
  row('accuse', ['clause', 'quote'], `allege`),
  row('accuse', ['quote', 'that'], `charge`),
  personal(
    'accuse',
    ['noun'],
    `accuse blame denounce condemn criticize criticise slam blast decry lambast lambaste chide deride rebuke mock`,
  ),
  row('accuse', ['against'], `rail`),
  personal('accuse', ['at'], `hit-out lash-out`),
  row('deny', ['quote', 'that', 'clause'], `deny`),
  personal('deny', ['noun'], `deny`),
  personal('deny', ['noun'], `dispute reject dismiss rebut refute disavow repudiate rubbish`),
  row('promise', ['quote', 'clause'], `promise vow pledge swear guarantee`),
  personal('promise', ['inf', 'noun'], `promise vow pledge`),
  personal('promise', ['inf', 'that'], `threaten`),
  personal('say', ['inf'], `claim profess`),
  row('promise', ['inf'], `volunteer`),
  row('predict', ['quote', 'clause'], `predict forecast foresee warn caution`),
  personal('predict', ['clause', 'noun', 'inf'], `expect`),
  personal('predict', ['noun', 'tell'], `predict forecast foresee warn caution`),
  row('predict', ['of', 'against', 'about'], `warn caution`),
  row('estimate', ['clause', 'noun'], `estimate project reckon`),
  row('estimate', ['that'], `calculate assess speculate`),
  row('ask', ['quote', 'that'], `demand urge propose recommend request`),
  personal('ask', ['inf', 'noun'], `demand`),
  personal('ask', ['quote', 'that', 'noun'], `urge propose recommend request implore beg exhort`),
  row('ask', ['quote', 'that'], `plead`),
  row('ask', ['for', 'on'], `call plead appeal push`),
  row('ask', ['quote'], `order instruct command`),
  personal('ask', ['order'], `ask order instruct command beseech`),
  row(
    'say',
    ['words'],
    `say answer respond reply chant shout yell scream tweet insist reiterate declare proclaim add admit claim vow promise`,
  ),
  row('think', ['quote', 'clause'], `believe think fear worry hope`),
  personal('think', ['quote', 'that'], `feel lament regret complain marvel reason rejoice`),
  personal(
    'think',
    ['noun'],
    `praise welcome applaud commend hail thank congratulate lament regret defend question criticize`,
  ),
  row('think', ['for'], `apologize apologise`),
  personal('think', ['noun'], `call describe portray label brand dub`),
]
