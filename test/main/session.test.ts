import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Found } from '../../src-main/reading/find'
import { listingNames } from '../../src-main/engine/model/part'
import type { Report } from '../../src-main/engine/report/report'
import type { InputFile } from '../../src-main/ipc/contract'
import { withFact } from '../../src-main/people/edits'
import { ReviewSession, type Work } from '../../src-main/session'
import { fact } from './people/forms'

const missing: Report['coverage']['missing'] = []
const report = { title: 'the report', record: {}, coverage: { missing } } as Report
const shown = ({ file }: Found): InputFile => ({
  file,
  bytes: 1,
  sha256: '',
  kind: 'bindings',
  kindName: 'BizTalk bindings',
  summary: '',
  ...{ scope: '', product: '', exported: '', lists: listingNames, read: 0, ignored: [], notUnderstood: [] },
  issues: [],
})
const at = (path: string): Found => ({ file: path.split('/').at(-1)!, path })

let work: { [K in keyof Work]: ReturnType<typeof vi.fn<Work[K]>> }
let session: ReviewSession

beforeEach(() => {
  work = {
    look: vi.fn<Work['look']>(async (_side, files) => files.map((file) => [shown(file)])),
    review: vi.fn<Work['review']>(async () => report),
    reviewAgain: vi.fn<Work['reviewAgain']>(async () => report),
    tryOut: vi.fn<Work['tryOut']>(async () => null),
    cancel: vi.fn<Work['cancel']>(),
  }
  session = new ReviewSession(work)
})

const names = () => [session.view().before.map(({ file }) => file), session.view().after.map(({ file }) => file)]

describe('inputs', () => {
  it('begin empty', () => {
    expect(session.view()).toEqual({
      ...{ before: [], after: [], missing: [], status: 'empty', report: null, sample: false },
      people: {
        answers: { file: null, unsaved: false, answers: [], facts: [] },
        policy: { file: null, unsaved: false, acceptances: [], severities: [], off: [], rules: [] },
      },
    })
  })

  it('are added to their side, a second time in place, and apart where they share a name', async () => {
    await session.add('before', [at('/a/x.xml'), at('/b/x.xml')])
    await session.add('after', [at('/a/x.xml')])
    await session.add('before', [at('/a/x.xml')])
    expect(names()).toEqual([['x.xml (2)', 'x.xml'], ['x.xml']])
    expect(session.view().status).toBe('ready')
    expect(session.paths()).toEqual(['/b/x.xml', '/a/x.xml', '/a/x.xml'])
  })

  it('are removed one by one or all', async () => {
    await session.add('before', [at('/a/x.xml'), at('/a/y.xml')])
    session.remove('before', 'x.xml')
    expect(names()).toEqual([['y.xml'], []])
    expect(session.clear('before')).toMatchObject({ before: [], status: 'empty' })
  })

  it('show what an archive holds beside it, and lose it with the archive', async () => {
    const inside = { ...shown(at('/all.zip')), file: 'all.zip/x.xml', within: 'all.zip' }
    work.look.mockResolvedValueOnce([[shown(at('/all.zip')), inside]])
    await session.add('before', [at('/all.zip')])
    expect(names()).toEqual([['all.zip', 'all.zip/x.xml'], []])
    expect(session.remove('before', 'all.zip/x.xml').before).toHaveLength(2)
    expect(session.remove('before', 'all.zip').before).toEqual([])
  })

  it('are not there twice where one is a copy of another', async () => {
    work.look.mockResolvedValueOnce([[shown(at('/a/x.xml'))], []])
    await session.add('before', [at('/a/x.xml'), at('/b/x.xml')])
    expect([names(), session.paths()]).toEqual([[['x.xml'], []], ['/a/x.xml']])
  })

  it('of the sample give way to the first own file', async () => {
    await session.addSample([at('/s/before.xml')], [at('/s/after.xml')])
    expect([names(), session.view().sample]).toEqual([[['before.xml'], ['after.xml']], true])
    await session.add('after', [at('/own.xml')])
    expect([names(), session.view().sample]).toEqual([[[], ['own.xml']], false])
  })
})

