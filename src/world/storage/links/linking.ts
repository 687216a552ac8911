import type { Copying, Matter, Relation, ShownLink, Voice } from '../../../link/index.ts'
import type { LinkingAct } from '../../../ledger/index.ts'
import type { ClaimRow } from '../claim-row.ts'
import type { OpenMeaningModel } from './meaning-model.ts'

/** What a named person says of a link: left out, `relation` is the suggested one, and `of` what is in force. */
export interface Drawing {
  readonly a: string
  readonly b: string
  readonly act: LinkingAct
  readonly relation?: Relation | undefined
  readonly by: string
  readonly reason: string | null
  /** The sequence of the entry that this replaces. */
  readonly of?: number | undefined
}

/** What entering came to; `link` is null where nothing is left between the two claims. */
export interface Drawn {
  readonly sequence: number
  readonly repeated: boolean
  readonly link: ShownLink | null
}

/** A copy of the article or passage that a claim stands in, folded under it; it counts for nothing. */
export interface FoldedCopy {
  readonly articleId: string
  readonly claimId: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly title: string | null
  readonly day: string
  readonly how: Copying['how'] | 'version' | 'credit'
  readonly share: number | null
  readonly why: string
  readonly first: { readonly certainty: 'shown' | 'likely' | 'unknown'; readonly why: string }
}

/** Somebody who says something about the matter, with the copies that were folded. */
export interface PageVoice extends Voice<ClaimRow> {
  readonly copies: readonly FoldedCopy[]
}

/** What a named person entered about the claim's outcome. */
export interface EnteredVerdict {
  readonly by: string
  readonly verdict: string | null
  readonly becameKnown: string | null
  readonly sequence: number
  readonly recordedAt: string
  readonly stands: boolean
}

/** A claim beside everything else that was said of the matter, as the store gives it. */
export interface PageMatter extends Omit<
  Matter<ClaimRow>,
  'claimedBy' | 'deniedBy' | 'noCommentBy' | 'assessedBy'
> {
  readonly claimedBy: readonly PageVoice[]
  readonly deniedBy: readonly PageVoice[]
  readonly noCommentBy: readonly PageVoice[]
  readonly assessedBy: readonly PageVoice[]
  readonly verdicts: readonly EnteredVerdict[]
}

export interface ClaimPage extends PageMatter {
  readonly asOf: string
}

/** What was said of a place in some days: matters, each with its voices. */
export interface About {
  readonly place: string
  readonly from: string
  readonly to: string
  readonly claims: number
  readonly matters: readonly PageMatter[]
  readonly more: boolean
}

/** An outlet that the ledger has articles of, with who publishes it; null where nobody has said. */
export interface OutletPublisher {
  readonly outlet: string
  readonly articles: number
  readonly publisher: string | null
  readonly source: string | null
}

/** The same claim elsewhere: what programs suggest, what people enter, and the page that shows both. */
export interface LinkingVerbs {
  /**
   * Does a part of the linking that waits, and yields how many articles were done; 0 when none waits. Without a model
   * claims are linked by their words alone, and linked again when one comes.
   */
  linkNext(openModel?: OpenMeaningModel): Promise<number>
  /** Lets everything that programs found about copies and links be found anew; yields how many articles wait. */
  linkAfresh(): Promise<number>
  /** A named person confirms, refuses or takes back a link; each is an entry, and a refusal is remembered. */
  draw(drawing: Drawing): Promise<Drawn>
  /** A claim's page; null when there is no such claim. */
  claimPage(id: string, asOf?: string): Promise<ClaimPage | null>
  /** What was said of a place (its name or GeoNames id) from one day to another, both inclusive. */
  about(place: string | number, from: string, to: string, asOf?: string): Promise<About>
  /** Takes a list of publishers (CSV) in place of the one there was, or nothing of it; yields how many outlets it names. */
  importPublishers(list: string): Promise<number>
  /** The ledger's outlets, those with most articles first. */
  publishers(): Promise<readonly OutletPublisher[]>
}
