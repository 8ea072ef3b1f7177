import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-lob-001-java-adapter-files-of-one-server'
import { standard, type EstateSpec, type SendPortSpec } from '../../../support/estate'
import { judge } from '../../../support/judge'
import { proof, questions } from '../../../support/questions'

const jdk = String.raw`D:\jdk1.4.2_08`
const jars = String.raw`C:\jars\psjoa.jar;C:\jars\more.jar`
const sending = (...sendPorts: readonly SendPortSpec[]): EstateSpec => ({
  ...standard,
  hosts: [...standard.hosts, { name: 'Server', on: ['N1', 'N2'] }, { name: 'Idle', on: ['N1', 'N2'] }],
  sendPorts,
})
const port = (name: string, adapter: string, host: string, config: SendPortSpec['config'] = {}): SendPortSpec => ({
  name,
  adapter,
  host,
  address: `ps://${name}`,
  config,
})
const ask = 'Do the paths that Out uses exist, in the same version, on every server that can run host B?'

it('fails where paths of a server are needed on several', () => {
  const fails = (host: string, name: string, paths: string, severity = 'low') =>
    `fail ${severity}: Host ${host} can run on N1 and N2, and ${name} needs ${paths} on each of them: no export shows that they are there.`
  const spec = sending(
    port('Clustered', 'JDE_OneWorld', 'A', { JAVA_HOME: jdk }),
    port('OnTwo', 'PeopleSoft Enterprise', 'B', { JAVA_HOME: jdk, JarFiles: jars }),
    port('OnOne', 'PeopleSoft Enterprise', 'C', { JAVA_HOME: jdk }),
    port('NoPath', 'TIBCO Rendezvous', 'Server', { ServerPath: '//psserver.corp.example:9000', Daemon: 'tcp:7500' }),
    { ...port('Stopped', 'TIBCO EMS', 'Idle', { Path: jdk }), status: 2 },
    port('NotJava', 'FTP', 'Track', { spoolingFolder: jdk }),
  )
  expect(judge(rule, spec)).toEqual({
    'host/A': fails('A', 'Clustered', jdk),
    'host/B': fails('B', 'OnTwo', `${jars} and ${jdk}`),
    'host/C': 'pass',
    'host/Idle': fails('Idle', 'Stopped', jdk, 'advice'),
    'host/Server': 'pass',
  })
})

it('proves it by the line of the paths, and asks whether they are everywhere', () => {
  const spec = sending(port('Out', 'PeopleSoft Enterprise', 'B', { JAVA_HOME: jdk }))
  expect(proof(rule, spec, 'host/B').filter((line) => line.includes('JAVA_HOME'))).toHaveLength(1)
  expect(questions(rule, spec)).toEqual({ 'host/B': `Q10 low: ${ask}` })
})

it('cannot tell without host instances', () => {
  const spec = sending(port('Out', 'PeopleSoft Enterprise', 'B', { JAVA_HOME: jdk }))
  expect(judge(rule, spec, { without: ['biztalk-host-instances.json'] })).toEqual({
    'host/B': `cannot tell: ${ask} (biztalk-host-instances.json)`,
  })
})
