import { expect, it } from 'vitest'
import { estate, receives, resource } from '../../support/changes'
import { recordOf } from '../../support/review'

const group = estate(receives('FTP', 'A'), resource('MQSAgent2 on ORDERS', { type: 'Generic Application' }))

it('says of a new finding without a cause that only one side gives the list it rests on', () => {
  const { findings } = recordOf(group, group, { before: ['cluster-resources.json'] })
  expect(
    findings.filter(({ rule }) => rule === 'HA-MQS-004').map(({ state, causes, note }) => [state, causes, note]),
  ).toEqual([
    [
      'introduced',
      [],
      'No change was found that causes it, and only one side gives all of cluster-resources.json: it may have been there before. Export both sides alike.',
    ],
  ])
})

it('says nothing of the kind where both sides give the same lists', () => {
  const { findings } = recordOf(group, group)
  expect(findings.filter(({ rule }) => rule === 'HA-MQS-004').map(({ state, note }) => [state, note])).toEqual([
    ['unchanged', undefined],
  ])
})
