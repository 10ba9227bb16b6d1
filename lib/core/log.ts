/** What may stand in a log line: names, codes, counts and times. Never a text that a person typed. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>

/** Writes one JSON line to stdout. */
export function log(level: 'info' | 'warn' | 'error', event: string, fields: LogFields = {}): void {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), level, event, ...fields })}\n`)
}

/** Code and class of a failure: a database message repeats the row that failed, so messages and stacks stay out. */
export function describeFailure(error: unknown): LogFields {
  if (!(error instanceof Error)) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined
    return { failure: typeof error, code }
  }
  const code = 'code' in error ? String(error.code) : undefined
  const where = error.stack
    ?.split('\n')
    .find((line) => /^\s+at /.test(line))
    ?.trim()
  const cause = error.cause === undefined ? undefined : String(describeFailure(error.cause).code ?? describeFailure(error.cause).failure)
  return { failure: error.name, code, where, cause }
}
