import type { App, Session, WebContents } from 'electron'

/**
 * What a page of this application may do beyond showing itself: nothing. It shows text of untrusted files, so it goes
 * nowhere, opens nothing, embeds nothing, downloads nothing and is granted no permission.
 */
export function guardPages(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    guardPage(contents)
  })
}

function guardPage(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    event.preventDefault()
  })
  contents.on('will-redirect', (event) => {
    event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => {
    event.preventDefault()
  })
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

export function denyEverything(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false)
  })
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, answer) => {
    answer(null)
  })
  session.on('will-download', (event) => {
    event.preventDefault()
  })
}
