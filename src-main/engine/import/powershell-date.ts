const day = 86_400_000

/** `/Date(1754500000000)/`, as Windows PowerShell 5.1 writes a time into JSON, in UTC; any other text stays as it is. */
export function readableDate(text: string): string {
  const milliseconds = /^\/Date\((-?\d{1,15})(?:[+-]\d{4})?\)\/$/.exec(text)?.[1]
  if (milliseconds === undefined) return text
  const days = Math.floor(Number(milliseconds) / day)
  const rest = Number(milliseconds) - days * day
  const time = [rest / 3_600_000, (rest / 60_000) % 60, (rest / 1000) % 60].map((part) => two(Math.floor(part)))
  return `${calendarDate(days)}T${time.join(':')}Z`
}

/** Days since 1970-01-01 in the Gregorian calendar, counted in cycles of 400 years that begin in March. */
function calendarDate(days: number): string {
  const shifted = days + 719_468
  const cycle = Math.floor(shifted / 146_097)
  const dayOfCycle = shifted - cycle * 146_097
  const yearOfCycle = Math.floor(
    (dayOfCycle - Math.floor(dayOfCycle / 1_460) + Math.floor(dayOfCycle / 36_524) - Math.floor(dayOfCycle / 146_096)) /
      365,
  )
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const year = yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0)
  return `${String(year)}-${two(month)}-${two(dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1)}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
