/** The longest message a student may send, in UTF-16 code units. A module of its own: the browser needs it without the schemas. */
export const MAX_MESSAGE_LENGTH = 4000
