/** Every failure the app can explain. The HTTP status is a property of the code, never of the call site. */
export const STATUS = {
  invalid: 400,
  malformed_json: 400,
  text_too_long: 400,
  unauthenticated: 401,
  wrong_credentials: 401,
  bad_origin: 403,
  not_found: 404,
  unknown_station: 404,
  unknown_place: 404,
  unknown_trade: 404,
  unknown_company: 404,
  method_not_allowed: 405,
  conflict: 409,
  email_taken: 409,
  turn_conflict: 409,
  turn_running: 409,
  ambiguous_place: 409,
  not_a_guest: 409,
  application_exists: 409,
  applications_full: 409,
  events_full: 409,
  too_large: 413,
  wrong_content_type: 415,
  weak_password: 400,
  link_expired: 410,
  worksheet_invalid: 400,
  cv_invalid: 400,
  cv_too_large: 413,
  cv_changed: 409,
  cv_full: 409,
  cv_link_closed: 410,
  cv_remarks_full: 409,
  cv_right_to_left: 422,
  import_unreadable: 400,
  import_too_long: 400,
  diary_day: 400,
  too_many_traces: 409,
  six_traces: 409,
  rate_limited: 429,
  cv_busy: 503,
  unavailable: 503,
  sources_down: 503,
  unexpected: 500,
} as const

export type ErrorCode = keyof typeof STATUS

/** One field of a request that cannot be taken as it is; `code` names a text of the dictionary. */
export type FieldIssue = { field: string; code: string }

/** A failure with a code that the dictionary explains. The cause stays in the log, without anything a person typed. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly issues: readonly FieldIssue[] = [],
    options?: ErrorOptions & { retryAfterSeconds?: number; members?: Readonly<Record<string, unknown>> },
  ) {
    super(code, options)
    this.name = 'AppError'
    this.retryAfterSeconds = options?.retryAfterSeconds
    this.members = options?.members ?? {}
  }
  readonly retryAfterSeconds: number | undefined
  /** Extension members of the problem document (RFC 9457, section 3.2): what a client needs to go on, for example places to choose from. */
  readonly members: Readonly<Record<string, unknown>>
}
