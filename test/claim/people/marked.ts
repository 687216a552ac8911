import { toReading, type Reading, type Span } from '../../../src/article/index.ts'
import type { Statement } from '../../../src/attribution/index.ts'
import { articleOf } from '../../article-of.ts'

/** A statement with only its spans, explicit and plain, unless told otherwise. */
export function statementOf(part: Partial<Statement> & Pick<Statement, 'content'>): Statement {
  return {
    source: [],
    cue: [],
    quote: 'indirect',
    attribution: 'explicit',
    sense: 'say',
    via: null,
    nestedIn: null,
    by: { engine: 'person', reader: 'test', version: '1' },
    confidence: 1,
    ...part,
  }
}

/**
 * Reads a marked text: `{s Ivan Hale}` is a source, `{c the road is open}` the content it goes with (the nearest source
 * before or after it that is still free), `{i ...}` a content without source that goes on, `{a ...}` one without agent.
 */
export function marked(text: string): {
  readonly reading: Reading
  readonly statements: readonly Statement[]
} {
  const marks: { readonly kind: string; readonly span: Span }[] = []
  let plain = ''
  let at = 0
  for (const match of text.matchAll(/\{([scia]) ([^{}]*)\}/g)) {
    plain += text.slice(at, match.index)
    marks.push({ kind: match[1]!, span: [plain.length, plain.length + match[2]!.length] })
    plain += match[2]!
    at = match.index + match[0].length
  }
  plain += text.slice(at)
  return { reading: toReading(articleOf(plain)), statements: toStatements(marks) }
}

function toStatements(
  marks: readonly { readonly kind: string; readonly span: Span }[],
): readonly Statement[] {
  const statements: Statement[] = []
  for (let i = 0; i < marks.length; i++) {
    const { kind, span } = marks[i]!
    const next = marks[i + 1]
    if (kind === 'i') statements.push(statementOf({ content: [span], attribution: 'implicit' }))
    else if (kind === 'a') statements.push(statementOf({ content: [span], attribution: 'agentless' }))
    else if (next !== undefined) {
      const [source, content] = kind === 's' ? [span, next.span] : [next.span, span]
      statements.push(statementOf({ source: [source], content: [content] }))
      i++
    }
  }
  return statements
}
