import type { ReviewRecord } from '../../../src-main/engine/review/record'

/** `Orders / FromShop` for `receive-location/Orders/FromShop`. */
export function nameOf(address: string): string {
  const [, ...names] = address.split('/')
  return names.map((name) => name.replaceAll('%2F', '/').replaceAll('%25', '%')).join(' / ')
}

/** `receive location Orders / FromShop`. */
export function spoken(address: string): string {
  const [kind = ''] = address.split('/')
  return kind === 'group' ? 'the BizTalk group' : `${kind.replaceAll('-', ' ')} ${nameOf(address)}`
}

/** Every address that a record speaks of, once. */
export function addressesOf({ changes, findings, questions }: ReviewRecord): readonly string[] {
  const spoken = [...findings, ...questions].flatMap(({ subject, artifacts }) => [subject, ...artifacts])
  return [...new Set([...changes.map(({ address }) => address), ...spoken])]
}
