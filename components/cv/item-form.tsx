'use client'

import { Plus } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import { fill } from '@/lib/core/i18n/fill'
import { moved, newLine, type EditItem } from '@/lib/cv/editing'
import { charactersOf, SHAPES, type ItemSectionId } from '@/lib/cv/editing-fields'
import { itemFieldId } from './control-id'
import type { EditorContext } from './editor-context'
import { FluencyField } from './fluency-field'
import { LineForm } from './line-form'
import { PickProof } from './pick-proof'
import { PlaceTools } from './place-tools'

type ItemFormProps = {
  item: EditItem
  sectionId: ItemSectionId
  index: number
  count: number
  /** Proofs that stand on this CV already. */
  used: ReadonlySet<string>
  context: EditorContext
  onChange: (item: EditItem) => void
  onMove: (by: -1 | 1) => void
  onDrop: () => void
}

/** Sections of things that were done somewhere, in a role. */
const ABOUT_A_PLACE: ReadonlySet<ItemSectionId> = new Set(['work', 'volunteer', 'projects', 'education'])

/** One experience, class or language: its facts, then its lines. */
export function ItemForm({ item, sectionId, index, count, used, context, onChange, onMove, onDrop }: ItemFormProps) {
  const { texts, fieldTexts, sectionNames } = context
  const { fields, lines } = SHAPES[sectionId]
  const name = fill(texts.itemNamed, { section: sectionNames[sectionId] ?? sectionId, n: index + 1 })
  const names = texts.fields as Readonly<Record<string, string>>
  const ownNames = fieldTexts.ownFields as Readonly<Record<string, string>>
  const question =
    (fieldTexts.ask as Readonly<Record<string, string>>)[sectionId] ?? (ABOUT_A_PLACE.has(sectionId) ? texts.titleMissing : '')
  const titled = fields.some(({ id, type }) => type === 'text' && item.fields[id]?.trim())
  return (
    <li className="flex flex-col gap-4 rounded-lg border border-hairline p-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="text-base">
          {name}
          {item.isHidden && <span className="font-normal text-quiet"> · {texts.hidden}</span>}
        </h3>
        <PlaceTools
          name={name}
          isFirst={index === 0}
          isLast={index === count - 1}
          isHidden={item.isHidden}
          texts={texts}
          onMove={onMove}
          onHide={() => onChange({ ...item, isHidden: !item.isHidden })}
          onDrop={onDrop}
        />
      </div>
      {!titled && question && <p className="max-w-measure text-sm font-semibold">{question}</p>}
      <div className="grid gap-4 sm:grid-cols-2">
        {fields.map(({ id, type }) => {
          const label = ownNames[`${sectionId}/${id}`] ?? names[id] ?? id
          const value = item.fields[id] ?? ''
          const over = value.length - charactersOf(id)
          const set = (next: string) => onChange({ ...item, fields: { ...item.fields, [id]: next } })
          const fieldId = itemFieldId(item.key, id)
          if (type === 'level')
            return <FluencyField key={id} id={fieldId} label={label} value={value} texts={fieldTexts.fluency} onChange={set} />
          return (
            <TextField
              key={id}
              id={fieldId}
              label={label}
              help={type === 'month' ? texts.monthHelp : undefined}
              error={over > 0 ? fill(fieldTexts.limits.fieldOver, { over, limit: charactersOf(id) }) : undefined}
              type={type === 'url' ? 'url' : 'text'}
              inputMode={type === 'month' ? 'numeric' : undefined}
              autoComplete="off"
              value={value}
              onChange={(event) => set(event.target.value)}
            />
          )
        })}
      </div>
      {lines && (
        <>
          <ol className="flex flex-col gap-5">
            {item.lines.map((line, n) => (
              <LineForm
                key={line.key}
                line={line}
                index={n}
                count={item.lines.length}
                context={context}
                onChange={(next) => onChange({ ...item, lines: item.lines.map((other) => (other.key === line.key ? next : other)) })}
                onMove={(by) => onChange({ ...item, lines: moved(item.lines, n, by) })}
                onDrop={() => onChange({ ...item, lines: item.lines.filter((other) => other.key !== line.key) })}
              />
            ))}
          </ol>
          <div className="flex flex-wrap gap-2">
            {sectionId !== 'skills' && sectionId !== 'interests' && (
              <PickProof
                context={context}
                used={used}
                onPick={(ticket) => onChange({ ...item, lines: [...item.lines, newLine(context.newKey(), ticket.quote, ticket.id)] })}
              />
            )}
            <Button variant="quiet" size="small" onClick={() => onChange({ ...item, lines: [...item.lines, newLine(context.newKey())] })}>
              <Plus aria-hidden size={20} strokeWidth={1.75} />
              {texts.addLine}
            </Button>
          </div>
        </>
      )}
    </li>
  )
}
