import { productName, version } from '../package.json'

export const tool = { name: productName, version } as const
