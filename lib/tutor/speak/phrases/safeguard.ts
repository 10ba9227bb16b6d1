import type { SafeguardKind } from '@/lib/tutor/schema'

/** The one question of a safeguarding reply. */
export const SAFETY_QUESTION = 'Es-tu en sécurité là, tout de suite ?'

/**
 * Fixed replies to distress, written by a person, one per kind. No model and no template ever alters them. The numbers are
 * those of `lib/tutor/guard/safeguard-help.ts`.
 */
export const SAFEGUARD: Readonly<Record<SafeguardKind, string>> = {
  suicide:
    'Ce que tu écris est sérieux, et tu as bien fait de le dire. Je suis un programme : il te faut une vraie voix. Appelle le 3114, jour et nuit, ou le 15 si ça presse. Va voir un adulte de confiance. On arrête la station ici.',
  violence:
    'Personne n’a le droit de te faire du mal. Je suis un programme : parle à quelqu’un. Le 119 répond jour et nuit, gratuitement ; le 17 si ça presse. Préviens un adulte de confiance. On arrête la station ici.',
  harassment:
    'Ce qu’on te fait n’est pas normal, et tu n’y es pour rien. Je suis un programme : appelle le 3018, de 9 h à 23 h, ou écris-leur par chat. Parles-en à un adulte de confiance. On arrête la station ici.',
  sexual:
    'Tu n’y es pour rien, et tu as le droit d’en parler. Je suis un programme : le 119 répond jour et nuit, le 17 si ça presse. En stage, préviens aussi ton référent. Va vers un adulte de confiance. On arrête la station ici.',
  danger:
    'Ta sécurité passe avant tout. Je suis un programme : appelle le 112 ou le 17 maintenant, ou envoie un SMS au 114. Le 119 répond aussi, jour et nuit. Rejoins un adulte de confiance. On arrête la station ici.',
}
