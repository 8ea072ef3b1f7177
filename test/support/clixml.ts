/** Writes CLIXML as Export-Clixml does. */
export function clixml(...objects: readonly string[]): string {
  return `<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">\n${objects.join('\n')}\n</Objs>`
}

/** The types of an object, most derived first. */
export function types(id: number, ...names: readonly string[]): string {
  return `<TN RefId="${String(id)}">${[...names, 'System.Object'].map((name) => `<T>${name}</T>`).join('')}</TN>`
}

export const cmdlet = (name: string): string => `Microsoft.FailoverClusters.PowerShell.${name}`
export const cim = (name: string): string =>
  `Microsoft.Management.Infrastructure.CimInstance#root/MicrosoftBizTalkServer/${name}`
export const wmi = (name: string): string => `System.Management.ManagementObject#root\\MicrosoftBizTalkServer\\${name}`

/** `object(1, types(…), '<S N="Name">A</S>')`, each property on a line of its own. */
export function object(id: number, head: string, ...properties: readonly string[]): string {
  return `<Obj RefId="${String(id)}">${head}<Props>\n${properties.join('\n')}\n</Props></Obj>`
}

/** The same with note properties, as Select-Object leaves them. */
export function notes(id: number, head: string, ...properties: readonly string[]): string {
  return `<Obj RefId="${String(id)}">${head}<MS>\n${properties.join('\n')}\n</MS></Obj>`
}
