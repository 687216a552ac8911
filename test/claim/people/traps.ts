import type { Row } from './rows.ts'

/** Statements that a careless reader would give to somebody else: the name here must come out, and no other. */
export const TRAPS: readonly Row[] = [
  [
    'a spokesman is not his master',
    'President Ostap Lyman left. {s A spokesman for President Ostap Lyman} said {c he was ill}.',
    ['spokesman for President Ostap Lyman'],
  ],
  [
    'who saw a report did not write it',
    '{s The report, seen by the Tolm Courier}, said {c two gates were stuck}.',
    ['report'],
  ],
  ['who got hold of a letter', '{s The letter, obtained by the Post}, says {c the dam is old}.', ['letter']],
  [
    'who went through a memo',
    '{s A memo reviewed by Reuters} said {c it was late}.',
    ['memo reviewed by Reuters'],
  ],
  [
    'who ordered an audit',
    '{s The audit, commissioned by the council and published on Friday}, said {c money was lost}.',
    ['audit'],
  ],
  [
    'who is quoted is no role',
    '{s The Kesri Observer, quoting an unnamed official,} said {c it rained}.',
    ['Kesri Observer'],
  ],
  [
    'a founder is not the firm',
    '{s Marl & Sons} said {c yes}. {s Eva Marl} said {c no}.',
    ['Marl & Sons', 'Eva Marl'],
  ],
  ['two who are silent', '{s Neither Kell nor Brook} would say {c why}.', ['Neither Kell nor Brook']],
  ['who paid for a study', '{s The study, funded by Norvik Steel}, found {c no harm}.', ['study']],
  [
    'an aide is not his master',
    'Peter Hale left. {s Hale’s spokesman} said {c he was ill}.',
    ['Hale’s spokesman'],
  ],
  ['his aide is not he', 'Peter Hale left. {s His lawyer} said {c he was ill}.', ['His lawyer']],
  [
    'two spellings are two men',
    '{s Sergei Lipavoy} said {c yes}. {s Sergei Lipavye} said {c no}.',
    ['Sergei Lipavoy', 'Sergei Lipavye'],
  ],
  [
    'cousins are two',
    '{s Peter Hale} said {c yes}. {s Martin Hale} said {c no}.',
    ['Peter Hale', 'Martin Hale'],
  ],
  [
    'Mrs tells two of a name apart',
    'Peter Hale and Anna Hale came. {s Mrs Hale} said {c it rained}.',
    ['Anna Hale'],
  ],
  ['a tower is no man', 'Peter Hale built Hale Tower. {s Hale} said {c it was high}.', ['Peter Hale']],
  [
    'a namesake who comes later',
    'Peter Hale came. {s Hale} said {c it rained}. Martin Hale is his brother.',
    ['Peter Hale'],
  ],
  [
    'a foundation is not its founder',
    'Peter Hale gave. {s The Hale Foundation} said {c it was glad}.',
    ['Hale Foundation'],
  ],
  [
    'officials are not a minister',
    'Lena Sorby, the minister, left. {s Norvian officials} said {c she was ill}.',
    ['Norvian officials'],
  ],
  [
    'another resident',
    '{s A resident} said {c it rained}. {s Another resident} said {c it snowed}.',
    ['resident', 'Another resident'],
  ],
  [
    'an indefinite general',
    'General Anton Drevsky left. {s A retired general} said {c it was late}.',
    ['retired general'],
  ],
  [
    'the ambassador is not the general',
    'General Anton Drevsky left. {s The ambassador} said {c it was late}.',
    ['ambassador'],
  ],
  [
    'a general of another country',
    'Russian General Anton Drevsky left. {s The Polish general} said {c it was late}.',
    ['Polish general'],
  ],
  [
    'a headline names nobody',
    'General Peter Hale Warns Of War At Last\n\nMartin Hale came. {s Hale} said {c it rained}.',
    ['Martin Hale'],
  ],
  ['a day is no name', 'On Monday Peter Hale came. {s Hale} said {c it rained}.', ['Peter Hale']],
  ['the next in a list is no role', '{s Peter Hale, Mayor Lund and others} said {c yes}.', ['Peter Hale']],
  [
    'a place behind a preposition is no she',
    'Anna Lund flew to San Marcos. {s She} said {c it rained}.',
    ['Anna Lund'],
  ],
  ['an acronym is no man', 'Peter Hale joined the RNC. {s He} said {c it rained}.', ['Peter Hale']],
  [
    'somebody quoted in between is no subject',
    '{s Peter Hale} said {c it fell}. {s He} said {c Igor Kimry had told him}. {s He} added {c that it rained}.',
    ['Peter Hale', 'Peter Hale', 'Peter Hale'],
  ],
  ['analysts are a group', '{s Analysts} said {c it rained}.', ['Analysts']],
  [
    'the letter is not the last speaker',
    '{s Peter Hale} said {c it rained}. {s The letter} says {c it is late}.',
    ['Peter Hale', 'letter'],
  ],
  [
    'an unknown first name is still a name',
    'Ivan Petrosyan left. {s Olzhas Petrosyan} said {c yes}.',
    ['Olzhas Petrosyan'],
  ],
  [
    'an ordinary word opens a sentence',
    'Mira Voss has a top aide. Top Voss aides left. {s Voss} said {c yes}.',
    ['Mira Voss'],
  ],
  [
    'of two senators the one from there',
    'Florida Senator Peter Hale met Texas Senator Igor Kimry. {s The Texas senator} said {c yes}.',
    ['Igor Kimry'],
  ],
  ['Ivan is not Ivana', 'Ivan Drozd left. {s Ivana Drozd} said {c yes}.', ['Ivana Drozd']],
  ['Alex is Alexander', 'Alexander Drozd left. {s Alex Drozd} said {c yes}.', ['Alexander Drozd']],
]
