import { describe, expect, it } from 'vitest'
import type { Session } from '../../../src-main/ipc/contract'
import { Problem, type Client } from '../../../src-renderer/src/client'
import { useSession } from '../../../src-renderer/src/stores/session'
import { emptySession, readySession, reviewedSession } from '../fixture'
import { farSide, inApplication } from '../window'

const start = (answers: Partial<Client> = {}) => {
  const side = farSide(answers)
  return { ...side, store: inApplication(side.client, useSession) }
}

describe('the session', () => {
  it('is what the main process last answered, the same object', async () => {
    const { store } = start({ session: async () => readySession })
    expect(store.session).toEqual(emptySession)
    await store.start()
    expect(store.session).toBe(readySession)
  })

  it('asks for every change of the inputs by side', async () => {
    const { store, asked } = start()
    await store.chooseFiles('before')
    await store.chooseFolder('after')
    await store.addDropped('after', [new File([], 'a.xml')])
    await store.removeInput('before', 'a.xml')
    await store.clearSide('after')
    await store.loadSample()
    expect(asked).toEqual([
      'chooseFiles before',
      'chooseFolder after',
      'addDropped after 1',
      'removeInput before a.xml',
      'clearSide after',
      'loadSample',
    ])
  })

  it('keeps what stood when a request fails, and says why until the next request', async () => {
    const { store } = start({ chooseFiles: async () => new Problem('The folder is gone.', 'ENOENT') })
    await store.loadSample()
    const stood = store.session
    await store.chooseFiles('before')
    expect([store.session, store.problem]).toEqual([stood, new Problem('The folder is gone.', 'ENOENT')])
    await store.chooseFolder('before')
    expect(store.problem).toBe(null)
  })
})

describe('a review', () => {
  it('is not asked for while a side is empty', async () => {
    const { store, asked } = start()
    await store.review()
    expect([store.canReview, asked]).toEqual([false, []])
  })

  it('shows its progress, and says its verdict', async () => {
    let finish: (session: Session) => void = () => undefined
    const { store, heard } = start({ review: () => new Promise((resolve) => (finish = resolve)) })
    await store.loadSample()
    const review = store.review()
    heard.progress?.({ stage: 'judging', done: 1, of: 9 })
    expect([store.reviewing, store.busy, store.canReview, store.progress]).toEqual([
      true,
      true,
      false,
      { stage: 'judging', done: 1, of: 9 },
    ])
    finish(reviewedSession)
    await review
    expect([store.reviewing, store.busy, store.report, store.said]).toEqual([
      false,
      false,
      reviewedSession.report,
      'Reviewed. NEW RISK: DECISION NEEDED.',
    ])
  })

  it('that is cancelled says so', async () => {
    const { store } = start({ review: async () => readySession })
    await store.loadSample()
    await store.review()
    expect(store.said).toBe('The review was cancelled.')
    await store.cancel()
    expect(store.said).toBe('The review was cancelled.')
  })
})

describe('a review that fails', () => {
  it('leaves no report of an earlier one', async () => {
    let fails = false
    const { store } = start({
      review: async () => (fails ? new Problem('The files need more memory.') : reviewedSession),
    })
    await store.loadSample()
    await store.review()
    fails = true
    await store.review()
    expect([store.report, store.said, store.problem?.sentence, store.canReview]).toEqual([
      null,
      'The review failed.',
      'The files need more memory.',
      true,
    ])
  })
})

describe('the report', () => {
  it.each([
    ['saved', async () => ({ savedAs: 'D:\\review.pdf' }), 'The report was saved as D:\\review.pdf.'],
    ['not saved, since the dialog was cancelled', async () => null, ''],
  ])('%s', async (_, saveReport, said) => {
    const { store } = start({ saveReport })
    await store.save('pdf')
    expect([store.said, store.problem]).toEqual([said, null])
  })

  it.each([
    [true, 'The report was sent to the printer.'],
    [false, 'Nothing was printed.'],
  ])('printed: %s', async (printed, said) => {
    const { store } = start({ printReport: async () => ({ printed }) })
    await store.print()
    expect(store.said).toBe(said)
  })
})
