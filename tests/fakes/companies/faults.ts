export const SOURCES = ['register', 'communes', 'geocoding', 'ddg-js', 'ddg-html'] as const
export type Source = (typeof SOURCES)[number]

/** Every way in which a stand-in can fail; `slow` answers as it should, late; a refused connection is a closed port, so close the stand-in. */
export const FAULTS = [
  '429',
  '429-retry-after',
  '500',
  '503',
  '403',
  'stall',
  'stall-body',
  'bad-json',
  'bad-shape',
  'huge',
  'redirect',
  'cut',
  'anomaly',
  'captcha',
  'empty',
  'slow',
] as const
export type Fault = (typeof FAULTS)[number]

/** The orders of a test: the next requests of a source, or all of them until `clear`. */
export class Faults {
  #next: { source: Source; fault: Fault; times: number }[] = []
  #always = new Map<Source, Fault>()

  next(source: Source, fault: Fault, times = 1): void {
    this.#next.push({ source, fault, times })
  }

  always(source: Source, fault: Fault): void {
    this.#always.set(source, fault)
  }

  clear(): void {
    this.#next = []
    this.#always.clear()
  }

  take(source: Source): Fault | null {
    const order = this.#next.find((one) => one.source === source && one.times > 0)
    if (!order) return this.#always.get(source) ?? null
    order.times -= 1
    return order.fault
  }
}

const isOneOf = <T extends string>(all: readonly T[], value: unknown): value is T => all.includes(value as T)

/** `POST /control` with `{"source", "fault", "always"?}` or `{"clear": true}`. Throws on an unknown one: a drill without its fault would prove nothing. */
export function control(faults: Faults, body: unknown): void {
  const { source, fault, always, clear } = body as { source?: unknown; fault?: unknown; always?: unknown; clear?: unknown }
  if (clear === true) return faults.clear()
  if (!isOneOf(SOURCES, source) || !isOneOf(FAULTS, fault)) throw new Error('Unknown source or fault')
  if (always === true) faults.always(source, fault)
  else faults.next(source, fault)
}
