/**
 * Abbreviations that keep their full stop, in the case they are written in. What follows decides whether one may end a
 * sentence: `title` never does (a name follows), `within` never does, `number` is an abbreviation only before a figure,
 * `time` ends one before any capital that is not a day, month or zone, `either` ends one only before a word that
 * sentences start with.
 */
export type AbbreviationKind = 'title' | 'within' | 'number' | 'time' | 'either'

const KINDS: Readonly<Record<AbbreviationKind, string>> = {
  title:
    'Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Gen Col Lt Maj Capt Cpt Cmdr Cdr Comdr Adm Brig Sgt Cpl Pvt Pfc Sen Sens ' +
    'Rep Reps Gov Govs Pres Hon Rev Revs Fr Msgr Supt Det Insp Amb Ambs Atty Ald Sec Secy Asst Assoc Dep Ven Rt Gens ' +
    'Cols Profs Mgr Ing Dipl Frl Hr Adml Ens Spc Const',
  within:
    'vs v cf viz eg ie approx ca c z.B d.h u.a bzw sog evtl ggf inkl Mio Mrd т.е т.к им ул стр пр просп обл см напр ' +
    'гл тыс млн млрд проф акад ген полк',
  number:
    'No Nos Nr no nos art ch vol fig Fig Figs Art Arts Sec Ch Vol Vols p pp par para Sat Sun Mon Tue Tues Wed Thu Thur Thurs Fri Pt §',
  time: 'a.m p.m A.M P.M am pm etc',
  either:
    'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Inc Corp Co Cos Ltd Bros LLC PLC Plc plc Pty Cie AG GmbH Jr Sr ' +
    'Esq Ave Blvd Rd Dept Dist Univ Assn Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Mass Mich ' +
    'Minn Miss Mo Mont Neb Nebr Nev Okla Ore Pa Penn Tenn Tex Vt Va Wash Wis Wyo Ont Que Alta Sask al ibid est ' +
    'ext tel Tel Ph.D M.D B.A M.A LL.B D.Phil Bros Hwy Rte Pkwy Sq Mts St Ste Mt Ft usw г гг руб долл др т.д т.п',
}

/** Each abbreviation (without its last full stop) to its kind. */
export const ABBREVIATIONS: ReadonlyMap<string, AbbreviationKind> = new Map([
  ...each('title'),
  ...each('within'),
  ...each('number'),
  ...each('time'),
  ...each('either'),
])

function each(kind: AbbreviationKind): readonly (readonly [string, AbbreviationKind])[] {
  return KINDS[kind].split(' ').map((word) => [word, kind] as const)
}

/** Capitalised words that follow "a.m." and "p.m." inside a sentence. */
export const AFTER_TIME: ReadonlySet<string> = new Set(
  (
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon. Tue. Tues. Wed. Thu. Thurs. Fri. Sat. Sun. January ' +
    'February March April May June July August September October November December Jan. Feb. Mar. Apr. Jun. Jul. Aug. ' +
    'Sept. Oct. Nov. Dec. GMT UTC EST EDT ET CST CDT CT MST MDT MT PST PDT PT BST CET CEST EET EEST MSK IST Eastern ' +
    'Central Pacific Mountain Moscow Kyiv Kiev London Greenwich'
  ).split(' '),
)

/** Months that follow an ordinal written with a full stop ("22. November"). */
export const AFTER_ORDINAL: ReadonlySet<string> = new Set(
  'Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember Jahrhundert Jahrhunderts'.split(
    ' ',
  ),
)

/** Names that end in an exclamation mark. */
export const EXCLAIMED_NAMES: ReadonlySet<string> = new Set([
  'Yahoo',
  'Jeb',
  'Jeopardy',
  'Oklahoma',
  'Yum',
  'Joomla',
])
