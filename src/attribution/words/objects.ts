/** Verbs that turn down what they tell: "dismissed as lies the claim that ...". */
export const DISMISSING: ReadonlySet<string> = new Set([
  'dismiss',
  'reject',
  'denounce',
  'condemn',
  'deride',
  'rubbish',
  'decry',
])

/** What is turned down, where no article opens it: "rejected as baseless claims that ...". */
export const DISMISSED: ReadonlySet<string> = new Set([
  'claims',
  'reports',
  'allegations',
  'accusations',
  'suggestions',
  'rumours',
  'rumors',
])

/** Whom or what one calls without calling it anything: "called the police". */
export const SUMMONED: ReadonlySet<string> = new Set(
  'police ambulance 911 999 meeting election elections vote strike referendum session'.split(' '),
)
