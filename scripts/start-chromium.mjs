// npm run start:chromium: the application's window in an installed Chromium, where Electron cannot be had. It is the built
// application on a stand-in for Electron (scripts/stand-in), not Electron: there is no sandboxed process of our own, no menu
// (its keys work), dialogs are pages of the browser, and what is saved goes to the Downloads folder.
import { resolve } from 'node:path'
import { build } from './build.mjs'
import { createDialogs } from './stand-in/dialogs.mjs'
import { launch } from './stand-in/launch.mjs'

const { forget, ...answers } = createDialogs({ say: console.log })

try {
  build({ ifStale: true })
  const headed = !process.argv.includes('--headless')
  if (headed && process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    throw new Error('There is no display to show a window on. `npm run review` is the command.')
  }
  const app = await launch({ appPath: resolve(import.meta.dirname, '..'), headed, ...answers })
  app.on('console', (text) => process.stderr.write(text))
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void app.close())
  await app.firstWindow()
  console.log('The window is open in Chromium, on a stand-in for Electron. Close it to end.')
  process.exitCode = (await app.exited) === 0 ? 0 : 1
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
} finally {
  forget()
}
