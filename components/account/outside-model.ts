import { fill } from '@/lib/core/i18n/fill'
import type { ConsentTexts } from '@/lib/core/i18n/fr/consents'

/** What people are told about the configured model. */
export type OutsideModel = { readonly name: string; readonly host: string; readonly isOpenRouter: boolean }

/** Where the words go, and what is kept there: what we ask of OpenRouter, or that another host's own terms hold. */
export function whereItGoes({ name, host, isOpenRouter }: OutsideModel, texts: ConsentTexts): readonly string[] {
  return [fill(texts.goesTo, { name, host }), isOpenRouter ? texts.keptByOpenRouter : fill(texts.keptByOthers, { host })]
}
