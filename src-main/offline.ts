import type { App, Session } from 'electron'

/**
 * No network at all, by four layers of which any two were measured to be enough: no name resolves, a proxy that does not
 * exist, every request outside our own scheme cancelled, no WebRTC around the proxy (policy.ts). The content security
 * policy (protocol.ts) is a fifth.
 */
const switches: readonly (readonly [string, string?])[] = [
  ['host-resolver-rules', 'MAP * ^NOTFOUND'],
  ['proxy-server', 'socks5://127.0.0.1:9'],
  ['proxy-bypass-list', '<-loopback>'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['no-pings'],
]

/** Before the application is ready. */
export function switchNetworkOff({ commandLine }: App): void {
  for (const [name, value] of switches) commandLine.appendSwitch(name, value)
}

/** As soon as the application is ready. */
export function switchResolverOff(app: App): void {
  app.configureHostResolver({ enableBuiltInResolver: false, secureDnsMode: 'off' })
}

/** `own` is the only origin that pages of this session are served from. */
export function keepOffline(session: Session, own: string): void {
  void session.setProxy({
    mode: 'fixed_servers',
    proxyRules: 'socks5://127.0.0.1:9',
    proxyBypassRules: '<-loopback>',
  })
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !url.startsWith(`${own}/`) })
  })
  // Chromium fetches dictionaries from Google even where every other request is cancelled.
  session.setSpellCheckerEnabled(false)
  session.setSpellCheckerDictionaryDownloadURL('https://00.00/')
}
