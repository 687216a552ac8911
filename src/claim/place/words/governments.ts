/** Words around a capital that tell whether its government or the city is meant. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** What may stand between a capital and its verb: "has not", "would also". */
export const AUXILIARIES =
  words(`has have had also will would may might can could must should shall does do did is was then later now not
  never already still long only again yet been be being`)

/** Besides speaking (`SPEECH`), what only those who govern do, in any form: "Tehran declined", "Berlin would expel". */
export const ACTING =
  words(`accept accepts accepted accepting approve approves approved approving arm arms armed arming ask asks asked
  asking back backs backed backing call calls called calling cancel cancelled cancels compromise concede concedes conceded condemn
  consider considers considered considering decline declines declined declining disagree disagrees disagreed dispute disputes disputed
  distrust expel expels expelled expelling fear fears feared help helps helped helping hesitate hesitated ignore ignores ignored
  ignoring insist intend intends intended intervene intervened intervenes invite invites invited mediate mediates mediated mediating
  negotiate negotiates negotiated negotiating object objects objected offer offers offered offering oppose opposes opposed opposing
  proposed propose proposes protest protested protests ratify ratified ratifies recall recalled recalls recognise recognised recognises
  recognize recognized recognizes rejecting resist resists resisted respond retaliate retaliated retaliates sanction sanctioned seek
  seeks seeking sent sends send sending sign signs signed signing side sided sides stall stalled stance summon summoned summons support
  supports supported supporting suspect suspects suspected threaten threatens threatened threatening tolerate tolerates tolerated trust
  trusts veto vetoed vetoes want wanting watching warn wish wishes wished withdraw withdrew worry worries worried wavered yielded
  agree deny reject refuse say tell believe hope expect welcome urge demand decide announce plan promise pledge blame accuse
  denying saying urging demanding insisting accusing blaming take takes join joins joined participate attend attends
  kept keeps shrugged shrugs mediate
  pressed urged warned accused blamed pressured persuaded`)

/** Before a capital: what is done to a government by speaking. */
export const ADDRESSING =
  words(`accuse accused accuses accusing blame blamed blames blaming urge urged urges urging press pressed pressing
  pressure pressured persuade persuaded criticise criticised criticize criticized condemn condemned condemns condemning thank thanked
  thanks warn warned warns warning assure assured assures assuring told tell tells telling ask asked asks asking sue sued defy defied
  defying lobby lobbied embarrass embarrassed appease appeased deter deterred sanctioned sanctioning`)

/** What is had "with" a government or "between" two: "relations with Moscow". */
export const DEALINGS =
  words(`relations ties talks tensions tension dialogue negotiations rift row dispute diplomacy friendship
  alliance contacts trust mistrust deal agreement treaty war pact hostilities détente rapprochement cooperation`)

/** After a place's name: who governs from there. */
export const GOVERNMENT_NOUNS = words(`government regime leadership junta administration cabinet`)

/** What a city has as a city: "Nairobi's governor" is no government's. */
export const CITY_THINGS =
  words(`mayor governor airport airports street streets suburb suburbs outskirts district districts resident
  residents people population police port harbour harbor metro underground subway tram trams bus buses hospital hospitals school
  schools hotel hotels restaurant restaurants bridge bridges centre center downtown skyline university universities museum museums
  stadium river beach beaches park parks market markets zoo library libraries station stations railway neighbourhoods neighborhoods
  slum slums traffic air water weather famous main largest biggest oldest busiest old new northern southern eastern western north south
  east west stock fire city council`)
