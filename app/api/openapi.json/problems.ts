/** Problems of every signed-in operation, and of every one that takes a body. */
export const AUTH = [401, 429]
export const BODY = [400, 403, 413, 415, 429]
