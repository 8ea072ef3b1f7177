import { describe, expect, it } from 'vitest'
import { requestNames, type Bridge } from '../../src-main/ipc/contract'
import { clientOf, Problem } from '../../src-renderer/src/client'

/** A bridge whose every request gives one reply, or throws it. */
const bridge = (reply: unknown): Bridge => {
  const requests = [...requestNames, 'addDropped'].map((name) => [
    name,
    async (...args: readonly unknown[]) => {
      if (reply instanceof Error) throw reply
      return reply ?? { ok: true, value: [name, ...args] }
    },
  ])
  return { ...(Object.fromEntries(requests) as Bridge), on: () => () => undefined }
}

describe('the client', () => {
  it('asks the bridge under the same names, with the same arguments', async () => {
    const client = clientOf(bridge(undefined))
    const file = new File([], 'a.xml')
    expect(
      await Promise.all([
        client.session(),
        client.chooseFiles('before'),
        client.chooseFolder('after'),
        client.addDropped('after', [file]),
        client.removeInput('before', 'a.xml'),
        client.clearSide('before'),
        client.loadSample(),
        client.review(),
        client.cancel(),
        client.saveReport('pdf'),
        client.printReport(),
        client.helpPage('HA-FTP-001'),
        client.about(),
      ]),
    ).toEqual([
      ['session'],
      ['chooseFiles', 'before'],
      ['chooseFolder', 'after'],
      ['addDropped', 'after', [file]],
      ['removeInput', 'before', 'a.xml'],
      ['clearSide', 'before'],
      ['loadSample'],
      ['review'],
      ['cancel'],
      ['saveReport', 'pdf'],
      ['printReport'],
      ['helpPage', 'HA-FTP-001'],
      ['about'],
    ])
  })

  it('gives a failure as a problem', async () => {
    const client = clientOf(bridge({ ok: false, problem: 'The file is locked.', detail: 'EBUSY' }))
    expect(await client.review()).toEqual(new Problem('The file is locked.', 'EBUSY'))
  })

  it('gives a request that was never answered as a problem, too', async () => {
    const client = clientOf(bridge(new Error('An object could not be cloned.')))
    expect(await client.session()).toEqual(
      new Problem(
        'The application did not answer the request. Try it again; if it stays so, restart it.',
        'An object could not be cloned.',
      ),
    )
  })
})
