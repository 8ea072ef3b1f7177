import { describe, expect, it } from 'vitest'
import { compare } from '../../../src-main/engine/diff/compare'
import { isUnder, takeBack } from '../../../src-main/engine/diff/undo'
import { clusterings, topology, bindings, type Case } from './support/cases'
import { all, edited, files, lines, stateOf } from './support/sides'

const before = stateOf('before', files)

/** What is left of the cases when the change with that code is taken back. */
function leftWithout(code: string, ...chosen: readonly (Case | undefined)[]): readonly string[] {
  const after = stateOf('after', edited(all(...chosen.flatMap((one) => (one ? [one[1]] : [])))))
  const { aligned, changes } = compare(before, after)
  const undo = changes.filter((change) => change.code === code).flatMap((change) => change.undo)
  return lines(compare(aligned, takeBack(after, aligned, undo)).changes)
}

const titled = (cases: readonly Case[], title: string) => cases.find(([name]) => name === title)
const moved = titled(topology, 'the only instance moves')
const clustered = clusterings[1]
const swapped = titled(bindings, 'an adapter is swapped with its configuration')
const bound = titled(bindings, 'a location is bound to another host')

describe('taking one change back', () => {
  it('leaves the others', () => {
    expect(leftWithout('B01', bound, swapped)).toEqual([
      'B05 changed receive-location/Orders/FromShop ReceiveLocationTransportType@Name: FTP -> SFTP',
    ])
    expect(leftWithout('B05', bound, swapped)).toEqual([
      'B01 moved receive-location/Orders/FromShop ReceiveHandler@Name: B -> C',
    ])
  })

  it('puts an instance back to where it was, with all that it had', () => {
    expect(leftWithout('T05', moved)).toEqual([
      'T07 changed server/N1 Mapped/C: true -> ∅',
      '--- changed server/N2 Mapped/C: ∅ -> true',
    ])
  })

  it('unclusters a host with its instances, its services and its resource', () => {
    expect(leftWithout('T08', clustered)).toEqual([])
  })

  it('changes neither of the two sides', () => {
    const after = stateOf('after', edited(bound?.[1] ?? all()))
    const { aligned, changes } = compare(before, after)
    takeBack(
      after,
      aligned,
      changes.flatMap(({ undo }) => undo),
    )
    expect(compare(before, after).changes).toEqual(changes)
  })
})

it.each([
  ['Address', 'Address', true],
  ['Address', 'AddressX', false],
  ['Host', 'Host@Name', true],
  ['Ports/Port', 'Ports/Port[A]/Ref@Name', true],
  ['ReceiveLocationTransportType', 'ReceiveLocationTransportTypeData/CustomProps', false],
])('%s: %s is below it: %s', (top, path, expected) => {
  expect(isUnder(path, top)).toBe(expected)
})
