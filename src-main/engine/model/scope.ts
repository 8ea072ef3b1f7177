/** What an export of bindings covers. What lies outside of it is unknown, never absent. */
export type Scope =
  | { readonly of: 'group' }
  | { readonly of: 'application'; readonly name: string }
  | { readonly of: 'assembly'; readonly name: string }
  /** A template, a file of a wizard, or an export of BizTalk Server 2004: it does not say what it leaves out. */
  | { readonly of: 'unstated' }

/** `the whole group`, `application Orders`. */
export function scopeWords(scope: Scope): string {
  switch (scope.of) {
    case 'group':
      return 'the whole group'
    case 'application':
    case 'assembly':
      return `${scope.of} ${scope.name}`
    case 'unstated':
      return 'not stated'
  }
}
