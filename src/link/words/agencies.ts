/** News agencies by the names that outlets credit them with; the first of a line is what they are called here. */
const LINES = `
reuters; thomson reuters
associated press; ap; the associated press
agence france-presse; afp
dpa; deutsche presse-agentur
apa; austria presse agentur
ansa
efe
lusa
ritzau
ntb
tt news agency
pap; polish press agency
ctk; czech news agency
mti
tanjug
anadolu agency; anadolu; aa
xinhua
kyodo; kyodo news
yonhap
pti; press trust of india
ani; asian news international
aap; australian associated press
pa media; pa; press association
canadian press; the canadian press
tass; itar-tass
ria novosti; ria
interfax
interfax-ukraine
ukrinform
unian
rbc-ukraine
belta
kcna; korean central news agency
irna
united press international; upi
bloomberg; bloomberg news
`

/** What an agency is called, by each of its names in small letters. */
export const AGENCIES: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const names = line.split('; ')
      return names.map((name) => [name, names[0]!] as const)
    }),
)
