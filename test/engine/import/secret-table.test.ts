import { expect, it } from 'vitest'
import type { Setting } from '../../../src-main/engine/model/artifact'
import { plainNames, plainValues, secretNames, secretValues } from '../../support/secrets/names'
import { bindings, escaped, partOf } from './part-of'

/** Every way in which a binding file holds a name and its value. */
const ways: Readonly<Record<string, (name: string, value: string) => string>> = {
  'a property of the adapter': (name, value) => custom(`<${name} vt="8">${escaped(value)}</${name}>`),
  'an element of its configuration': (name, value) =>
    custom(`<AdapterConfig vt="8">${escaped(`<Config><${name}>${escaped(value)}</${name}></Config>`)}</AdapterConfig>`),
  'an attribute of its behaviour': (name, value) =>
    custom(
      `<EndpointBehaviorConfiguration vt="8">${escaped(`<behavior><x ${name}="${attribute(value)}" /></behavior>`)}</EndpointBehaviorConfiguration>`,
    ),
  'an element in the open': (name, value) =>
    `<SendPipelineData><${name}>${escaped(value)}</${name}></SendPipelineData>`,
}

function custom(properties: string): string {
  return `<TransportTypeData>${escaped(`<CustomProps>${properties}</CustomProps>`)}</TransportTypeData>`
}

function attribute(value: string): string {
  return escaped(value).replaceAll('"', '&quot;').replaceAll('\n', '&#10;')
}

interface Slot {
  readonly label: string
  readonly value: string
  readonly found: readonly string[]
  readonly shown: boolean
}

/** What comes out of one send port, in which the value stands once. */
function slot(label: string, inside: string, value: string): Slot {
  const part = partOf(
    bindings(
      `<SendPortCollection><SendPort Name="A"><PrimaryTransport>${inside}</PrimaryTransport></SendPort></SendPortCollection>`,
    ),
  )
  const settings: readonly Setting[] = part.artifacts.flatMap((artifact) => [...artifact.settings.values()])
  const found = settings.flatMap(({ secret }) => secret?.state ?? [])
  const said = JSON.stringify([settings.map((setting) => setting.value), part.issues, part.ledger])
  return { label, value, found, shown: said.includes(JSON.stringify(value).slice(1, -1)) }
}

function slotsOf(names: readonly string[], valueOf: (at: number) => string): readonly Slot[] {
  let at = 0
  return names.flatMap((name) =>
    Object.entries(ways).map(([way, write]) => {
      const value = valueOf(at++)
      return slot(`${way}: ${name}`, write(name, value), value)
    }),
  )
}

const canary = (at: number): string => `Cnry${String(at)}xQ9w`
const inAddress = (text: string): string => `<Address>${escaped(text)}</Address>`
const inProperty = (text: string): string => custom(`<Anything vt="8">${escaped(text)}</Anything>`)
const byValue = (texts: readonly string[], value: (text: string, at: number) => Slot): readonly Slot[] =>
  texts.map(value)

const named = slotsOf(secretNames, canary)
const unnamed = [inAddress, inProperty].flatMap((write, way) =>
  byValue(secretValues, (text, at) => {
    const value = canary(way * 1000 + at)
    return slot(`by value: ${text}`, write(text.replaceAll('@@', value)), value)
  }),
)
const plain = [
  ...slotsOf(plainNames, (at) => `value${String(at)}`),
  ...[inAddress, inProperty].flatMap((write) =>
    byValue(plainValues, (text) => slot(`plain: ${text}`, write(text), text)),
  ),
]

it('finds every secret by its name, and shows none of them', () => {
  expect(named.length).toBeGreaterThanOrEqual(300)
  expect(named.filter(({ shown, found }) => shown || !found.includes('clear')).map(({ label }) => label)).toEqual([])
})

it('finds secrets by their value', () => {
  expect(unnamed.filter(({ shown }) => shown).map(({ label }) => label)).toEqual([])
  expect(unnamed.filter(({ found }) => !found.includes('clear')).map(({ label }) => label)).toEqual([])
})

it('shows what is no secret', () => {
  expect(plain.length).toBeGreaterThanOrEqual(300)
  const hidden = plain.filter(({ found }) => found.includes('clear'))
  expect(hidden.map(({ label }) => label)).toEqual([])
})

it('says how many', () => {
  const rate = (some: readonly Slot[], good: (one: Slot) => boolean): string =>
    `${String(some.filter(good).length)}/${String(some.length)}`
  const isFound = ({ found, shown }: Slot): boolean => found.includes('clear') && !shown
  console.info(
    `Secrets: by name ${rate(named, isFound)}, by value ${rate(unnamed, isFound)}, false alarms ${rate(plain, ({ found }) => found.includes('clear'))}`,
  )
})
