export function are(number: number): string {
  return number === 1 ? 'is' : 'are'
}
