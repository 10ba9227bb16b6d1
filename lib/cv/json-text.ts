/** Where a text stops being JSON; both count from 1, columns in UTF-16 units. */
export type JsonPlace = { readonly line: number; readonly column: number }
type Because = 'malformed' | 'twice' | 'too-deep'

/** `members`: the exact text of each member of the outermost object. */
export type JsonReading =
  | { readonly ok: true; readonly value: unknown; readonly members: ReadonlyMap<string, string> }
  | ({ readonly ok: false; readonly because: Because } & JsonPlace)

const SPACE = /[ \t\n\r]*/y
const STRING = /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

class Stop extends Error {
  constructor(
    readonly at: number,
    readonly because: Because,
  ) {
    super(because)
  }
}

/** A text and how far it was read. */
class Reader {
  at = 0
  readonly members = new Map<string, string>()
  constructor(
    readonly text: string,
    readonly maxDepth: number,
  ) {}

  readAll(): void {
    this.skip()
    this.readValue(0)
    this.skip()
    if (this.at < this.text.length) this.stop()
  }

  private readValue(depth: number): void {
    const sign = this.text[this.at]
    if (sign !== '{' && sign !== '[') {
      if (!this.take(sign === '"' ? STRING : SCALAR)) this.stop()
      return
    }
    if (depth >= this.maxDepth) this.stop('too-deep')
    const names = new Set<string>()
    this.readList(sign === '{' ? '}' : ']', () => (sign === '{' ? this.readMember(depth, names) : this.readValue(depth + 1)))
  }

  private readList(close: string, readOne: () => void): void {
    this.at += 1
    this.skip()
    if (this.text[this.at] === close) return void (this.at += 1)
    for (;;) {
      readOne()
      this.skip()
      if (this.text[this.at] === close) return void (this.at += 1)
      this.expect(',')
    }
  }

  private readMember(depth: number, names: Set<string>): void {
    const start = this.at
    const quoted = this.take(STRING)
    if (!quoted) return this.stop()
    const name = JSON.parse(quoted) as string
    if (names.has(name)) throw new Stop(start, 'twice')
    names.add(name)
    this.skip()
    this.expect(':')
    const from = this.at
    this.readValue(depth + 1)
    if (depth === 0) this.members.set(name, this.text.slice(from, this.at))
  }

  private take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)?.[0]
    this.at += found?.length ?? 0
    return found
  }

  private skip(): void {
    this.take(SPACE)
  }

  private expect(sign: string): void {
    if (this.text[this.at] !== sign) this.stop()
    this.at += 1
    this.skip()
  }

  private stop(because: Because = 'malformed'): never {
    throw new Stop(this.at, because)
  }
}

/**
 * Reads JSON (RFC 8259, December 2017) and tells where it breaks, which the messages of JSON.parse do in some engines only.
 * A member that comes twice is refused, since programs disagree on which of the two counts.
 */
export function readJson(text: string, maxDepth: number): JsonReading {
  const reader = new Reader(text, maxDepth)
  try {
    reader.readAll()
    return { ok: true, value: JSON.parse(text), members: reader.members }
  } catch (stop) {
    if (!(stop instanceof Stop)) throw stop
    const before = text.slice(0, stop.at).split(/\r\n|\r|\n/)
    return { ok: false, because: stop.because, line: before.length, column: before.at(-1)!.length + 1 }
  }
}

// The same characters that lib/core/request-body.ts takes out of every text: controls, invisible spaces and hidden tags.
const HIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200B\u2060\uFEFF]|[\u{E0000}-\u{E007F}]/u
const HIDDEN_RAW = new RegExp(HIDDEN.source, 'gu')
const ESCAPE = /\\(?:u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|.)/gs

/**
 * JSON text without control and invisible characters, written as such or as escapes, and without halves of a surrogate pair,
 * which Postgres refuses. Everything else stays as it was, to the byte.
 * @returns the text, and how many characters went
 */
export function withoutHidden(text: string): { text: string; removed: number } {
  let removed = 0
  const drop = () => ((removed += 1), '')
  const kept = text.replace(HIDDEN_RAW, drop).replace(ESCAPE, (escape, high?: string, low?: string, one?: string) => {
    if (high && low) return HIDDEN.test(String.fromCharCode(parseInt(high, 16), parseInt(low, 16))) ? drop() : escape
    if (escape === '\\b' || escape === '\\f') return drop()
    if (!one) return escape
    const unit = String.fromCharCode(parseInt(one, 16))
    return HIDDEN.test(unit) || !unit.isWellFormed() ? drop() : escape
  })
  return { text: kept, removed }
}
