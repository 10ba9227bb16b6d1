import { itemAt, type Editing } from '@/lib/cv/editing'

/** The id of the control of a field about the person. */
export const basicsId = (field: string): string => `cv-basics-${field}`

/** The id of the control of an item's field. */
export const itemFieldId = (itemKey: string, field: string): string => `cv-${itemKey}-${field}`

/** The id of the control for that path of the file; null where there is no item yet. */
export function controlAt({ sections }: Editing, path: string): string | null {
  const [place = '', index = '', field = ''] = path.split('/')
  if (place === 'basics') return basicsId(index)
  const item = itemAt(sections, place, Number(index))
  return item ? itemFieldId(item.key, field) : null
}

/** Puts the focus on a control once the page is drawn anew, and opens the part that it is folded in. */
export function focusControl(id: string): void {
  requestAnimationFrame(() => {
    const control = document.getElementById(id)
    control?.closest('details')?.setAttribute('open', '')
    control?.focus({ preventScroll: true })
    control?.scrollIntoView({ block: 'center' })
  })
}
