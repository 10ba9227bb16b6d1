import type { SafeguardKind } from '@/lib/tutor/schema'

/** A number to call. `hours` and `note` are shown to the student as they are. */
export type HelpNumber = { readonly number: string; readonly label: string; readonly hours: string; readonly note?: string }
export type SafeguardHelp = { readonly kind: SafeguardKind; readonly numbers: readonly HelpNumber[] }

const CHILDREN: HelpNumber = {
  number: '119',
  label: 'Allô enfance en danger',
  hours: '24 h sur 24, 7 jours sur 7',
  note: 'Gratuit, n’apparaît pas sur la facture. Chat jusqu’à 21 h, langue des signes.',
}
const HARASSMENT: HelpNumber = {
  number: '3018',
  label: 'Harcèlement à l’école et en ligne',
  hours: '7 jours sur 7, de 9 h à 23 h',
  note: 'Aussi par chat et WhatsApp.',
}
const SUICIDE: HelpNumber = { number: '3114', label: 'Prévention du suicide', hours: '24 h sur 24, 7 jours sur 7' }
const WOMEN: HelpNumber = {
  number: '3919',
  label: 'Violences sexistes et sexuelles, aussi en stage',
  hours: 'Horaires sur le site du service',
}
const SAMU: HelpNumber = { number: '15', label: 'Urgence médicale (Samu)', hours: 'À toute heure' }
const POLICE: HelpNumber = { number: '17', label: 'Police ou gendarmerie', hours: 'À toute heure' }
const FIRE: HelpNumber = { number: '18', label: 'Pompiers', hours: 'À toute heure' }
const EMERGENCY: HelpNumber = { number: '112', label: 'Urgences', hours: 'À toute heure' }
const BY_TEXT: HelpNumber = { number: '114', label: 'Urgences par SMS', hours: 'À toute heure', note: 'Pour qui ne peut pas entendre.' }

/**
 * The numbers shown for each kind of distress, most fitting first. Facts (France) as checked on 22 Nov 2026: 119, and the 3018 as
 * the single number for harassment at school and online (solidarites.gouv.fr, updated 7 Nov 2025). The former school
 * harassment line was replaced by it in September 2023 and must not be shown.
 */
const HELP: Readonly<Record<SafeguardKind, SafeguardHelp>> = {
  suicide: { kind: 'suicide', numbers: [SUICIDE, SAMU, EMERGENCY, BY_TEXT, CHILDREN] },
  violence: { kind: 'violence', numbers: [CHILDREN, POLICE, EMERGENCY, BY_TEXT] },
  harassment: { kind: 'harassment', numbers: [HARASSMENT, CHILDREN, POLICE] },
  sexual: { kind: 'sexual', numbers: [CHILDREN, POLICE, WOMEN, HARASSMENT, BY_TEXT] },
  danger: { kind: 'danger', numbers: [EMERGENCY, POLICE, BY_TEXT, SAMU, FIRE, CHILDREN] },
}

/** The structured help for a kind of distress. */
export function safeguardHelp(kind: SafeguardKind): SafeguardHelp {
  return HELP[kind]
}
