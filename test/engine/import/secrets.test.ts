import { describe, expect, it } from 'vitest'
import { excerpts } from '../../../src-main/engine/import/excerpt'
import { redactText } from '../../../src-main/engine/import/redact'
import { bindings, escaped, partOf, tools, valuesOf } from './part-of'

const canary = 'Can4ry!x'

/** Places where a secret may stand in a send port, each with the canary in it. */
const slots: Readonly<Record<string, string>> = {
  'a password of a property': custom(`<Password vt="8">${canary}</Password>`),
  'another password': custom(`<ProxyPassword vt="8">${canary}</ProxyPassword>`),
  'a password of Oracle': custom(`<OraclePassword vt="8">${canary}</OraclePassword>`),
  'a key of Service Bus': custom(`<SharedAccessKey vt="8">${canary}</SharedAccessKey>`),
  'an issuer’s secret': custom(`<IssuerSecret vt="8">${canary}</IssuerSecret>`),
  'an adapter of a third party': custom(
    `<AdapterConfig vt="8">${escaped(`<CustomProps><OverPassword>${canary}</OverPassword></CustomProps>`)}</AdapterConfig>`,
  ),
  'a binding’s attribute': custom(
    `<EndpointBehaviorConfiguration vt="8">${escaped(`<behavior><clientCredentials><userName userName="u" password="${canary}" /></clientCredentials></behavior>`)}</EndpointBehaviorConfiguration>`,
  ),
  'a relay’s attribute': custom(
    `<EndpointBehaviorConfiguration vt="8">${escaped(`<behavior><sharedSecret issuerName="o" issuerSecret="${canary}" /></behavior>`)}</EndpointBehaviorConfiguration>`,
  ),
  'a key of a shared access signature': custom(
    `<EndpointBehaviorConfiguration vt="8">${escaped(`<behavior><sharedAccessSignature keyName="k" key="${canary}" /></behavior>`)}</EndpointBehaviorConfiguration>`,
  ),
  'the user part of an address': transport(`<Address>ftp://user:${canary}@shop:21/in</Address>`),
  'a parameter of an address': transport(`<Address>http://shop/in?id=1&amp;pwd=${canary}&amp;x=2</Address>`),
  'a signature in an address': transport(`<Address>https://shop/in?sv=1&amp;sig=${canary}</Address>`),
  'a connection string': custom(
    `<ConnectionString vt="8">Server=a;User Id=b;Password=${canary};Database=c</ConnectionString>`,
  ),
  'a quoted connection string': custom(
    `<ConnectionString vt="8">Server=a;Password="${canary};${canary}";Database=c</ConnectionString>`,
  ),
  'a storage account': custom(`<ConnectionString vt="8">AccountName=a;AccountKey=${canary}==</ConnectionString>`),
  'a header': custom(`<HttpHeaders vt="8">Authorization: Basic ${canary}</HttpHeaders>`),
  'another header': custom(`<HttpHeaders vt="8">Ocp-Apim-Subscription-Key: ${canary}</HttpHeaders>`),
  'text that is damaged XML': transport(
    `<TransportTypeData>&lt;CustomProps&gt;&lt;Password vt="8"&gt;${canary}&lt;/Password&gt;</TransportTypeData>`,
  ),
  'a value over several lines': custom(`<Password vt="8">first\n${canary}\nlast</Password>`),
  'a tag over several lines': custom(`<Password\n vt="8"\n>${canary}</Password>`),
  'inner XML not escaped': transport(
    `<TransportTypeData><CustomProps><Password vt="8">${canary}</Password></CustomProps></TransportTypeData>`,
  ),
}

function custom(properties: string): string {
  return transport(`<TransportTypeData>${escaped(`<CustomProps>${properties}</CustomProps>`)}</TransportTypeData>`)
}

