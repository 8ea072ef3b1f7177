import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { Command } from './ipc/contract'

/** The own menu. The roles that reload a page or open the developer tools exist in an unpackaged application only. */
export function setMenu(packaged: boolean, mac: boolean, give: (command: Command) => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(template(packaged, mac, give)))
}

type Item = (id: Command, label: string, accelerator?: string) => MenuItemConstructorOptions

const line: MenuItemConstructorOptions = { type: 'separator' }

export function template(
  packaged: boolean,
  mac: boolean,
  give: (command: Command) => void,
): MenuItemConstructorOptions[] {
  const item: Item = (id, label, accelerator) => ({
    id,
    label,
    ...(accelerator === undefined ? {} : { accelerator }),
    click: () => give(id),
  })
  return [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    fileMenu(mac, item),
    {
      label: '&Edit',
      submenu: [
        ...(['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll'] as const).map((role) => ({ role })),
        line,
        item('find', '&Find', 'CmdOrCtrl+F'),
      ],
    },
    {
      label: '&View',
      submenu: [
        item('step-inputs', '&Inputs', 'CmdOrCtrl+1'),
        item('step-changes', '&Changes', 'CmdOrCtrl+2'),
        item('step-findings', '&Findings', 'CmdOrCtrl+3'),
        item('step-report', '&Report', 'CmdOrCtrl+4'),
        line,
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'resetZoom' },
        { role: 'togglefullscreen' },
        ...(packaged ? [] : [line, { role: 'toggleDevTools' } as const]),
      ],
    },
    { label: '&Help', submenu: [item('help', '&Help', 'F1')] },
  ]
}

function fileMenu(mac: boolean, item: Item): MenuItemConstructorOptions {
  return {
    label: '&File',
    submenu: [
      item('choose-before', 'Add Files from &Before the Change…', 'CmdOrCtrl+O'),
      item('choose-after', 'Add Files from &After the Change…', 'CmdOrCtrl+Shift+O'),
      item('load-sample', 'Load the &Sample Change'),
      line,
      item('review', '&Review', 'CmdOrCtrl+Enter'),
      line,
      item('open-answers', 'Open A&nswers…'),
      item('save-answers', 'Save Ans&wers…', 'CmdOrCtrl+Shift+S'),
      item('open-policy', 'Open Pol&icy…'),
      item('save-policy', 'Save Polic&y…'),
      item('state-fact', 'State a Fa&ct…', 'CmdOrCtrl+Shift+F'),
      line,
      item('save-report', 'Save Repor&t…', 'CmdOrCtrl+S'),
      item('print', '&Print…', 'CmdOrCtrl+P'),
      line,
      mac ? { role: 'close' } : { role: 'quit' },
    ],
  }
}
