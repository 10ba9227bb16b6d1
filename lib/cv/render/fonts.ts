import { Font } from '@react-pdf/renderer'
import path from 'node:path'
import { FACES } from './faces'

/** Where a face lies; the server starts in the folder of the app, and a bundle keeps that layout (outputFileTracingIncludes). */
export const facePath = (file: string): string => path.join(process.cwd(), 'public', 'fonts', file)

let isRegistered = false

/** Tells the renderer its faces, once in a process, and takes away its English hyphenation. */
export function registerFonts(): void {
  if (isRegistered) return
  for (const { family, weight, file } of FACES) Font.register({ family, src: facePath(file), fontWeight: weight })
  Font.registerHyphenationCallback((word) => [word])
  isRegistered = true
}
