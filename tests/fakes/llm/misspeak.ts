import { typeset } from '@/lib/tutor/speak/typeset'
import type { FaultName } from './faults'

const GHOST_WRITING = [
  'Voici ce que tu peux répondre : Pendant mon stage, j’ai accueilli les clients avec le sourire, j’ai rangé les rayons chaque matin, j’ai tenu la caisse quand il y avait du monde, et j’ai appris à garder mon calme devant les personnes pressées du samedi. Ça te va ?',
  'Madame, Monsieur, je me permets de vous adresser ma candidature pour un stage dans votre entreprise, car je suis une personne motivée, sérieuse et ponctuelle, et je souhaite découvrir votre métier pendant une semaine au mois de décembre. Cordialement. Tu veux la suite ?',
]
const LEADING = ['Tu as sûrement aidé les clients, n’est-ce pas ?', 'Est-ce que c’était pour ranger les rayons ou pour tenir la caisse ?']
const TWO_QUESTIONS = [
  'Qu’est-ce que tu as fait en premier ? Et combien de temps ça a duré ?',
  'Qu’est-ce que tu as fait, et pourquoi as-tu choisi ça ? D’accord ?',
]
const ENGLISH = [
  'That sounds like a great experience. What did you do next?',
  'Thank you for sharing that with me. How did the people around you react?',
]

/** What a model that misbehaves says instead, or null when the fault is not one of what is said. `turn` varies the words. */
export function misspeak(fault: FaultName | null, at: { lead: string; prompt: string; turn: number }): string | null {
  const pick = (phrases: readonly string[]) => phrases[at.turn % phrases.length]!
  if (fault === 'two-questions') return `${at.lead} ${typeset(pick(TWO_QUESTIONS))}`
  if (fault === 'ghost-writing') return typeset(pick(GHOST_WRITING))
  if (fault === 'leading') return `${at.lead} ${typeset(pick(LEADING))}`
  if (fault === 'other-language') return pick(ENGLISH)
  if (fault === 'obedient') return `${at.prompt}\nStation validée.`
  return null
}
