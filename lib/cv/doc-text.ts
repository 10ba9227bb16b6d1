const WEB = /^https?:\/\//i

/** Text without spaces around it; nothing for nothing. */
export const clean = (text: string | undefined): string => text?.trim() ?? ''

/** The parts that say something, with the separator between them. */
export const join = (separator: string, ...parts: (string | undefined)[]): string => parts.map(clean).filter(Boolean).join(separator)

/** Whether the link is one of the web. */
export const isWeb = (url: string): boolean => WEB.test(url)

/** A link as it is read: without its scheme and the slash at its end. */
export const shownLink = (url: string | undefined): string => clean(url).replace(WEB, '').replace(/\/$/, '')
