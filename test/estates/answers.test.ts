import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { baseNames, folders, idOf } from '../../scripts/catalogue.mjs'
import { answerSections, withAnswers } from '../support/answer-sections'

const sections = answerSections()

/** Written anew by `npx vitest run --project unit test/estates/answers.test.ts -u`. */
it.each(baseNames())('%s says what yes and no would do', async (base) => {
  const file = join(folders.help, `${base}.md`)
  const page = withAnswers(readFileSync(file, 'utf8'), sections.get(idOf(base)) ?? '')
  await expect(page).toMatchFileSnapshot(file)
})
