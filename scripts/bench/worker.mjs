// The worker of the application as its main process runs it: how long the report keeps the thread that receives it, and how
// long a cancelled review goes on.
import { basename } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { Worker } from 'node:worker_threads'

const [file, ...paths] = process.argv.slice(2)
const [before, after] = paths.map((path) => [{ file: basename(path), path }])

function start() {
  const worker = new Worker(file, { workerData: new Uint8Array(32) })
  worker.postMessage({ task: 'review', inputs: { before, after, sample: false }, given: {} })
  return worker
}

function reviewed() {
  return new Promise((resolve, reject) => {
    const worker = start()
    worker.on('error', reject)
    worker.on('message', ({ report }) => {
      if (report) void worker.terminate().then(() => resolve(report))
    })
  })
}

/** Milliseconds from the wish to the end of the thread, in the midst of a stage. */
function cancelled(stage) {
  return new Promise((resolve, reject) => {
    const worker = start()
    worker.on('error', reject)
    worker.on('message', ({ progress }) => {
      if (progress?.stage === stage) setTimeout(() => end(worker), 100)
    })
    async function end() {
      const began = performance.now()
      await worker.terminate()
      resolve(performance.now() - began)
    }
  })
}

function quickest(work) {
  const times = Array.from({ length: 5 }, () => {
    const began = performance.now()
    work()
    return performance.now() - began
  })
  return Math.min(...times)
}

const report = await reviewed()
const sent = serialize(report)
const told = {
  megabytes: sent.length / 1e6,
  blocked: Math.max(
    quickest(() => serialize(report)),
    quickest(() => deserialize(sent)),
  ),
  cancel: Math.max(await cancelled('reading'), await cancelled('judging')),
}
console.log(JSON.stringify(told))
