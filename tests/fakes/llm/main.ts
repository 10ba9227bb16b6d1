import { parseArgs } from 'node:util'
import { FAULTS } from './faults'
import { startFakeLlm } from './server'

/** The stand-in provider on its own: `npm run fake-llm -- --port 4010`, until Ctrl-C. */
const { values } = parseArgs({ options: { port: { type: 'string', default: '4010' } } })
const fake = await startFakeLlm({ port: Number(values.port), delayMs: { firstToken: 200, perToken: 20 } })

console.log(`LLM_BASE_URL=${fake.url} LLM_API_KEY=fake LLM_MODEL=${fake.model}\n`)
console.log('Faults, as a suffix of the model (honest#stall, honest#speaker:stall), the header x-fake-fault, or POST /control')
console.log(`(curl -d '{"next":{"role":"speaker","fault":"cut"}}' ${fake.url.replace('/v1', '/control')}):`)
for (const { name, roles } of FAULTS) console.log(`  ${name.padEnd(18)} ${roles.join(', ')}`)
process.once('SIGINT', () => void fake.close())
process.once('SIGTERM', () => void fake.close())
