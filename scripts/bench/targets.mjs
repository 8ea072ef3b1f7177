// What the application promises of speed and memory, as ratios in one run of npm run bench.

/** Of one size in MB a side: [size, what, value, bound, target]; `value` may be undefined, where something did not run. */
const ofSizes = [
  [2, 'from the command, ÷ node -e 0', ({ ours, start }, by) => ours?.[by] / start?.[by], 'at most', 6],
  [50, 'whole review ÷ xmllint --stream', ({ ours, floor }, by) => ours?.[by] / floor?.[by], 'at most', 8],
  [50, 'times as fast as stock xml2js', ({ ours, stock }, by) => stock?.[by] / ours?.[by], 'at least', 5],
  [50, 'peak memory in MB', ({ ours }) => ours?.memory, 'at most', 350],
  [50, 'ms that the report blocks a thread', ({ worker }) => worker?.blocked, 'at most', 50],
  [50, 'ms until a cancelled review ends', ({ worker }) => worker?.cancel, 'at most', 200],
  [50, 'comparing and judging, % of reading', ({ stages }) => shareOfReading(stages), 'at most', 15],
  [300, 'within a heap of 2 GB (1: it finishes)', ({ ours }) => Number(ours !== undefined), 'at least', 1],
]

function shareOfReading(stages) {
  return stages && (100 * (stages.comparing + stages.judging)) / stages.reading
}

/** Over all sizes: how much steeper the steepest part of the line is than the flattest. */
export function growth(measured, by) {
  const points = measured.filter(({ megabytes, ours }) => megabytes >= 10 && ours?.[by])
  const slopes = points
    .slice(1)
    .map(({ megabytes, ours }, at) => (ours[by] - points[at].ours[by]) / (megabytes - points[at].megabytes))
  return slopes.length < 2 ? undefined : Math.max(...slopes) / Math.min(...slopes)
}

/** A line for each target: by wall time, and by the time of processors, which other programs disturb less. */
export function targetLines(measured) {
  const lines = ofSizes.flatMap(([size, what, value, bound, target]) => {
    const one = measured.find(({ megabytes }) => megabytes === size)
    const [wall, processors] = ['ms', 'cpu'].map((by) => one && value(one, by))
    return one ? [line(`2 x ${size} MB`, what, wall, processors, bound, target)] : []
  })
  const [wall, processors] = ['ms', 'cpu'].map((by) => growth(measured, by))
  return [...lines, line('growth', 'steepest ÷ flattest slope', wall, processors, 'at most', 1.15)]
}

function line(size, what, wall, processors, bound, target) {
  const [shown, beside] = [wall, processors].map((value) =>
    (Number.isFinite(value) ? value.toFixed(1) : '-').padStart(9),
  )
  const met = bound === 'at most' ? wall <= target : wall >= target
  const verdict = Number.isFinite(wall) ? (met ? 'met' : 'NOT MET') : 'not measured'
  return `${size.padEnd(11)} ${what.padEnd(38)} ${shown} ${beside}   ${bound} ${target}: ${verdict}`
}
