import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { Command } from './ipc/contract'

/** The own menu. The roles that reload a page or open the developer tools exist in an unpackaged application only. */
export function setMenu(packaged: boolean, mac: boolean, give: (command: Command) => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(template(packaged, mac, give)))
}

export function template(
  packaged: boolean,
  mac: boolean,
  give: (command: Command) => void,
): MenuItemConstructorOptions[] {
  const item = (id: Command, label: string, accelerator?: string): MenuItemConstructorOptions => ({
    id,
    label,
    ...(accelerator === undefined ? {} : { accelerator }),
    click: () => give(id),
  })
  const line: MenuItemConstructorOptions = { type: 'separator' }
  return [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    {
      label: '&File',
      submenu: [
        item('choose-before', 'Add Files from &Before the Change…', 'CmdOrCtrl+O'),
        item('choose-after', 'Add Files from &After the Change…', 'CmdOrCtrl+Shift+O'),
        item('load-sample', 'Load the &Sample Change'),
        line,
        item('review', '&Review', 'CmdOrCtrl+Enter'),
        line,
        item('save-report', 'Save Repor&t…', 'CmdOrCtrl+S'),
        item('print', '&Print…', 'CmdOrCtrl+P'),
        line,
        mac ? { role: 'close' } : { role: 'quit' },
      ],
    },
    { label: '&Edit', submenu: [{ role: 'copy' }, { role: 'selectAll' }, line, item('find', '&Find', 'CmdOrCtrl+F')] },
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
