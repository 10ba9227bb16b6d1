import type { ProfileTexts } from '@/lib/core/i18n/fr/profile'
import type { SkillTexts } from './skill-texts'

const KEYS = [
  'openTicket',
  'quoted',
  'dialogTitle',
  'dialogLead',
  'dialogMarked',
  'dialogMarkedEnd',
  'toConversation',
  'withdraw',
  'withdrawTitle',
  'withdrawText',
  'withdrawConfirm',
  'withdrawKeep',
  'withdrawing',
  'withdrawn',
  'offlineTitle',
  'offline',
] as const satisfies readonly (keyof ProfileTexts)[]

/** The words of the ticket's dialog: a client leaf, so they travel with the page. */
export type DialogTexts = Pick<ProfileTexts, (typeof KEYS)[number]> & { close: string }

/** Called once a page: the same object given to every ticket is sent once. */
export function dialogTextsOf({ profile, ui }: Pick<SkillTexts, 'profile' | 'ui'>): DialogTexts {
  return { ...(Object.fromEntries(KEYS.map((key) => [key, profile[key]])) as Omit<DialogTexts, 'close'>), close: ui.close }
}
