import type { DialogTexts } from '@/components/skills/dialog-texts'
import type { TicketInDialog } from '@/components/skills/ticket-in-dialog'
import type { CvFieldTexts } from '@/lib/core/i18n/fr/cv-fields'
import type { CvScreenTexts } from '@/lib/core/i18n/fr/cv-screen'

/** What every part of the editor is given. */
export type EditorContext = {
  readonly texts: CvScreenTexts
  readonly fieldTexts: CvFieldTexts
  /** The tutor's one question about a line as it reads now; nothing while it is not known, or when there is none. */
  readonly questionFor: (text: string) => string | undefined
  /** The student has finished writing that line: the tutor reads it. */
  readonly ask: (text: string) => void
  readonly sectionNames: Readonly<Record<string, string>>
  /** The student's standing proofs, newest first. */
  readonly tickets: readonly TicketInDialog[]
  readonly dialog: DialogTexts
  /** A name for a new item or line that no other has. */
  readonly newKey: () => string
}
