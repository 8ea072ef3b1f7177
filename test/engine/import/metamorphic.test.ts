import { describe, expect, it } from 'vitest'
import { bindings, escaped, partOf, valuesOf } from './part-of'

const customProps =
  '<CustomProps><AdapterConfig vt="8">&lt;Config&gt;&lt;uri&gt;FTP://a:21/&lt;/uri&gt;&lt;empty /&gt;&lt;/Config&gt;</AdapterConfig><Password vt="1" /></CustomProps>'
const filter = '<Filter><Group><Statement Property="BTS.SPName" Operator="0" Value="Ä &amp; Ö" /></Group></Filter>'

const original = bindings(`<SendPortCollection>
  <SendPort Name="Ä" IsStatic="true" IsTwoWay="false">
    <Description> two  spaces </Description>
    <PrimaryTransport>
      <Address>FTP://a:21/</Address>
      <TransportTypeData>${escaped(customProps)}</TransportTypeData>
    </PrimaryTransport>
    <Filter>${escaped(filter)}</Filter>
    <Transforms />
  </SendPort>
  <SendPort Name="B" />
</SendPortCollection>`)

const utf16 = (text: string, order: 'le' | 'be', mark = '\ufeff'): Uint8Array => {
  const bytes = Buffer.from(mark + text.replace('encoding="utf-8"', 'encoding="utf-16"'), 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

const variants: Readonly<Record<string, string | Uint8Array>> = {
  'other indentation': original.replaceAll(/\n +</g, '\n\t\t<'),
  'no indentation': original.replaceAll(/>\s+</g, '><'),
  'blank lines': original.replaceAll('\n', '\n\n'),
  CRLF: original.replaceAll('\n', '\r\n'),
  'carriage returns alone': original.replaceAll('\n', '\r'),
  'other order of attributes': original.replace(
    'Name="Ä" IsStatic="true" IsTwoWay="false"',
    'IsTwoWay="false"\n IsStatic="true"  Name="Ä"',
  ),
  'other quotes': original.replace('Name="Ä"', "Name='Ä'"),
  'characters by number': original.replace('Name="Ä"', 'Name="&#196;"'),
  'an empty element written out': original.replace('<Transforms />', '<Transforms>\n    </Transforms>'),
  'a byte order mark': `\ufeff${original}`,
  'UTF-16, little end first': utf16(original, 'le'),
  'UTF-16, big end first': utf16(original, 'be'),
  'UTF-16 without a mark': utf16(original, 'le', ''),
  'UTF-16, big end first, without a mark': utf16(original, 'be', ''),
  'no declaration': original.replace(/^<\?xml.*\?>\n/, ''),
  CDATA: original.replace(escaped(customProps), `<![CDATA[${customProps}]]>`),
  'inner XML not escaped': original.replace(escaped(customProps), customProps),
  'inner XML not escaped at all': original.replace(
    escaped(customProps),
    customProps.replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
  ),
  'filter not escaped': original.replace(escaped(filter), filter),
  'filter with a declaration': original.replace(
    escaped(filter),
    escaped(`<?xml version="1.0" encoding="utf-16"?>\r\n${filter}`),
  ),
  'comments and instructions': original.replace('<PrimaryTransport>', '<!-- x --><?y z?><PrimaryTransport>'),
  'properties in other order': original.replace(
    escaped(customProps),
    escaped(customProps.replace(/(<AdapterConfig.*<\/AdapterConfig>)(<Password.*\/>)/, '$2$1')),
  ),
}

describe.each(Object.entries(variants))('%s', (_, content) => {
  it('says the same', () => {
    const part = partOf(content)
    expect(part.issues).toEqual([])
    expect(valuesOf(part)).toEqual(valuesOf(partOf(original)))
  })
})

it('names the line of each element, however lines end', () => {
  const lines = (text: string): readonly number[] =>
    partOf(text).artifacts.flatMap(({ line, settings }) => [line, ...[...settings.values()].map((one) => one.line)])
  expect(lines(original.replaceAll('\n', '\r\n'))).toEqual(lines(original))
  expect(lines(original.replace('<SendPort Name="B"', '<SendPort\n\n Name="B"'))).toEqual(lines(original))
})
