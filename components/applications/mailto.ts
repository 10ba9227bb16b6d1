/** A link that opens the student's own mail with the text in it (RFC 6068: line ends are %0D%0A, nothing else is left bare). */
export function mailtoOf(subject: string, body: string): string {
  // Half of an emoji would make the encoding throw.
  const encode = (text: string) => encodeURIComponent(text.toWellFormed().replace(/\r?\n/g, '\r\n'))
  return `mailto:?subject=${encode(subject)}&body=${encode(body)}`
}
