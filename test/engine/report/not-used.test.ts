import { expect, it } from 'vitest'
import { review } from '../../../src-main/engine/pipeline'
import { shopInputs } from '../../support/report-fixture'
import { filesOf, standard } from '../../support/estate'
import { partsOf } from '../../support/judge'
import { partOf } from '../import/part-of'

it('names a file that is no export on page 1', () => {
  const [before, after] = [partsOf('before', filesOf(standard)), partsOf('after', filesOf(standard))]
  const note = { ...partOf('Remember to call the bank.', 'notes.txt'), side: 'after' as const }
  expect(review(before, [...after, note], shopInputs).decision.warnings).toContain(
    'Nothing was used of notes.txt, which is no export that this tool knows: see the issues of each file.',
  )
})
