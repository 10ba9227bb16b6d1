/** Why an establishment stands where it stands: a code and what its sentence needs. The interface turns it into words. */
export type Reason =
  /** Its main activity is the trade that was asked for. */
  | { readonly code: 'trade-exact'; readonly values: { readonly naf: string } }
  /** Its main activity is of the same group or division. */
  | { readonly code: 'trade-near'; readonly values: { readonly naf: string } }
  /** Its name holds a word that was typed, a slip or two aside. */
  | { readonly code: 'name'; readonly values: Readonly<Record<string, never>> }
  /** Its name or trade meets a word of the student's own target. */
  | { readonly code: 'your-target'; readonly values: { readonly word: string } }
  /** Kilometres as the crow flies, one decimal. */
  | { readonly code: 'near'; readonly values: { readonly km: number } }
  /** Big enough to take somebody along: the band of employees and the year it was counted. */
  | { readonly code: 'size-fits'; readonly values: { readonly band: string; readonly year: number | null } }
  /** Students of this server wrote to it and had answers. */
  | { readonly code: 'answers-often'; readonly values: { readonly answers: number; readonly contacts: number } }
  /** The register was changed less than two years ago: ISO date. */
  | { readonly code: 'fresh'; readonly values: { readonly on: string } }
