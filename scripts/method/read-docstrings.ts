import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** What a docstring says: its text, and its tags by name. */
export interface Docstring {
  readonly text: string
  readonly tags: Readonly<Record<string, string>>
}

/** Reads the docstring of every declaration of a file by its name, and those of an interface's fields as "Name.field". */
export function readDocstrings(file: string): ReadonlyMap<string, Docstring> {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const found = new Map<string, Docstring>()
  for (const statement of source.statements) {
    for (const name of namesOf(statement)) note(found, name, statement)
    if (!ts.isInterfaceDeclaration(statement)) continue
    for (const member of statement.members)
      note(found, `${statement.name.text}.${member.name?.getText(source) ?? ''}`, member)
  }
  return found
}

function namesOf(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText())
  const named = ts.isFunctionDeclaration(statement) || ts.isInterfaceDeclaration(statement)
  return named && statement.name !== undefined ? [statement.name.text] : []
}

function note(found: Map<string, Docstring>, name: string, node: ts.Node): void {
  const doc = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc)
  if (doc === undefined) return
  const tags = (doc.tags ?? []).map((tag) => [tag.tagName.text, oneLine(tag.comment)] as const)
  found.set(name, { text: oneLine(doc.comment), tags: Object.fromEntries(tags) })
}

function oneLine(comment: ts.JSDoc['comment']): string {
  return (ts.getTextOfJSDocComment(comment) ?? '').replaceAll(/\s+/g, ' ').trim()
}
