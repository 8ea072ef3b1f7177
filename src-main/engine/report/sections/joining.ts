import type { Age, Coverage } from '../../review/record'
import { count, listed } from '../words'
import { are } from './are'

/** What the two sides do not share, so that they cannot be compared as equals. */
export function scopeSentences({ outOfScope, otherApplication }: Coverage): readonly string[] {
  const other =
    otherApplication === undefined
      ? []
      : [
          `The before side is the application ${otherApplication.before} and the after side is the application ${otherApplication.after}. They were compared as if they were one: check that the right exports were given.`,
        ]
  return [...other, ...(['before', 'after'] as const).flatMap((side) => outsideSentence(outOfScope, side))]
}

/** What is odd about the times at which the exports were made. */
export function ageSentences({ ages }: Coverage): readonly string[] {
  return ages.map(ageSentence)
}

function outsideSentence(outOfScope: Coverage['outOfScope'], side: 'before' | 'after'): readonly string[] {
  const rows = outOfScope.filter(({ only }) => only === side)
  if (rows.length === 0) return []
  const total = rows.reduce((sum, row) => sum + row.count, 0)
  const names = rows.map(({ application }) => (application === '' ? 'what no application is named for' : application))
  const other = side === 'before' ? 'after' : 'before'
  return [
    `${count(total, 'thing')} of the ${side} side ${are(total)} not compared, because the bindings of the ${other} side do not cover ${listed(names, 5)}: export the same on both sides.`,
  ]
}

function ageSentence({ code, side, older, newer, hours }: Age): string {
  const time = hours < 48 ? count(hours, 'hour') : count(Math.floor(hours / 24), 'day')
  const lead = hours === 0 ? 'less than an hour' : time
  const files = `${older.file} (${older.at}) is ${lead} older than ${newer.file} (${newer.at})`
  switch (code) {
    case 'after-older':
      return `A file of the after side was exported before one of the before side: ${files}. Check that the sides are not swapped.`
    case 'bindings-older':
      return `The bindings of the ${side} side may not fit its hosts: ${files}. Export both again at one time.`
    case 'apart':
      return `Exports of the ${side} side were not made at one time: ${files}. What changed between them may look like a part of the change.`
  }
}
