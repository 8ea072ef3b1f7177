import type { Citation } from './rule'

export const core = 'https://learn.microsoft.com/en-us/biztalk/core/'
export const packs = 'https://learn.microsoft.com/en-us/biztalk/adapters-and-accelerators/'
export const hl7 = 'https://learn.microsoft.com/en-us/biztalk/adapters-and-accelerators/accelerator-hl7/'

export function page(title: string, url: string): Citation {
  return { title, url }
}
