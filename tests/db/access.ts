/** Who reaches a student's rows: that student, or three people who must not. */
export const ACTORS = ['anonymous', 'owner', 'other', 'advisor'] as const
export type ActorName = (typeof ACTORS)[number]

export const VERBS = ['select', 'insert', 'update', 'delete'] as const
export type Verb = (typeof VERBS)[number]

/** One letter a verb that is allowed, a dash for one that is not: `S-U-` reads and changes, neither adds nor removes. */
type Rights = Readonly<Record<ActorName, string>>

export type TableAccess = {
  readonly rights: Rights
  /** Finds the owner's rows; `true` for reference tables, which belong to nobody. */
  readonly owned: string
  /** A row in the owner's name that the database accepts, were it not for the rights. */
  readonly insert: string
  /** No `where` and no column read: nothing but the policy for updates stands between the caller and every row. */
  readonly update: string
  /** A row in the caller's own name ($ME) that hangs on something of the owner's: never allowed to anybody else. */
  readonly graft?: string
  /** Gives one's own rows away to $OTHER: never allowed. Absent where a trigger pins the owner. */
  readonly give?: string
  /** The columns that a student may update, by the real grants; '*' for all. */
  readonly updatable: readonly string[] | '*'
}

/** Rows that belong to nobody and that everyone signed in reads. */
export const REFERENCE: Rights = { anonymous: '----', owner: 'S---', other: 'S---', advisor: 'S---' }
/** One's own rows, and nobody else's. */
export const only = (owner: string): Rights => ({ anonymous: '----', owner, other: '----', advisor: '----' })

/** What the scene of `access-scene.ts` puts into the database, for the statements below. */
export const ID = {
  owner: '00000000-0000-4000-8000-00000000000a',
  other: '00000000-0000-4000-8000-00000000000b',
  advisor: '00000000-0000-4000-8000-00000000000c',
  /** An account without a profile. */
  spare: '00000000-0000-4000-8000-00000000000d',
} as const

/** Ids of one person's conversation, turn, message, experience and proof. */
export const ofPerson = (person: string) => {
  const tagged = (tag: string) => `'${person.slice(0, 9)}${tag}${person.slice(13)}'`
  return { talk: tagged('0001'), turn: tagged('0002'), said: tagged('0003'), story: tagged('0004'), proof: tagged('0005') }
}

/** The owner's id as SQL, and the condition that finds the owner's rows. */
export const OWNER = `'${ID.owner}'`
export const MINE = `user_id = ${OWNER}`

/** What one noun brings to the matrix: its tables, and the owner's rows in them. */
export type NounAccess = { readonly tables: Readonly<Record<string, TableAccess>>; readonly scene: (person: string) => string }