function transport(inner: string): string {
  return bindings(`<SendPortCollection>
<SendPort Name="A">
<PrimaryTransport>
${inner}
</PrimaryTransport>
</SendPort>
</SendPortCollection>`)
}

describe.each(Object.entries(slots))('%s', (_, content) => {
  const part = partOf(content)

  it('never leaves the importer', () => {
    expect(JSON.stringify({ ...part, artifacts: valuesOf(part) })).not.toContain(canary)
  })

  it('is said to be there in clear text', () => {
    const secrets = part.artifacts.flatMap(({ settings }) =>
      [...settings.values()].flatMap(({ secret }) => secret?.state ?? []),
    )
    expect(secrets).toEqual(['clear'])
    expect(part.issues.filter(({ code }) => code === 'secret-in-clear')).toHaveLength(1)
  })

  it('is in no line that a report may show', () => {
    const lines = content.split('\n').map((_line, index) => excerpts(content)(index + 1))
    expect(lines.join('\n')).not.toContain(canary)
    expect(lines.join('\n')).toContain('***')
  })
})

it('tells masked, empty and clear secrets apart, and compares them by digest only', () => {
  const secretOf = (element: string): unknown => {
    const path = 'PrimaryTransport/TransportTypeData/CustomProps/Password'
    const setting = partOf(custom(element)).artifacts[0]?.settings.get(path)
    return setting && { value: setting.value, ...setting.secret }
  }
  expect(secretOf('<Password vt="1" />')).toEqual({ value: null, state: 'masked', digest: tools.digest('') })
  expect(secretOf('<Password vt="8">******</Password>')).toEqual({
    value: null,
    state: 'masked',
    digest: tools.digest('******'),
  })
  expect(secretOf('<Password vt="8">${Pw}</Password>')).toEqual({
    value: null,
    state: 'masked',
    digest: tools.digest('${Pw}'),
  })
  expect(secretOf('<Password vt="8"></Password>')).toEqual({ value: null, state: 'empty', digest: tools.digest('') })
  expect(secretOf('<Password vt="8">x</Password>')).toEqual({ value: null, state: 'clear', digest: tools.digest('x') })
})

it('keeps what only speaks of secrets', () => {
  const plain = [
    'https://shop/in?pwd={pwd}&x=1',
    'Server=a;Integrated Security=SSPI',
    'sb://shop.servicebus.windows.net/orders',
    'Microsoft.BizTalk.DefaultPipelines, Version=3.0.1.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35',
    'Password=;User Id=a',
    'Password=******;User Id=a',
    'https://shop/in?code=DK',
    'mailto:orders@shop.example',
    '<bts:Password vt="1" />',
    'The basic interoperability of systems',
  ]
  expect(plain.map(redactText)).toEqual(plain)
})

it('replaces the secret and nothing else', () => {
  expect({
    address: redactText('ftp://user:a@b@shop:21/in?x=1'),
    query: redactText('https://shop/in?id=1&pwd=abc&x=2'),
    connection: redactText('Server=a;User Id=b;Password=a b&c;Database=d'),
    json: redactText('"Password": "a\\"b", "x": 1'),
    key: redactText('x\n-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----'),
    token: redactText('Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abc'),
  }).toEqual({
    address: 'ftp://user:***@shop:21/in?x=1',
    query: 'https://shop/in?id=1&pwd=***&x=2',
    connection: 'Server=a;User Id=b;Password=***;Database=d',
    json: '"Password": "***", "x": 1',
    key: 'x\n***-----END RSA PRIVATE KEY-----',
    token: 'Bearer ***',
  })
})

it('looks through long texts in a straight line', () => {
  const started = performance.now()
  for (const piece of [
    'password',
    '<password',
    'a:',
    '://a:',
    'eyJ-',
    '-key',
    'password=',
    '<sharedAccessSignature ',
    'pw ="',
    '&amp;',
  ])
    redactText(piece.repeat(200_000))
  expect(performance.now() - started).toBeLessThan(10_000)
})
