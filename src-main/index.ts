import { app, protocol } from 'electron'
import { openApplication } from './application'
import { readArguments } from './argv'
import { switchNetworkOff } from './offline'
import { reviewWithoutWindow } from './review-mode'

// What has to be said before Electron is ready, whatever it was started for.
app.enableSandbox()
switchNetworkOff(app)
protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }])

const start = readArguments(process.argv, app.isPackaged)
switch (start.as) {
  case 'window':
    openApplication()
    break
  case 'review':
    reviewWithoutWindow(start.args)
    break
  case 'version':
    console.log(app.getVersion())
    app.exit(0)
    break
  case 'refused':
    console.error(start.because)
    app.exit(2)
}
