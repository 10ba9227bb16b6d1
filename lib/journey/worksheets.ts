import { SchoolLevel } from './schema'

/** The stations worked as a short form. */
export type WorksheetStationId =
  | 'depart'
  | 'mes-criteres'
  | 'trois-metiers'
  | 'mon-reseau'
  | 'relu'
  | 'joignable'
  | 'oui'
  | 'dossier'
  | 'avant-le-jour-j'
  | 'regard-du-tuteur'
  | 'merci-et-suite'

type Base = {
  readonly id: string
  readonly required: boolean
  /** Required only when that choice field holds one of these options. */
  readonly requiredWhen?: { readonly fieldId: string; readonly in: readonly string[] }
}

export type TextField = Base & {
  readonly type: 'text' | 'long-text'
  readonly maxLength: number
  /** Ids of ready-made answers that may be offered; anything else may be typed. */
  readonly suggestions?: readonly string[]
  /** Content refused whatever its length: contact data of a person, or more than a first name. */
  readonly refuse?: 'contact-data' | 'more-than-first-name'
}
export type ChoiceField = Base & { readonly type: 'choice'; readonly options: readonly string[] }
export type DateField = Base & { readonly type: 'date'; readonly notBefore?: string }
export type NumberField = Base & { readonly type: 'number'; readonly min: number; readonly max: number }
export type TicksField = Base & {
  readonly type: 'ticks'
  readonly options: readonly string[]
  /** Each of these has to be ticked for the station to close. */
  readonly mustTick?: readonly string[]
}
export type ColumnField = TextField | ChoiceField
export type RowsField = Base & {
  /** `ranked`: the order of the rows is part of the answer. */
  readonly type: 'rows' | 'ranked'
  readonly minRows: number
  readonly maxRows: number
  readonly columns: readonly ColumnField[]
  /** No two rows may hold the same value there. */
  readonly distinct?: string
  /** Columns that only the first row has to fill. */
  readonly firstRowNeeds?: readonly string[]
  /** At least one row holds this value in this column. */
  readonly oneRowWith?: { readonly columnId: string; readonly equals: string }
}
export type WorksheetField = ColumnField | DateField | NumberField | TicksField | RowsField

const text = (id: string, maxLength: number, more: Partial<TextField> = {}): TextField => ({
  id,
  type: 'text',
  required: true,
  maxLength,
  ...more,
})
const longText = (id: string, maxLength: number, more: Partial<TextField> = {}): TextField =>
  text(id, maxLength, { type: 'long-text', ...more })
const choice = (id: string, options: readonly string[], more: Partial<ChoiceField> = {}): ChoiceField => ({
  id,
  type: 'choice',
  required: true,
  options,
  ...more,
})
const date = (id: string, more: Partial<DateField> = {}): DateField => ({ id, type: 'date', required: true, ...more })
const ticks = (id: string, mustTick: readonly string[], others: readonly string[] = []): TicksField => ({
  id,
  type: 'ticks',
  required: mustTick.length > 0,
  options: [...mustTick, ...others],
  mustTick,
})

const WHEN_DATES_KNOWN = { fieldId: 'dates', in: ['known', 'roughly'] } as const
/** Four steps of a skill (as in RECTEC, read on 2026-11), and an honest way not to judge. */
const TUTOR_SCALE = ['with-help', 'alone', 'adapts', 'helps-others', 'not-seen'] as const

/**
 * The forms of the worksheet stations: structure only, words live in the dictionaries under the same ids.
 * Nothing asks for health, origin, home address, grades or the contact data of a private person.
 */
