import type { CriterionKind } from '@/lib/journey/schema'
import type { DiaryEntry, SectionId } from './schema'

/** Words of the student, with where they come from in words. */
export type Quote = { readonly id: string; readonly source: string; readonly text: string }

type Box = 'seen' | 'done' | 'learnt'
/** What each question may be answered from: boxes of the diary and proofs of these kinds, the likeliest first. */
const SOURCES: Readonly<Record<SectionId, { boxes: readonly Box[]; kinds: readonly CriterionKind[]; traces?: true }>> = {
  entreprise: { boxes: ['seen'], kinds: ['situation', 'fact'] },
  'journee-type': { boxes: ['done', 'seen'], kinds: ['situation'] },
  'ce-que-j-ai-fait': { boxes: ['done'], kinds: ['action', 'result'] },
  'moment-marquant': { boxes: ['seen', 'done'], kinds: ['result', 'reflection'], traces: true },
  'ce-que-j-ai-appris': { boxes: ['learnt'], kinds: ['reflection', 'skill'], traces: true },
  'la-suite': { boxes: ['learnt'], kinds: ['choice', 'reflection'] },
}

export type QuoteSources = {
  readonly entries: readonly DiaryEntry[]
  readonly proofs: readonly (Quote & { readonly kind: CriterionKind })[]
  /** The chosen traces that are not lines of the diary. */
  readonly traces: readonly Quote[]
  readonly nameOf: (entry: DiaryEntry, box: Box) => string
}

/** The student's own words that may answer a question of the report, verbatim. */
export function quotesFor(section: SectionId, { entries, proofs, traces, nameOf }: QuoteSources): Quote[] {
  const { boxes, kinds, traces: withTraces } = SOURCES[section]
  const lines = boxes.flatMap((box) =>
    entries
      .filter((entry) => entry[box].trim() !== '')
      .map((entry) => ({ id: `${entry.id}-${box}`, source: nameOf(entry, box), text: entry[box] })),
  )
  const spoken = kinds.flatMap((kind) =>
    proofs.filter((proof) => proof.kind === kind).map(({ id, source, text }) => ({ id, source, text })),
  )
  return [...(withTraces ? traces : []), ...lines, ...spoken]
}
