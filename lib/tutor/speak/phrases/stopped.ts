/** What stands in the conversation when a reply was stopped before its first word. No question: the student wanted silence. */
export const STOPPED: readonly string[] = [
  'Je m’arrête là. Écris quand tu veux reprendre.',
  'D’accord, je m’arrête. Reprends quand tu veux.',
  'Je me tais. Ton message est gardé, écris quand tu veux.',
]
