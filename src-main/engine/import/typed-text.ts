/** Text of a table or of the console as the value that WMI and the cluster would have given. */
export function typedText(property: string, text: string): string | number | boolean {
  const key = property.toLowerCase()
  if (truths.has(key)) return truthIn(text) ?? text
  if (numbers.has(key) && /^-?\d{1,15}$/.test(text.trim())) return Number(text)
  return text
}

/** True is -1 in the management database. */
function truthIn(text: string): boolean | undefined {
  switch (text.trim().toLowerCase()) {
    case 'true':
    case '-1':
    case '1':
      return true
    case 'false':
    case '0':
      return false
    default:
      return undefined
  }
}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().toLowerCase().split(/\s+/))

const truths = words(`
  IsDefault HostTracking AuthTrusted IsHost32BitOnly IsDisabled IsMapped IsCoreGroup IsCoreResource
  ReceiverFaultToleranceEnabled
`)

const numbers = words(`
  HostType ConfigurationState ServiceState ClusterInstanceType Constraints Status State NodeWeight DynamicWeight GroupType
  AutoFailbackType FailoverThreshold FailoverPeriod PersistentState RestartAction RestartThreshold RestartPeriod
  RetryPeriodOnFailure PendingTimeout MajorVersion MinorVersion ClusterFunctionalLevel DynamicQuorum Role
`)
