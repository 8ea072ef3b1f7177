// The stages of one review, each by itself: npm run bench bundles this file and runs it with the two exports.
import { compareScopes } from '../../src-main/engine/assemble/scope'
import { assemble } from '../../src-main/engine/assemble/assemble'
import { compare } from '../../src-main/engine/diff/compare'
import { catalogue } from '../../src-main/engine/rules'
import { judge } from '../../src-main/engine/rules/judge'
import { findAll } from '../../src-main/reading/find'
import { readSide } from '../../src-main/reading/read-side'
import { toolsWith } from '../../src-main/reading/tools'

const [before, after] = process.argv.slice(2)
const took = {}
let began = process.cpuUsage()

function ended(stage) {
  const { user, system } = process.cpuUsage(began)
  took[stage] = (user + system) / 1000
  began = process.cpuUsage()
}

const tools = toolsWith(new Uint8Array(32))
const sides = [
  await readSide('before', await findAll([before]), tools),
  await readSide('after', await findAll([after]), tools),
]
ended('reading')
const [earlier, later] = compareScopes(assemble('before', sides[0].parts), assemble('after', sides[1].parts))
const { aligned } = compare(earlier.state, later.state)
ended('comparing')
judge(catalogue, aligned, later.state)
ended('judging')
console.log(JSON.stringify(took))
