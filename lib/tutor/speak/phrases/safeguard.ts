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

/** When distress comes up again in the same conversation: the safety question has been asked, the help is said again. */
export const SAFEGUARD_AGAIN: Readonly<Record<SafeguardKind, string>> = {
  suicide:
    'Merci de continuer à le dire. Je suis un programme et je ne peux pas te protéger. Le 3114 décroche à toute heure, le 15 aussi. Ne reste pas sans personne : va maintenant vers un adulte de confiance.',
  violence:
    'Je te crois. Je suis un programme et je ne peux pas venir. Le 119 décroche à toute heure, le 17 si tu risques quelque chose maintenant. Va vers un adulte de confiance : infirmière, CPE, quelqu’un de la famille.',
  harassment:
    'Je te crois. Garde des captures si tu peux. Je suis un programme : le 3018 sait quoi faire, par téléphone ou par chat. Dis-le aujourd’hui à un adulte de confiance, parent, CPE, infirmière.',
  sexual:
    'Je te crois, et ce n’est pas ta faute. Je suis un programme : le 119 t’écoute à toute heure, le 17 si tu risques quelque chose maintenant. Rejoins un adulte de confiance, hors de portée de cette personne.',
  danger:
    'Je suis un programme et je ne peux pas venir. Appelle le 112 ou le 17, ou envoie un SMS au 114. Va là où il y a du monde et préviens un adulte de confiance.',
}
