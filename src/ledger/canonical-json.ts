import { fail, ok, type Result } from '../article/index.ts'

/** Deeper than any payload of ours, shallower than any parser's stack (design.md, section 6). */
const MAX_DEPTH = 64

// With the u flag, only surrogates that stand alone are matched.
const LONE_SURROGATE = /[\uD800-\uDFFF]/u

/**
 * The one byte form of a JSON value (RFC 8785): keys sorted by UTF-16 code units, no white space, numbers as ECMAScript
 * writes them. Properties that are undefined are left out. Fails on what JSON cannot say: lone surrogates, NaN,
 * infinities, functions, and on nesting deeper than 64. Nothing is normalised: NFC and NFD stay two strings.
 */
export function canonicalJson(value: unknown): Result<string> {
  const writing: Writing = { parts: [], fault: null }
  write(value, 0, writing)
  return writing.fault === null
    ? ok(writing.parts.join(''))
    : fail('not-canonical', writing.fault, 'Give plain JSON values in well-formed Unicode.')
}

interface Writing {
  readonly parts: string[]
  fault: string | null
}

function write(value: unknown, depth: number, writing: Writing): void {
  if (writing.fault !== null) return
  if (depth > MAX_DEPTH) writing.fault = `The value is nested deeper than ${MAX_DEPTH}.`
  else if (value === null || typeof value === 'boolean') writing.parts.push(String(value))
  else if (typeof value === 'number') writeNumber(value, writing)
  else if (typeof value === 'string') writeString(value, writing)
  else if (Array.isArray(value)) writeArray(value, depth, writing)
  else if (typeof value === 'object') writeObject(value, depth, writing)
  else writing.fault = `A ${typeof value} is not JSON.`
}

function writeNumber(value: number, writing: Writing): void {
  if (Number.isFinite(value)) writing.parts.push(JSON.stringify(value))
  else writing.fault = `${value} is not JSON.`
}

function writeString(value: string, writing: Writing): void {
  if (LONE_SURROGATE.test(value)) writing.fault = 'A text holds half a surrogate pair.'
  else writing.parts.push(JSON.stringify(value))
}

function writeArray(values: readonly unknown[], depth: number, writing: Writing): void {
  writing.parts.push('[')
  values.forEach((value, index) => {
    if (index > 0) writing.parts.push(',')
    write(value, depth + 1, writing)
  })
  writing.parts.push(']')
}

function writeObject(value: object, depth: number, writing: Writing): void {
  const properties = Object.entries(value).filter(([, property]) => property !== undefined)
  properties.sort(([one], [other]) => (one < other ? -1 : 1))
  writing.parts.push('{')
  properties.forEach(([key, property], index) => {
    if (index > 0) writing.parts.push(',')
    writeString(key, writing)
    writing.parts.push(':')
    write(property, depth + 1, writing)
  })
  writing.parts.push('}')
}
