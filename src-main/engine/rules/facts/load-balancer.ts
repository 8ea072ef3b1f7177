import { statedPaths } from '../../model/answers'
import { perhaps, sure, type Truth } from '../../model/truth'
import type { HostFacts } from './host-facts'

/** Whether a load balancer stands before the host: no export shows it, so that only a person can say it. */
export function isLoadBalanced({ row }: HostFacts): Truth {
  const setting = row?.artifact.settings.get(statedPaths.loadBalanced)
  if (setting === undefined) return perhaps(['the load balancer'])
  const { file, line, value } = setting
  return sure(value === true, [{ file, line }])
}
