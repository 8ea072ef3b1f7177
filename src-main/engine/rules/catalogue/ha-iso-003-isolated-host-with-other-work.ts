import { all, any } from '../../model/truth'
import type { Estate } from '../facts/estate'
import type { HostFacts } from '../facts/host-facts'
import { misplacedWork, type MisplacedWork } from '../facts/isolated-work'
import { defineRule, severities, type Judgement, type Severity } from '../rule'
import { sources } from '../sources'
import { decide, nameList } from '../verdict'

export default defineRule({
  id: 'HA-ISO-003',
  title: 'Isolated host given work that it cannot run',
  severity: 'high',
  basis: 'DOC',
  why: 'An isolated host runs no orchestration, no send handler, no tracking and no in-process adapter, and cannot be the default host: the import fails, or the flow does.',
  fix: 'Give this work to an in-process host.',
  citations: [sources.HST],
  asks: [],
  by: ['B01', 'B09', 'B12', 'T13', 'T17'],

  judge: (estate) => estate.subjects.flatMap((host) => judgeHost(host, estate)),
})

function judgeHost(host: HostFacts, estate: Estate): readonly Judgement[] {
  const misplaced = misplacedWork(host, estate)
  const bad = all(host.isolated, any(...misplaced.map(({ truth }) => truth)))
  if (host.isolated.is === 'no' || (host.isolated.is === 'unknown' && !misplaced.some(isCertain))) return []
  const found = misplaced.filter(isCertain)
  const artifacts = bad.is === 'no' ? host.work : found.flatMap((one) => one.artifacts)
  const what = found.map((one) => one.what)
  return [
    decide(bad, {
      subject: host.address,
      artifacts,
      at: host.at,
      severity: worstOf(found),
      servers: host.installed.sure,
      message: `Host ${host.name} is isolated, but ${what.join(' and ')}, which an isolated host cannot do.`,
      ask: `Is host ${host.name} isolated, although it has work beyond receiving in a web server${artifacts.length > 0 ? ` (${nameList(artifacts)})` : ''}?`,
      bad: 'yes',
    }),
  ]
}

function isCertain({ truth }: MisplacedWork): boolean {
  return truth.is === 'yes'
}

function worstOf(found: readonly MisplacedWork[]): Severity {
  return severities.find((one) => found.some(({ severity }) => severity === one)) ?? 'high'
}
