// Dialogs and printing for `npm run start:chromium`, where no system dialog of Electron exists.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { basename, dirname, extname, join, resolve, sep } from 'node:path'

/** `say` tells the person at the terminal where things went; `folder` is where they go. */
export function createDialogs({ say, folder = downloads() }) {
  const chosen = mkdtempSync(join(tmpdir(), 'chosen-'))
  let choices = 0

  /** A small page with a file input. The browser tells no paths, so the contents are laid down in a folder of our own. */
  async function showOpenDialog(context, options) {
    const page = await context.newPage()
    const closed = new Promise((done) => page.on('close', () => done([])))
    // Closed while it is still being made, the page fails somewhere in between.
    const asked = askOn(page, options).catch((error) => {
      if (!page.isClosed()) throw error
      return []
    })
    const filePaths = await Promise.race([closed, asked])
    await page.close().catch(() => {})
    return { canceled: filePaths.length === 0, filePaths }
  }

  async function askOn(page, { title, buttonLabel = 'Open', properties = [] }) {
    const into = join(chosen, String((choices += 1)))
    let finish
    const finished = new Promise((done) => (finish = done))
    await page.exposeFunction('finish', (names) => finish(names.map((name) => join(into, name))))
    await page.exposeFunction('take', (name, base64) => {
      const file = resolve(into, name)
      if (!file.startsWith(into + sep)) return
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, Buffer.from(base64, 'base64'))
    })
    await page.setContent(form)
    await page.evaluate(fillForm, { title, buttonLabel, directory: properties.includes('openDirectory') })
    return finished
  }

  async function showMessageBox(context, { message, detail = '', buttons, cancelId = 0 }) {
    const page = await context.newPage()
    const closed = new Promise((done) => page.on('close', () => done(cancelId)))
    const pressed = pressedOn(page, { message, detail, buttons }).catch((error) => {
      if (!page.isClosed()) throw error
      return cancelId
    })
    const response = await Promise.race([closed, pressed])
    await page.close().catch(() => {})
    return { response }
  }

  async function pressedOn(page, question) {
    let press
    const pressed = new Promise((done) => (press = done))
    await page.exposeFunction('press', (index) => press(index))
    await page.setContent(box)
    await page.evaluate(fillBox, question)
    return pressed
  }

  async function showSaveDialog(_context, { defaultPath }) {
    const filePath = freeName(folder, basename(defaultPath))
    say(`Saving ${filePath}`)
    return { canceled: false, filePath }
  }

  async function print(pdf) {
    const file = freeName(folder, 'change-review.pdf')
    writeFileSync(file, pdf)
    say(`To print: ${file}`)
    return true
  }

  return {
    dialogs: { showOpenDialog, showSaveDialog, showMessageBox },
    print,
    forget: () => rmSync(chosen, { recursive: true, force: true }),
  }
}

const form = `<!doctype html><meta charset="utf-8"><title></title>
  <style>body { font: 16px system-ui, sans-serif; margin: 3rem } button { font: inherit; margin-left: 1rem }</style>
  <h1></h1><input type="file" multiple aria-label="Files"><button></button>`

/** Runs in the page. */
function fillForm({ title, buttonLabel, directory }) {
  const [input, button] = [document.querySelector('input'), document.querySelector('button')]
  document.title = document.querySelector('h1').textContent = title
  button.textContent = buttonLabel
  input.webkitdirectory = directory
  const nameOf = (file) => file.webkitRelativePath || file.name
  const contentOf = (file) =>
    new Promise((done) => {
      const reader = new FileReader()
      reader.onload = () => done(reader.result.slice(reader.result.indexOf(',') + 1))
      reader.readAsDataURL(file)
    })
  button.onclick = async () => {
    button.disabled = true
    for (const file of input.files) await window.take(nameOf(file), await contentOf(file))
    const names = [...input.files].map(nameOf)
    await window.finish(directory ? [...new Set(names.map((name) => name.split('/')[0]))] : names)
  }
}

const box = `<!doctype html><meta charset="utf-8"><title></title>
  <style>body { font: 16px system-ui, sans-serif; margin: 3rem } button { font: inherit; margin-right: 1rem }</style>
  <h1></h1><p></p>`

/** Runs in the page. */
function fillBox({ message, detail, buttons }) {
  document.title = document.querySelector('h1').textContent = message
  document.querySelector('p').textContent = detail
  for (const [index, name] of buttons.entries()) {
    const button = document.createElement('button')
    button.textContent = name
    button.onclick = () => window.press(index)
    document.body.append(button)
  }
}

function downloads() {
  const folder = join(homedir(), 'Downloads')
  return existsSync(folder) ? folder : process.cwd()
}

/** A name that no file has yet. */
function freeName(folder, name) {
  const ending = extname(name)
  const stem = basename(name, ending)
  for (let n = 1; ; n += 1) {
    const file = join(folder, n === 1 ? name : `${stem} (${n})${ending}`)
    if (!existsSync(file)) return file
  }
}
