import { expect, it } from 'vitest'
import { snapshotOf } from '../../../src-main/engine/assemble/snapshot'
import { catalogue } from '../../../src-main/engine/rules'
import { estateOf } from '../../../src-main/engine/rules/facts/estate'
import { filesOf, standard, type EstateSpec } from '../../support/estate'
import { stateOf } from '../../support/judge'

const hosts = ['A', 'B', 'C', 'I']
const adapters =
  'FILE FTP SFTP POP3 MSMQ MQSeries HTTP WCF-NetMsmq WCF-SQL WCF-SAP WCF-NetTcp WCF-WebHttp MLLP Unheard-Of'.split(' ')

/** Adapters of every kind, in every kind of host. */
const everything: EstateSpec = {
  ...standard,
  locations: hosts.flatMap((host) =>
    adapters.map((adapter) => ({ name: `${adapter} ${host}`, adapter, host, address: '\\\\srv\\share\\*.xml' })),
  ),
  sendPorts: hosts.flatMap((host) =>
    adapters.map((adapter) => ({ name: `To ${adapter} ${host}`, adapter, host, address: 'somewhere' })),
  ),
}

it.each(['nothing', ...Object.keys(filesOf(everything))])('can close every question where %s is missing', (file) => {
  const estate = estateOf(snapshotOf(stateOf('after', everything, { without: [file] })))
  const earlier = estateOf(snapshotOf(stateOf('before', standard, { without: [file] })))
  const asks = catalogue.flatMap((rule) =>
    rule.judge(estate, earlier).flatMap((judgement) => {
      if (judgement.outcome === 'pass' || judgement.question === undefined) return []
      return [{ rule: rule.id, ...judgement.question }]
    }),
  )
  expect(asks.length).toBeGreaterThan(0)
  expect(asks.filter(({ yes, no }) => yes === 'stays' && no === 'stays').map(({ rule }) => rule)).toEqual([])
  expect(asks.filter(({ ask }) => !ask.endsWith('?')).map(({ ask }) => ask)).toEqual([])
})
