/** The seconds of a .NET time span: `00:05:00`, `1.00:00:00`, `00:00:00.5000000`. */
export function secondsOf(text: string): number | undefined {
  const match = /^(?:(\d+)\.)?(\d{1,2}):(\d{1,2}):(\d{1,2}(?:\.\d+)?)$/.exec(text.trim())
  if (match === null) return undefined
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part || 0))
  return ((days * 24 + hours) * 60 + minutes) * 60 + seconds
}
