import { afterEach, describe, expect, it } from 'vitest'
import ChangeDetail from '../../../src-renderer/src/steps/changes/ChangeDetail.vue'
import ChangeItem from '../../../src-renderer/src/steps/changes/ChangeItem.vue'
import { applicationOf, filterChanges } from '../../../src-renderer/src/steps/changes/filter'
import { everyChange, type ChangeFilter } from '../../../src-renderer/src/stores/filters'
import { change, changes, findings, hostile } from '../fixture'
import { closeAll, open, said } from '../window'

afterEach(closeAll)

describe('the filter of changes', () => {
  it.each<[string, Partial<ChangeFilter>, readonly number[]]>([
    ['nothing', {}, [1, 2, 3, 4, 5, 6, 7]],
    ['a kind', { kind: 'send port' }, [4, 5, 6]],
    ['a verb', { verb: 'changed' }, [3, 6, 7]],
    ['a code', { code: 'T01' }, [2]],
    ['what causes a finding', { causing: true }, [1, 2, 7]],
    ['a name', { text: 'fromshop' }, [1, 3]],
    ['a new value', { text: '2222' }, [6]],
    ['an application and a verb', { text: 'warehouse removed' }, [4]],
    ['all together', { kind: 'receive location', verb: 'moved', causing: true, text: 'orders' }, [1]],
    ['what there is not', { text: 'nowhere' }, []],
  ])('by %s', (_, filter, numbers) => {
    expect(filterChanges(changes, { ...everyChange, ...filter }).map(({ number }) => number)).toEqual(numbers)
  })
})

it.each([
  ['send-port/ToWarehouse', 'Warehouse', 'Warehouse'],
  ['send-port/ToWarehouse', '', 'No application stated'],
  ['host/RcvFtp', '', 'BizTalk group and cluster'],
  ['group', '', 'BizTalk group and cluster'],
])('%s of application “%s” stands under %s', (address, application, heading) => {
  expect(applicationOf(change(1, { address, application }))).toBe(heading)
})

describe('a line of the list', () => {
  it.each([
    [1, 'Moved Orders / FromShop 1 finding host of the receive handler: RcvFtp_Clustered → RcvFtp'],
    [2, 'Added RcvFtp / BTS02 2 findings The row names BTS02 as RunningServer; the instance is enabled and running.'],
    [4, 'Removed ToWarehouse_Old'],
    [5, 'Renamed ToWarehouse.Sftp ToWarehouseSftp → ToWarehouse.Sftp'],
  ])('of change %i', (number, text) => {
    expect(said(open(ChangeItem, { change: changes[number - 1] }))).toBe(text)
  })
})

describe('the details of a change', () => {
  it('show values, the findings that it causes, and the lines of both files', async () => {
    const detail = open(ChangeDetail, { change: changes[0], causes: [findings[0]] })
    expect(said(detail)).toBe(
      'Moved receive location Orders code B01 change 1 Orders / FromShop receive-location/Orders/FromShop ' +
        'host of the receive handler ReceiveHandler/@Name Before RcvFtp _Clustered After RcvFtp ' +
        'Findings it causes Critical HA-FTP-001: Host RcvFtp is not clustered and runs on BTS01 and BTS02 at once: ' +
        'each can fetch the same file from receive location FromShop. ' +
        'Lines of the files Before before/Orders.xml Line 88 <ReceiveHandler Name="RcvFtp_Clustered" HostTrusted="false"> ' +
        'After after/Orders.xml Line 90 <ReceiveHandler Name="RcvFtp" HostTrusted="false">',
    )
    await detail.find('.link').trigger('click')
    expect(detail.emitted('finding')).toEqual([['f1']])
  })

  it('say that no rule changed its mind', () => {
    expect(said(open(ChangeDetail, { change: changes[3], causes: [] }))).toContain(
      'None. No rule of the catalogue gives another answer because of this change.',
    )
  })

  it('show hostile values as text', () => {
    const bad = change(1, {
      name: hostile,
      property: hostile,
      before: hostile,
      after: 'x',
      note: hostile,
      address: hostile,
    })
    const detail = open(ChangeDetail, { change: bad, causes: [] })
    expect([detail.find('img, script').exists(), detail.element.textContent.includes('\u202e')]).toEqual([false, false])
  })
})
