/** The formats that claims leave in, as the app offers them. */
export const FORMATS: readonly (readonly [format: string, label: string, means: string])[] = [
  ['csv', 'CSV', 'a table for a spreadsheet'],
  ['jsonl', 'JSON lines', 'one claim a line, with all that is known of it'],
  ['annotation', 'Web Annotation', 'the words as marks in their articles'],
  ['schema-org', 'schema.org', 'for search engines and archives'],
]
