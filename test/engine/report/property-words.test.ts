import { describe, expect, it } from 'vitest'
import type { Kind } from '../../../src-main/engine/model/address'
import { propertyWords, valueWords } from '../../../src-main/engine/report/property-words'

const config = 'TransportTypeData/CustomProps/AdapterConfig/Config'

describe('what people call a setting', () => {
  it.each<readonly [Kind, string, string]>([
    ['receive-location', 'ReceiveHandler@Name', 'host of the receive handler'],
    ['send-port', 'PrimaryTransport/SendHandler@Name', 'host of the send handler, primary transport'],
    ['send-port', 'SecondaryTransport/Address', 'address, backup transport'],
    ['send-port', `PrimaryTransport/${config}/targetFolder`, 'adapter property “targetFolder”, primary transport'],
    ['receive-location', `ReceiveLocation${config}/pollingInterval`, 'adapter property “pollingInterval”'],
    [
      'receive-location',
      'ReceiveLocationTransportTypeData/CustomProps/BindingConfiguration/binding@pollingStatement',
      'adapter property “pollingStatement”',
    ],
    ['receive-location', 'ReceiveLocationTransportTypeData/CustomProps/Identity/a/b', 'a setting of the adapter'],
    [
      'send-port',
      'SendPipelineData/Root/Stages/Stage[1]/Components/Component[Contoso.Archiver]/Properties/Folder',
      'property “Folder” of the pipeline component Contoso.Archiver',
    ],
    ['orchestration', 'Ports/Port[Out]/SendPortRef@Name', 'send port that logical port “Out” is bound to'],
    ['orchestration', '@State', 'state'],
    ['host-instance', 'IsDisabled', 'disabled'],
    ['cluster-group', 'State', 'state'],
    ['host', 'Mapped/BTS01', 'host mapped to server BTS01'],
    ['host', 'SomethingNew', ''],
    ['party', '@State', ''],
  ])('%s %s', (kind, property, words) => {
    expect(propertyWords(kind, property)).toBe(words)
  })
})

describe('what a number stands for', () => {
  it.each<readonly [Kind, string, string, string]>([
    ['host-instance', 'ServiceState', '4', '4 (running)'],
    ['host-instance', 'ServiceState', 'Running', 'Running'],
    ['host-instance', 'ServiceState', '9', '9'],
    ['cluster-resource', 'State', '3', '3 (offline)'],
    ['cluster-group', 'State', '3', '3 (partially online)'],
    ['send-port', 'Priority', '4', '4'],
  ])('%s %s %s', (kind, property, value, words) => {
    expect(valueWords(kind, property, value)).toBe(words)
  })
})
