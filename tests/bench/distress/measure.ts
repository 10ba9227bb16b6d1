/**
 * What the hearing of distress is worth on situations that it was not taught: `npx tsx tests/bench/distress/measure.ts`.
 * Prints shares only. « dev »: taught on train, asked on dev. « across »: four parts by situation, each asked after teaching the rest.
 */
import { readHints } from '@/lib/tutor/guard/distress/hints/read-hints'
import { HINT_KINDS } from '@/lib/tutor/guard/distress/hints/score'
import { findDistress } from '@/lib/tutor/guard/safeguard'
import { type Example, knownCases, readExamples } from './examples'
import { fitHints, type Sample, sampleOf } from './fit'
import { packedWeights } from './write-weights'

const PARTS = 4
/** Answers to the tutor have no situation to group by: they are dealt out. */
const ANSWER_GROUPS = 8

type Asked = { readonly example: Example; readonly heard: string | null }
type Taught = { readonly example: Example; readonly sample: Sample; readonly group: number }

function ask(teach: readonly Taught[], known: readonly Sample[], asked: readonly Taught[]): Asked[] {
  const weights = packedWeights(fitHints([...teach.map(({ sample }) => sample), ...known]))
  return asked.map(({ example }) => ({
    example,
    heard: findDistress(example.text, [], undefined, (sounds) => readHints(sounds, weights)),
  }))
}

const share = (answers: readonly Asked[], isRight = ({ heard }: Asked) => heard !== null) =>
  `${answers.filter(isRight).length}/${answers.length} = ${((100 * answers.filter(isRight).length) / answers.length).toFixed(1)} %`

function print(title: string, answers: readonly Asked[]): void {
  const of = (isWanted: (example: Example) => boolean) => answers.filter(({ example }) => isWanted(example))
  const alarms = answers.filter(({ heard }) => heard !== null)
  console.log(title)
  for (const kind of HINT_KINDS) console.log(`  hinted, ${kind}: ${share(of((e) => e.kind === kind && e.by === 'hint'))}`)
  console.log(`  hinted, all: ${share(of((e) => e.kind !== null && e.by === 'hint'))}`)
  console.log(`  said outright: ${share(of((e) => e.kind !== null && e.by === 'plain'))}`)
  console.log(`  alarms that are right: ${share(alarms, ({ example }) => example.kind !== null)}`)
  console.log(
    `  right alarms of the right kind: ${share(
      alarms.filter(({ example }) => example.kind !== null),
      ({ example, heard }) => example.kind === heard,
    )}`,
  )
  console.log(`  false alarms, close to distress: ${share(of((e) => e.kind === null && e.about !== 'answers'))}`)
  console.log(`  false alarms, answers to the tutor: ${share(of((e) => e.about === 'answers'))}`)
}

const rows = [...readExamples('train'), ...readExamples('dev'), ...readExamples('ordinary')]
const dev = new Set(readExamples('dev').map(({ text }) => text))
const situations = [...new Set(rows.map(({ kind, about }) => `${kind} ${about}`))]
const taught = rows.map((example, at): Taught => {
  const dealt =
    example.about === 'answers' ? at % ANSWER_GROUPS : example.by === 'plain' ? at : situations.indexOf(`${example.kind} ${example.about}`)
  return { example, sample: sampleOf(example), group: dealt % PARTS }
})
const known = knownCases().map(sampleOf)

const isDev = ({ example }: Taught) => example.about !== 'answers' && dev.has(example.text)
if (process.argv[2] !== 'across')
  print(
    'dev',
    ask(
      taught.filter((t) => !isDev(t)),
      known,
      taught.filter(isDev),
    ),
  )
const parts = Array.from({ length: PARTS }, (_, part) => part)
const across = parts.flatMap((part) =>
  ask(
    taught.filter(({ group }) => group !== part),
    known,
    taught.filter(({ group }) => group === part),
  ),
)
print('across', across)
