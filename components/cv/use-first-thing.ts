import { useEffect, useState } from 'react'
import { fromEditing, newItem, type Editing } from '@/lib/cv/editing'
import { SHAPES, type ItemSectionId } from '@/lib/cv/editing-fields'
import { openQuestions, type OpenQuestion } from '@/lib/cv/rules'
import type { Resume } from '@/lib/cv/schema'
import { controlAt, focusControl, itemFieldId } from './control-id'

type Work = { readonly status: string; readonly work: { readonly editing: Editing } }
type Keeper = { getState: () => Work; subscribe: (listener: () => void) => () => void; change: (patch: { editing: Editing }) => void }

/**
 * The one thing to fill in now. It is looked at again once words are saved, not at each key: what is asked stays put while one
 * answers it. `answer` leads to its place, and makes one where there is none.
 */
export function useFirstThing(keeper: Keeper, resume: Resume, newKey: () => string) {
  const [question, setQuestion] = useState(() => openQuestions(resume)[0])
  useEffect(
    () =>
      keeper.subscribe(() => {
        const { status, work } = keeper.getState()
        if (status === 'saved') setQuestion(openQuestions(fromEditing(work.editing, resume))[0])
      }),
    [keeper, resume],
  )
  function answer({ path }: OpenQuestion): void {
    const { editing } = keeper.getState().work
    const control = controlAt(editing, path)
    if (control) return focusControl(control)
    const id = path.split('/')[0] as ItemSectionId
    const item = newItem(newKey())
    keeper.change({
      editing: { ...editing, sections: editing.sections.map((s) => (s.id === id ? { ...s, items: [...s.items, item] } : s)) },
    })
    focusControl(itemFieldId(item.key, SHAPES[id].fields[0]!.id))
  }
  return { question, answer }
}
