import { parseArgs } from 'node:util'
import { FAULTS, SOURCES } from './faults'
import { startFakeCompanies } from './server'

/** The stand-ins on their own: `npm run fake-companies -- --port 4020`, until Ctrl-C. */
const { values } = parseArgs({ options: { port: { type: 'string', default: '4020' } } })
const fake = await startFakeCompanies({ port: Number(values.port) })

console.log(
  Object.entries(fake.env)
    .map(([name, value]) => `${name}=${value}`)
    .join(' '),
)
console.log('\nCompanies that do not exist, in twelve real towns. Faults by POST /control')
console.log(`(curl -d '{"source":"register","fault":"429","always":true}' ${fake.env.DDG_TEST_PROXY}/control; {"clear":true} ends them):`)
console.log(`  sources: ${SOURCES.join(', ')}\n  faults: ${FAULTS.join(', ')}; a refused connection: stop this program`)
process.once('SIGINT', () => void fake.close())
process.once('SIGTERM', () => void fake.close())
