import { expect, it } from 'vitest'
import { hostPartOf, isAnyAddress } from '../../../../src-main/engine/rules/facts/listeners'
import { isAnyServer, listensOn } from '../../../../src-main/engine/rules/facts/mllp-listener'
import { locationWith, told } from '../../../support/facts'

it.each([
  ['net.tcp://BTS01:9001/orders', 'BTS01'],
  ['http://user@web1/orders', 'web1'],
  ['https://+:443/orders', '+'],
  ['net.tcp://[::1]:9001/orders', '[::1]'],
  ['net.tcp://[fe80::1]/orders', '[fe80::1]'],
  ['net.tcp:///orders', ''],
  ['/orders/service.svc', 'unknown: the host name in the address of receive-location/In/In'],
  ['x/net.tcp://BTS01/orders', 'unknown: the host name in the address of receive-location/In/In'],
  ['net.tcp://$(Server):9001/orders', 'unknown: the host name in the address of receive-location/In/In'],
])('a location at %s listens on "%s"', (address, name) => {
  expect(told(hostPartOf(locationWith({ adapter: 'WCF-NetTcp', address })))).toBe(name)
})

it.each([
  ['localhost:11000', 'localhost'],
  ['MLLP://BTS01:11000/', 'BTS01'],
  ['mllp:bts01:11000', 'bts01'],
  ['10.1.2.3:11000', '10.1.2.3'],
  ['bts01:$(Port)', 'bts01'],
  ['bts01', 'bts01'],
  ['11000', ''],
  [':11000', ''],
  ['$(Server):11000', 'unknown: the host name of receive-location/In/In'],
])('an MLLP location at %s listens on "%s"', (address, name) => {
  expect(told(listensOn(locationWith({ adapter: 'MLLP', address })))).toBe(name)
})

it.each([
  ['', true, true],
  ['LocalHost', true, true],
  ['127.0.0.1', true, true],
  ['[::1]', true, true],
  ['::1', false, true],
  ['[::]', true, false],
  ['0.0.0.0', true, false],
  ['+', true, false],
  ['*', true, false],
  ['BTS01', false, false],
])('"%s" is any address of the server, and any server', (name, address, server) => {
  expect([isAnyAddress(name), isAnyServer(name)]).toEqual([address, server])
})
