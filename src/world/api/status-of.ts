/** Codes of problems that are the sender's to mend, by the status that they are answered with. */
const REFUSALS: Readonly<Record<number, string>> = {
  400: 'bad-cursor bad-filter bad-limit',
  404: 'not-found no-backup no-claim no-data no-entry no-key no-ledger no-merge',
  409: `came-second checkpoint-ahead confirmed disputed-already folder-taken forked judged-already not-confirmed not-empty
    not-from-here not-judged not-latest not-linked one-person other-ledger other-model rated-already refused-before stated-already
    there-already two-ids`,
  413: 'text-too-long too-large',
  422: `bad-article bad-band bad-day bad-gazetteer bad-id bad-people bad-probability bad-publishers before-said no-article
    no-day no-evidence no-ground no-name no-passage no-reason no-relation no-text no-words nobody not-a-checkpoint
    not-canonical not-judgeable not-late not-signed not-verbatim not-yet one-claim one-name same-person same-verdict
    too-late unstorable`,
}

/** Codes of what went wrong on our side and will not mend itself by waiting. */
const FAULTS: Readonly<Record<number, string>> = {
  500: `backup-altered backup-damaged backup-failed backup-schema data-damaged database-damaged database-encoding
    database-error entry-wrong key-damaged not-rewritten write-lost`,
  507: 'disk-full',
}

const STATUS_OF: ReadonlyMap<string, number> = new Map(
  [...Object.entries(REFUSALS), ...Object.entries(FAULTS)].flatMap(([status, codes]) =>
    codes.split(/\s+/).map((code) => [code, Number(status)] as const),
  ),
)

/** The HTTP status for a problem's code; one that is not listed is ours and may pass, and is answered with 503. */
export function statusOf(code: string): number {
  return STATUS_OF.get(code) ?? 503
}
