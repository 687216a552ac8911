import type { Window } from './window.ts'

/** Where a publication date was read from; `given` is what the caller said. */
export type PublishedFrom = 'json-ld' | 'meta' | 'time' | 'url' | 'feed' | 'given'

/** The day or minute an article was published, with its precision and where it was read from. */
export interface Published extends Window {
  readonly readFrom: PublishedFrom
}

/** A language as an ISO 639-1 code; `sure` is false when the detector would not swear to it. */
export interface Language {
  readonly code: string
  readonly sure: boolean
}

/** Who typed an article's text from a file that holds none, and where in it that stands: no program can prove it. */
export interface Transcription {
  readonly by: string
  /** A page, a time, a corner of a picture, in the person's words; null where the file is the passage. */
  readonly where: string | null
  /** SHA-256 (hex) of the file's bytes. */
  readonly fileSha256: string
}

/**
 * One captured article. `id` is the SHA-256 (hex) of the captured bytes (of a file without text, see `transcribe`), and
 * `textSha256` that of `text` in UTF-8.
 * `text` is NFC with LF line ends, paragraphs parted by a blank line, except where a JSONL line gave its own text:
 * that is kept to the letter. All spans are UTF-16 offsets into `text`; the title is not part of it.
 * `incomplete` says in words why the captured bytes may not be the whole page, else null.
 */
export interface Article {
  readonly id: string
  /** The id the input gave, if any (JSONL `id`, feed guid); output repeats it. */
  readonly givenId: string | null
  readonly url: string | null
  readonly canonicalUrl: string | null
  readonly outlet: string | null
  readonly byline: string | null
  readonly title: string | null
  readonly published: Published | null
  /** ISO 8601 instant of the capture, or null when nothing was captured (library use). */
  readonly captured: string | null
  readonly language: Language | null
  readonly text: string
  readonly textSha256: string
  readonly incomplete: string | null
  /** Only where the text was typed by a person from a picture, a scan or a recording, whose bytes were captured. */
  readonly transcribed?: Transcription
}
