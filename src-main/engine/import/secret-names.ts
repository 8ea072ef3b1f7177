/** Words that make a name that of a secret, as they stand in text. */
export const secretStem = [
  'passw(?:or)?[dt]',
  'passphrase',
  'passcode',
  'pwd',
  'secret',
  'shared_?access_?signature',
  '(?:account|access|api|app|application|auth|shared|subscription|functions?|master|symmetric|encryption|signing|sas|storage)[_-]?key',
  '(?:access|refresh|bearer|auth|oauth|authorization|security|session|sas|api)[_-]?token',
  '(?:polling|notification|client|user|proxy|logon|network)_?credentials?',
].join('|')

const secretName = new RegExp(`${secretStem.replaceAll(/_\?|\[_-\]\?/g, '')}|^(?:pw|pin|token|credentials?)$`)
/** `PasswordEncryption`, `SecretName`, `PasswordFile` say something about a secret and are none. */
const aboutSecret =
  /(?:name|type|mode|format|encoding|encryption|required|enabled|length|age|days|policy|expires|expiry|expiration|uri|url|path|file|algorithm|provider|hint|location|version|thumbprint|id|date|lifetime|attempts|settings)$/
/** `UsePassword`, `HasSecret` */
const yesOrNo = /^(?:[Uu]se|[Ii]s|[Hh]as|[Aa]llow|[Rr]equires?|[Ee]nable|[Aa]ccept|[Ss]how)(?=[A-Z_])/

/** Remembers its answers: a large export repeats a few hundred names. */
export class SecretNames {
  private readonly known = new Map<string, boolean>()

  has(name: string, parent: string): boolean {
    if (name.length === 3) return isSecretName(name, parent)
    let secret = this.known.get(name)
    if (secret === undefined) this.known.set(name, (secret = isSecretName(name)))
    return secret
  }
}

/** Whether an element, attribute or property of this name holds a secret by its meaning. */
export function isSecretName(name: string, parent = ''): boolean {
  const local = name.slice(name.lastIndexOf(':') + 1)
  const plain = plainName(local)
  if (plain === 'key') return /sharedaccess|sharedsecret|symmetric/.test(plainName(parent))
  return secretName.test(plain) && !aboutSecret.test(plain) && !yesOrNo.test(local)
}

/** `<add key="Password" value="…" />`: the name that stands in an attribute, or an empty text. */
export function nameIn(attributes: ReadonlyMap<string, string>): string {
  if (attributes.size === 0) return ''
  for (const name of ['Name', 'name', 'Key', 'key', 'N', 'headerName']) {
    const value = attributes.get(name)
    if (value !== undefined) return value
  }
  return ''
}

function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}
