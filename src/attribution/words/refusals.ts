/** Verbs that refuse before "to" and a verb of telling: "declined to comment". */
export const REFUSING: ReadonlySet<string> = new Set(['decline', 'refuse'])

/** What somebody refuses to do when it is a refusal to speak. */
export const TELLING: ReadonlySet<string> = new Set(
  `say comment answer discuss disclose confirm deny reveal elaborate identify name specify explain give provide respond speak
  talk release divulge rule address clarify describe detail acknowledge`.split(/\s+/),
)

/** What somebody does not do when it is a silence: "did not respond", "has not confirmed". */
export const SILENT: ReadonlySet<string> = new Set(
  'respond reply comment confirm deny say specify elaborate answer rule disclose'.split(' '),
)

/** "remained silent", "kept mum". */
export const SILENT_ADJECTIVES: ReadonlySet<string> = new Set(['silent', 'mum', 'tight-lipped', 'quiet'])
