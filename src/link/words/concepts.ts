/**
 * Words of news that mean the same thing for linking, by stem; the first of a line stands for all of it. Data: a line is
 * added where two reports of one thing did not meet.
 */
const LINES = `
dead death die kill fatality casualty perish lose-life deceased corpse body
injure wound hurt hospitalise
capture seize take occupy conquer overrun captur
hold control
attack strike assault raid offensive bombard shell bomb
army troop force soldier military serviceman fighter
weapon arm armament munition
missile rocket
leave withdraw retreat pull evacuate
block blockade obstruct
export ship shipment deliver delivery supply
grain wheat cereal corn
food hunger famine
rise increase grow climb surge raise up accelerate soar jump high higher
fall drop decline decrease sink reduce cut down slow ease dip slump plunge shrink low lower
talk negotiation negotiate dialogue
agreement deal accord treaty pact
vote ballot election poll
prison jail custody detain detention arrest
say state tell
big large huge massive
begin start launch commence
end finish stop halt cease close conclude complete
open reopen resume
help assist aid assistance support
pay finance fund money
company firm manufacturer maker enterprise
government cabinet ministry authority
protester demonstrator protest demonstration rally
police officer
fire blaze burn
ship vessel boat ferry
plane aircraft jet
house home dwelling
child kid girl boy
worker employee staff crew
strike-labour walkout stoppage
law bill legislation act
budget spending
price cost
destroy ruin demolish
damage harm
observe respect comply obey uphold adhere
violate breach flout ignore disregard
danger dangerous hazard hazardous toxic harmful poisonous noxious
responsible blame guilty cause fault culpable
false untrue lie fake fabricate fabrication baseless groundless nonsense absurd unfounded invent
true truth correct
region area district
city town
week weekly
percent percentage %
hide conceal cover suppress understate
figure number toll count data statistic
fast soon quick rapid
guarantee guarantor ensure secure
threat threaten ultimatum
`

/** The concept of a stem, where it has one. */
export const CONCEPTS: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ')
      return words.map((word) => [word, words[0]!] as const)
    }),
)

/** Concepts of which only one can be true of the same thing at the same time. */
export const OPPOSITES: readonly (readonly [string, string])[] = [
  ['rise', 'fall'],
  ['open', 'end'],
  ['open', 'block'],
  ['begin', 'end'],
  ['export', 'block'],
  ['help', 'block'],
  ['true', 'false'],
  ['safe', 'danger'],
  ['safe', 'unsafe'],
  ['win', 'lose'],
  ['advance', 'leave'],
  ['capture', 'repel'],
  ['capture', 'leave'],
  ['capture', 'hold'],
  ['capture', 'free'],
  ['pass', 'fail'],
  ['succeed', 'fail'],
  ['accept', 'reject'],
  ['approve', 'reject'],
  ['innocent', 'responsible'],
  ['accident', 'deliberate'],
  ['alive', 'dead'],
  ['enough', 'shortage'],
  ['enough', 'lack'],
  ['sufficient', 'shortage'],
  ['intact', 'damage'],
  ['intact', 'destroy'],
  ['calm', 'tense'],
  ['legal', 'illegal'],
  ['possible', 'impossible'],
  ['keep', 'leave'],
  ['stay', 'leave'],
  ['ready', 'refuse'],
  ['agree', 'refuse'],
  ['observe', 'violate'],
  ['effective', 'useless'],
]
