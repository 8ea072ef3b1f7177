import type { Fact } from '../model/fact'

/**
 * WCF-Custom and WCF-CustomIsolated are whatever their binding makes them, so a change of the binding type alone is a
 * change of the adapter. All other transports are what they are called, in the spelling that the rules use.
 */
export function effectiveAdapter(transport: string, property: (name: string) => Fact<string>): string {
  if (!/^wcf-custom(isolated)?$/i.test(transport)) return transport
  const binding = property('BindingType')
  return (binding.known ? byBinding.get(binding.value.toLowerCase()) : undefined) ?? transport
}

const byBinding: ReadonlyMap<string, string> = new Map([
  ['netmsmqbinding', 'WCF-NetMsmq'],
  ['nettcpbinding', 'WCF-NetTcp'],
  ['nettcpcontextbinding', 'WCF-NetTcp'],
  ['netnamedpipebinding', 'WCF-NetNamedPipe'],
  ['basichttpbinding', 'WCF-BasicHttp'],
  ['basichttpsbinding', 'WCF-BasicHttp'],
  ['basichttpcontextbinding', 'WCF-BasicHttp'],
  ['wshttpbinding', 'WCF-WSHttp'],
  ['ws2007httpbinding', 'WCF-WSHttp'],
  ['wshttpcontextbinding', 'WCF-WSHttp'],
  ['webhttpbinding', 'WCF-WebHttp'],
  ['sqlbinding', 'WCF-SQL'],
  ['oracledbbinding', 'WCF-OracleDB'],
  ['oracleebsbinding', 'WCF-OracleEBS'],
  ['sapbinding', 'WCF-SAP'],
  ['siebelbinding', 'WCF-Siebel'],
])
