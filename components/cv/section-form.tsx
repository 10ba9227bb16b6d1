'use client'

import { Plus } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { fill } from '@/lib/core/i18n/fill'
import { moved, newItem, type EditItem, type EditSection } from '@/lib/cv/editing'
import type { ItemSectionId } from '@/lib/cv/editing-fields'
import type { EditorContext } from './editor-context'
import { ItemForm } from './item-form'
import { PlaceTools } from './place-tools'

type SectionFormProps = {
  section: EditSection
  index: number
  count: number
  used: ReadonlySet<string>
  context: EditorContext
  onChange: (section: EditSection) => void
  onMove: (by: -1 | 1) => void
  /** An item was taken away from that place. */
  onDropped: (item: EditItem, index: number) => void
}

/** One part of the page and what is in it. Folded while it is empty, so that the page stays short on a phone. */
export function SectionForm({ section, index, count, used, context, onChange, onMove, onDropped }: SectionFormProps) {
  const { texts, sectionNames } = context
  const name = sectionNames[section.id] ?? section.id
  const id = section.id as ItemSectionId
  const setItems = (items: readonly EditItem[]) => onChange({ ...section, items })
  return (
    <details open={section.items.length > 0} className="group border-t border-hairline pt-3">
      <summary className="flex min-h-11 cursor-pointer items-center gap-2 font-sign text-lg font-semibold">
        {name}
        <span className="text-sm font-normal text-quiet">
          {section.items.length > 0 && section.items.length}
          {section.isHidden && ` · ${texts.hidden}`}
        </span>
      </summary>
      <div className="flex flex-col gap-4 pt-2 pb-5">
        <div className="-ml-3">
          <PlaceTools
            name={name}
            isFirst={index === 0}
            isLast={index === count - 1}
            isHidden={section.isHidden}
            texts={texts}
            onMove={onMove}
            onHide={() => onChange({ ...section, isHidden: !section.isHidden })}
          />
        </div>
        <ol className="flex flex-col gap-4">
          {section.items.map((item, n) => (
            <ItemForm
              key={item.key}
              item={item}
              sectionId={id}
              index={n}
              count={section.items.length}
              used={used}
              context={context}
              onChange={(next) => setItems(section.items.map((other) => (other.key === item.key ? next : other)))}
              onMove={(by) => setItems(moved(section.items, n, by))}
              onDrop={() => {
                setItems(section.items.filter((other) => other.key !== item.key))
                onDropped(item, n)
              }}
            />
          ))}
        </ol>
        <div>
          <Button variant="secondary" size="small" onClick={() => setItems([...section.items, newItem(context.newKey())])}>
            <Plus aria-hidden size={20} strokeWidth={1.75} />
            {fill(texts.addItem, { section: name })}
          </Button>
        </div>
      </div>
    </details>
  )
}
