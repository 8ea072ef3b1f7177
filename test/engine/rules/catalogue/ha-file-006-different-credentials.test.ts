import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-file-006-different-credentials'
import { estate, host } from '../../../support/changes'
import type { LocationSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { judgeTemplate } from '../../../support/questions'

const file = (name: string, on: string, Username: string, server = 'files.corp.example'): LocationSpec => ({
  name,
  adapter: 'FILE',
  host: on,
  address: `\\\\${server}\\${name}\\*.xml`,
  props: { Username },
})

it('finds different users of one file server on one BizTalk server', () => {
  const spec = {
    ...estate(),
    locations: [
      file('One', 'B', String.raw`CORP\one`),
      file('Two', 'C', String.raw`CORP\two`, 'FILES'),
      file('Same', 'B', String.raw`CORP\one`, 'nas1'),
      file('SameToo', 'C', String.raw`corp\ONE`, 'nas1'),
      file('NoUser', 'B', '', 'nas1'),
      file('Alone', 'B', String.raw`CORP\one`, 'nas2'),
    ],
  }
  expect(judge(rule, spec)).toEqual({
    'receive-location/In/Alone': 'pass',
    'receive-location/In/One':
      'fail medium: One and Two use one file server with different user names, and can run on one BizTalk server: Windows refuses the second one.',
    'receive-location/In/Same': 'pass',
  })
})

it('passes where the hosts never meet, and counts a clustered host after its failover', () => {
  const apart = host('East', { on: ['N2'] })
  const users = [file('One', 'C', 'one'), file('Two', 'East', 'two')]
  expect([
    judge(rule, { ...estate(apart), locations: users }),
    judge(rule, { ...estate(apart), locations: [file('One', 'A', 'one'), file('Two', 'East', 'two')] }),
  ]).toEqual([
    {
      'receive-location/In/One': 'pass',
    },
    {
      'receive-location/In/One':
        'fail medium: One and Two use one file server with different user names, and can run on one BizTalk server: Windows refuses the second one.',
    },
  ])
})

it('counts latent locations one level lower', () => {
  const locations = [file('One', 'B', 'one'), file('Two', 'B', 'two')].map((one) => ({ ...one, enabled: false }))
  expect(judge(rule, { ...estate(), locations })).toEqual({
    'receive-location/In/One':
      'fail low: One and Two use one file server with different user names, and can run on one BizTalk server: Windows refuses the second one.',
  })
})

it('cannot tell without host instances, without the server, or of a template', () => {
  const two = { ...estate(), locations: [file('One', 'B', 'one'), file('Two', 'C', 'two')] }
  const odd = { ...estate(), locations: [{ ...file('One', 'B', 'one'), address: 'in' }, file('Two', 'C', 'two')] }
  const token = { ...estate(), locations: [file('One', 'B', '${User}'), file('Two', 'C', 'two')] }
  expect([
    judge(rule, two, { without: ['biztalk-host-instances.json'] }),
    judge(rule, odd),
    judgeTemplate(rule, token),
  ]).toEqual([
    {
      'receive-location/In/One':
        'cannot tell: Can another FILE location that uses the file server of One and Two with another user name run on the same BizTalk server? (biztalk-host-instances.json)',
    },
    {
      'receive-location/In/One':
        'cannot tell: Can another FILE location that uses the file server of One with another user name run on the same BizTalk server? (the folder that in of receive-location/In/One leads to)',
      'receive-location/In/Two':
        'cannot tell: Can another FILE location that uses the file server of Two with another user name run on the same BizTalk server? (the folder that in of receive-location/In/One leads to)',
    },
    {
      'receive-location/In/One':
        'cannot tell: Can another FILE location that uses the file server of One and Two with another user name run on the same BizTalk server? (the value of ${User} in receive-location/In/One)',
    },
  ])
})
