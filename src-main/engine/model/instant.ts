/** Seconds since 1970 of a time with its offset from UTC; without one nobody knows when it was, so it is undefined. */
export function instantOf(text: string): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d))?(?:\.\d+)?(?:Z|([+-])(\d\d):?(\d\d))$/.exec(
    text.trim(),
  )
  if (match === null) return undefined
  const [, year, month, day, hour, minute, second, sign, hours, minutes] = match
  const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1)
  const ofDay = (Number(hour) * 60 + Number(minute) - offset) * 60 + Number(second ?? 0)
  return daysSince1970(Number(year), Number(month), Number(day)) * 86_400 + ofDay
}

/** Counts from March, so that the day that a leap year adds is the last one of its year. */
function daysSince1970(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400)
  return shifted * 365 + leapDays + ofYear - 719_468
}
