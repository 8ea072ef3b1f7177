import { expect, it } from 'vitest'
import rule from '../../../../src-main/engine/rules/catalogue/ha-jde-001-jde-sessions-several-instances'
import { estate, receives, sends } from '../../../support/changes'
import { judge } from '../../../support/judge'

const sessions = (name: string) =>
  `any flow send several calls of one session through ${name}, such as BeginDoc, EditLine and EndDoc?`
const calls = (name: string) => `whether several calls of one session go through ${name}`

it('asks where several instances send to JD Edwards, and only there', () => {
  const spec = estate(
    sends('JDE_OneWorld', 'A'),
    sends('JD Edwards EnterpriseOne', 'B', 'ToJde'),
    sends('J.D. Edwards OneWorld(r)', 'Track', 'ToOneWorld'),
    sends('JDE_OneWorld', 'C'),
    sends('FILE', 'B'),
    receives('JDE_OneWorld', 'I'),
  )
  expect(judge(rule, spec)).toEqual({
    'host/A': 'pass',
    'host/B': `cannot tell: Does ${sessions('ToJde')} (${calls('ToJde')})`,
    'host/C': 'pass',
    'host/Track': `cannot tell: Does ${sessions('ToOneWorld')} (${calls('ToOneWorld')})`,
  })
})

it('cannot tell without host instances', () => {
  expect(
    judge(rule, estate(sends('JDE_OneWorld', 'B', 'ToJde')), { without: ['biztalk-host-instances.json'] }),
  ).toEqual({
    'host/B': `cannot tell: Can host B run on more than one server at a time, and does ${sessions('ToJde')} (biztalk-host-instances.json; ${calls('ToJde')})`,
  })
})
