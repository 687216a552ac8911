/** Bodies that fit the OpenAPI document, made from its schemas. */

/** The document, as far as bodies and parameters go. */
export interface Described {
  readonly paths: Record<string, Record<'get' | 'post', Operation | undefined>>
  readonly components: { readonly schemas: Record<string, Schema> }
}

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[]
  readonly requestBody?: { readonly content: Record<string, { readonly schema: Schema }> }
}

interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly items?: Schema
  readonly prefixItems?: readonly Schema[]
  readonly properties?: Record<string, Schema>
  readonly required?: readonly string[]
  readonly minimum?: number
}

/** The one field that holds a text of its own: its way from the top, and the text. */
interface Field {
  readonly at: string
  readonly text: string
}

/** The fields that take free text, by their way from the top (`.names[].name`). */
export function textsOf(described: Described, given: Schema, at = ''): readonly string[] {
  const schema = plain(described, given)
  if (schema.type === 'string') return schema.enum === undefined && schema.const === undefined ? [at] : []
  if (schema.type === 'array')
    return schema.items === undefined ? [] : textsOf(described, schema.items, `${at}[]`)
  return Object.entries(schema.properties ?? {}).flatMap(([name, inner]) =>
    textsOf(described, inner, `${at}.${name}`),
  )
}

/** A body with all that is required, and with the text in the one field. */
export function sampleOf(described: Described, given: Schema, field: Field, at = ''): unknown {
  const schema = plain(described, given)
  if (at === field.at) return field.text
  if (schema.prefixItems !== undefined) return schema.prefixItems.map((_item, index) => index)
  if (schema.items !== undefined) return [sampleOf(described, schema.items, field, `${at}[]`)]
  if (schema.type !== 'object') return plainSample(schema, at)
  const entries = Object.entries(schema.properties ?? {}).filter(
    ([name]) => schema.required?.includes(name) === true || field.at.startsWith(`${at}.${name}`),
  )
  return Object.fromEntries(
    entries.map(([name, inner]) => [name, sampleOf(described, inner, field, `${at}.${name}`)]),
  )
}

function plainSample({ const: only, enum: choices, type, minimum }: Schema, at: string): unknown {
  if (type === 'string')
    return only ?? choices?.[0] ?? (/day|due|becameKnown/i.test(at) ? '2025-11-25' : 'Ada Marsh')
  return only ?? choices?.[0] ?? minimum ?? 0
}

function plain({ components }: Described, schema: Schema): Schema {
  if (schema.$ref !== undefined)
    return plain({ components, paths: {} }, components.schemas[schema.$ref.split('/').at(-1)!]!)
  const one = schema.anyOf?.find(({ type }) => type !== 'null')
  return one === undefined ? schema : plain({ components, paths: {} }, one)
}
