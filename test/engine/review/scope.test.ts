import { describe, expect, it } from 'vitest'
import { exitCode } from '../../../src-main/engine/review/exit-code'
import { estate } from '../../support/changes'
import { filesOf, type EstateSpec, type LocationSpec } from '../../support/estate'
import { recordOf, reportOf } from '../../support/review'

const location = (name: string, application: string, more: Partial<LocationSpec> = {}): LocationSpec => ({
  ...{ name, application, port: `${application}In`, adapter: 'FILE', host: 'B' },
  ...more,
})
const orders = location('FromShop', 'Orders')
const billing = location('FromBank', 'Billing', { adapter: 'FTP' })

const group = (...locations: readonly LocationSpec[]): EstateSpec => ({ ...estate(), locations })
const application = (...locations: readonly LocationSpec[]): EstateSpec => ({
  ...group(...locations),
  scope: 'application',
})
const said = (before: EstateSpec, after: EstateSpec) => {
  const { changes, coverage, verdict } = recordOf(before, after)
  const bindings = changes.filter(({ kind }) => kind.startsWith('receive-') && kind !== 'receive-handler')
  return { changes: bindings.map(({ id }) => id), outOfScope: coverage.outOfScope, verdict: verdict.code }
}

describe('a group and an export of one application', () => {
  it('what the smaller one does not cover is not removed, and no good word is said', () => {
    expect(said(group(orders, billing), application(orders))).toEqual({
      changes: [],
      outOfScope: [
        { only: 'before', application: 'Billing', count: 2 },
        { only: 'before', application: 'BizTalk.System', count: 1 },
      ],
      verdict: 'not-enough-input',
    })
  })

  it('nor is it added the other way round', () => {
    const { changes, outOfScope } = said(application(orders), group(orders, billing))
    expect([changes, outOfScope.map(({ only }) => only)]).toEqual([[], ['after', 'after']])
  })

  it('within the application all is compared', () => {
    const more = location('FromWeb', 'Orders')
    expect(said(group(orders, more, billing), application(orders)).changes).toEqual([
      'receive-location/OrdersIn/FromWeb#removed',
    ])
  })

  it('is named on page 1, and the command does not pass', () => {
    const report = reportOf(filesOf(group(orders, billing)), filesOf(application(orders)))
    expect(report.decision.warnings).toContain(
      '3 things of the before side are not compared, because the bindings of the after side do not cover Billing and BizTalk.System: export the same on both sides.',
    )
    expect(exitCode(report.record, 'critical')).toBe(3)
    expect(report.inputs.filter(({ kind }) => kind === 'bindings').map(({ scope }) => scope)).toEqual([
      'the whole group',
      'application Orders',
    ])
  })

  it('a finding in what is not covered is a question, not resolved', () => {
    const { findings, questions } = recordOf(group(orders, billing), application(orders))
    expect(findings.filter(({ rule }) => rule === 'HA-FTP-001')).toEqual([])
    expect(questions.filter(({ rule }) => rule === 'HA-FTP-001')).toMatchObject([
      { subject: 'host/B', couldBe: 'critical', missing: ['bindings.xml of the application Billing'] },
    ])
  })

  it('a finding in what was not covered before says that nobody knows whether it was there', () => {
    const { findings } = recordOf(application(orders), group(orders, billing))
    expect(findings.filter(({ rule }) => rule === 'HA-FTP-001')).toMatchObject([
      { state: 'introduced', note: 'Whether it was there before could not be decided.' },
    ])
  })
})

describe('two exports of one application each', () => {
  it('are compared in full where it is the same one', () => {
    expect(said(application(orders, location('Old', 'Orders')), application(orders))).toMatchObject({
      changes: ['receive-location/OrdersIn/Old#removed'],
      outOfScope: [],
    })
  })

  it('and where it is not, with a warning on page 1', () => {
    const other = Object.fromEntries(
      Object.entries(filesOf(application(orders))).map(([name, text]) => [
        name,
        text.replaceAll('[Application:Orders]', '[Application:Sales]'),
      ]),
    )
    const { record, decision } = reportOf(filesOf(application(orders)), other)
    expect(record.coverage).toMatchObject({ outOfScope: [], otherApplication: { before: 'Orders', after: 'Sales' } })
    expect(decision.warnings[0]).toBe(
      'The before side is the application Orders and the after side is the application Sales. They were compared as if they were one: check that the right exports were given.',
    )
  })
})