export const WORKSHEETS: Readonly<Record<WorksheetStationId, readonly WorksheetField[]>> = {
  depart: [
    choice('level', SchoolLevel.options),
    choice('stage-type', ['observation', 'mini-stage', 'pfmp', 'higher-ed', 'other', 'unsure']),
    choice('dates', ['known', 'roughly', 'not-yet']),
    date('start-date', { required: false, requiredWhen: WHEN_DATES_KNOWN }),
    date('end-date', { required: false, requiredWhen: WHEN_DATES_KNOWN, notBefore: 'start-date' }),
    { id: 'travel-minutes', type: 'number', required: true, min: 5, max: 180 },
    ticks('travel-means', [], ['walk', 'bike', 'bus-metro', 'train', 'car', 'moped']),
  ],
  'mes-criteres': [
    {
      id: 'criteria',
      type: 'ranked',
      required: true,
      minRows: 5,
      maxRows: 5,
      distinct: 'criterion',
      firstRowNeeds: ['reason'],
      columns: [
        text('criterion', 60, {
          suggestions: ['near', 'team', 'outdoors', 'hands', 'calm', 'people', 'new-job', 'care', 'digital', 'hours', 'move', 'useful'],
        }),
        text('reason', 200, { required: false }),
      ],
    },
  ],
  'trois-metiers': [
    {
      id: 'jobs',
      type: 'rows',
      required: true,
      minRows: 3,
      maxRows: 3,
      distinct: 'field',
      oneRowWith: { columnId: 'known', equals: 'no' },
      columns: [
        text('job', 80),
        choice('field', [
          'animals-nature',
          'arts-culture',
          'building',
          'business',
          'care',
          'communication',
          'education',
          'food-tourism',
          'industry',
          'it',
          'law-security',
          'science',
          'sport',
          'transport',
        ]),
        choice('known', ['yes', 'no']),
        text('learnt', 200),
        text('source', 120, { required: false }),
      ],
    },
  ],
  'mon-reseau': [
    {
      id: 'people',
      type: 'rows',
      required: true,
      minRows: 5,
      maxRows: 8,
      columns: [
        text('first-name', 30, { refuse: 'more-than-first-name' }),
        text('link', 80, { refuse: 'contact-data' }),
        text('help', 160, { refuse: 'contact-data' }),
      ],
    },
  ],
  relu: [
    choice('reader', ['family', 'teacher', 'friend', 'professional', 'other'], { required: false }),
    // A whole remark of a reader's link (500 characters, LIMITS of lib/cv) may join what is typed here.
    longText('remark', 900),
    longText('change', 400),
  ],
  joignable: [ticks('checklist', ['mail', 'voicemail', 'check-often', 'home-knows'], ['call-script', 'calm-place', 'places-at-hand'])],
  oui: [
    text('host', 120),
    date('start-date'),
    date('end-date', { notBefore: 'start-date' }),
    text('tutor', 80, { refuse: 'contact-data' }),
    text('tutor-role', 80, { required: false, refuse: 'contact-data' }),
    ticks('done', [], ['written', 'school-told', 'others-told']),
  ],
  dossier: [
    ticks(
      'pieces',
      ['form', 'rules', 'host-details', 'dates-hours', 'activities', 'insurance'],
      ['representative', 'skills', 'meals-travel'],
    ),
    date('return-by', { required: false }),
    text('school-contact', 80, { required: false, refuse: 'contact-data' }),
  ],
  'avant-le-jour-j': [
    ticks('checklist', ['hours-place', 'trip', 'meal', 'clothes', 'convention'], ['insurance', 'rights', 'notebook']),
    text('call-who', 60, { refuse: 'contact-data' }),
    text('call-first', 60, { required: false, refuse: 'contact-data' }),
  ],
  'regard-du-tuteur': [
    choice('observer', TUTOR_SCALE),
    choice('communiquer', TUTOR_SCALE),
    choice('comprendre', TUTOR_SCALE),
    choice('s-impliquer', TUTOR_SCALE),
    choice('how', ['together', 'spoken', 'written'], { required: false }),
    longText('words', 500, { required: false }),
  ],
  'merci-et-suite': [
    ticks('done', ['thanked', 'cv-updated'], ['told-school', 'kept-contact']),
    longText('thanks', 800),
    longText('next-step', 300),
    date('next-date', { required: false }),
  ],
}

/** Whether that station is worked as a form. */
export function isWorksheetStation(id: string): id is WorksheetStationId {
  return Object.hasOwn(WORKSHEETS, id)
}
