// The same as LIMITS of lib/applications/schema.ts, which would bring zod to the browser; a test holds that both agree.
export const MAX_NOTE = 1000
export const MAX_NAME = 120
export const MAX_CITY = 80
export const MAX_NEXT_ACTION = 200
/** Characters of a message and of one answer: MESSAGE_LIMITS of lib/applications/message-schema.ts. */
export const MAX_BODY = 1500
export const MAX_ANSWER = 280