describe('what was chosen', () => {
  it('is kept for each side as long as something of it is there', async () => {
    await session.add('after', [at('/all/x.xml'), at('/all/in/y.xml'), at('/z.xml')], ['/all', '/z.xml'])
    expect([session.chosen('before'), session.chosen('after')]).toEqual([[], ['/all', '/z.xml']])
    session.remove('after', 'x.xml')
    session.remove('after', 'z.xml')
    expect(session.chosen('after')).toEqual(['/all'])
  })
})

describe('missing lists', () => {
  const lists = (names: readonly string[]) => {
    work.look.mockImplementation(async (_side, files) => files.map((file) => [{ ...shown(file), lists: names }]))
  }

  it('are those that no file of a side with files has, with the command for each', async () => {
    lists(listingNames.filter((name) => name !== 'cluster-resource-owners'))
    await session.add('after', [at('/x.json')])
    expect(session.view().missing).toEqual([
      {
        side: 'after',
        listing: 'cluster-resource-owners.json',
        words: 'Possible owners of cluster resources',
        how: 'Run on a cluster node: Get-ClusterResource | Get-ClusterOwnerNode | Export-Clixml cluster-resource-owners.xml',
        ...{ rules: 0, questions: 0, alone: 0, cost: '' },
      },
    ])
  })

  it('are those of the report once there is one', async () => {
    lists([])
    await session.add('after', [at('/x.json')])
    expect(session.view().missing.length).toBe(listingNames.length)
    await session.review()
    expect(session.view().missing).toBe(missing)
  })
})

describe('what people say', () => {
  const people = withFact({}, fact)

  it('goes into the review that is made again', async () => {
    await session.add('before', [at('/x.xml')])
    await session.say(people)
    expect(work.reviewAgain).not.toHaveBeenCalled()
    await session.review()
    await session.say({})
    const inputs = { before: [at('/x.xml')], after: [], sample: false }
    expect([work.review.mock.calls, work.reviewAgain.mock.calls]).toEqual([[[inputs, people]], [[inputs, {}]]])
  })

  it('is as it was before, with its report, where the review fails', async () => {
    await session.add('before', [at('/x.xml')])
    await session.review()
    work.reviewAgain.mockRejectedValueOnce(new Error('no memory'))
    await expect(session.say(people)).rejects.toThrow('no memory')
    expect([session.people, session.currentReport, session.view().status]).toEqual([{}, report, 'reviewed'])
  })

  it('said while a review is under way overtakes it', async () => {
    let answer: (report: Report | null) => void = () => {}
    work.review.mockImplementationOnce(() => new Promise((done) => (answer = done)))
    await session.add('before', [at('/x.xml')])
    const running = [session.review(), session.say(people)]
    answer({ title: 'late' } as Report)
    await Promise.all(running)
    expect([session.currentReport, work.reviewAgain.mock.calls.length]).toEqual([report, 1])
  })
})

describe('a review', () => {
  it('answers with the report of both sides, in the order of their names', async () => {
    await session.add('before', [at('/y.xml'), at('/x.xml')])
    expect(await session.review()).toMatchObject({ status: 'reviewed', report })
    expect(work.review.mock.calls).toEqual([[{ before: [at('/x.xml'), at('/y.xml')], after: [], sample: false }, {}]])
  })

  it('is gone as soon as an input changes', async () => {
    await session.add('before', [at('/x.xml')])
    await session.review()
    await session.add('after', [at('/x.xml')])
    expect(session.view()).toMatchObject({ status: 'ready', report: null })
  })

  it('can be cancelled, and a late answer changes nothing', async () => {
    let answer: (report: Report | null) => void = () => {}
    work.review.mockImplementationOnce(() => new Promise((done) => (answer = done)))
    await session.add('before', [at('/x.xml')])
    const running = session.review()
    expect(session.view().status).toBe('reviewing')
    work.cancel.mockClear()
    expect(session.cancel().status).toBe('ready')
    expect(work.cancel).toHaveBeenCalledOnce()
    const second = session.review()
    answer(null)
    await running
    expect(await second).toMatchObject({ status: 'reviewed', report })
  })

  it('that fails leaves the inputs as they were', async () => {
    work.review.mockRejectedValueOnce(new Error('no memory'))
    await session.add('before', [at('/x.xml')])
    await expect(session.review()).rejects.toThrow('no memory')
    expect(session.view()).toMatchObject({ status: 'ready', report: null })
  })
})
