import { describe, expect, test } from 'vitest'
import { PASSAGES, type Passage } from './first-passages.ts'
import { LATER_PASSAGES } from './later-passages.ts'
import { scorePassage } from './score-passage.ts'
import { TRAPS } from './trap-passages.ts'

/** How the passages begin in which something is still missed or wrong: a reader that learns one takes it from here. */
const NOT_YET: readonly string[] = [
  'PTI quoted a forest officer as say',
  'Ferry to stay in port, says harbou',
  'Minister: fuel levy to go by June',
  'Harbour Times: When will the port ',
  'The Foreign Ministry expressed con',
  'General Staff: Nine attacks were r',
  'Brother Anselm keeps the bees. “Th',
  'Curator Livia Prosser believes the',
  'In 1987 the poet wrote three books',
  'The minister said the ferry was sa',
  'The police said no one was hurt, a',
  'The coach said the goalkeeper woul',
  'The general did not deny that the ',
  'The Union welcomes the release of ',
  'Chief executive Anja Brandt said p',
  'The airline apologised for the del',
  'The company expects visitors to si',
]

const isKnown = ([text]: Passage): boolean => NOT_YET.some((opening) => text.startsWith(opening))

describe('who says what in passages first met blind', () => {
  for (const passage of [...PASSAGES, ...TRAPS, ...LATER_PASSAGES])
    test(passage[0], () => {
      const { errors } = scorePassage(passage)
      if (isKnown(passage)) expect(errors).not.toEqual([])
      else expect(errors).toEqual([])
    })
})
