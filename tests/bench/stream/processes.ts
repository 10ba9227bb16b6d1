import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

type Question = { readonly no: number; readonly name: string; readonly argument: unknown }
type Answer = { readonly no: number; readonly value?: unknown; readonly error?: string }

/** In a child: answers its parent's questions by name until the parent goes. */
export function answerParent(answers: Readonly<Record<string, (argument: never) => unknown>>): void {
  const send = (answer: Answer) => process.send?.(answer)
  process.on('message', ({ no, name, argument }: Question) => {
    Promise.resolve(argument)
      .then((given) => answers[name]!(given as never))
      .then(
        (value) => send({ no, value }),
        (error: unknown) => send({ no, error: String(error) }),
      )
  })
  // A regular end, so that a profile is written.
  process.once('disconnect', () => process.exit())
  send({ no: 0 })
}

export type Child = { readonly ask: <T>(name: string, argument?: unknown) => Promise<T>; readonly end: () => Promise<void> }

/** Starts a file of this folder in a process of its own; returns once it answers. @throws when it ends or refuses instead */
export async function startChild(file: string, args: readonly string[], nodeOptions: readonly string[] = []): Promise<Child> {
  const child: ChildProcess = fork(path.join(import.meta.dirname, file), args, {
    execArgv: ['--conditions=react-server', '--import', 'tsx', ...nodeOptions],
  })
  const waiting = new Map<number, (answer: Answer) => void>()
  child.on('message', (answer: Answer) => waiting.get(answer.no)?.(answer))
  child.once('exit', (code) => {
    for (const [no, settle] of waiting) settle({ no, error: `${file} ended with ${code}` })
  })
  const answerTo = <T>(no: number) =>
    new Promise<T>((resolve, reject) => {
      waiting.set(no, ({ value, error }) => {
        waiting.delete(no)
        if (error === undefined) resolve(value as T)
        else reject(new Error(error))
      })
    })
  let asked = 0
  await answerTo(0)
  return {
    ask: <T>(name: string, argument?: unknown) => {
      asked += 1
      const answer = answerTo<T>(asked)
      child.send({ no: asked, name, argument })
      return answer
    },
    end: async () => {
      if (child.exitCode !== null) return
      const gone = once(child, 'exit')
      child.disconnect()
      await gone
    },
  }
}
