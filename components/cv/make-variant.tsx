'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useRef, useState, type FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog, DialogContent } from '@/components/ui/dialog'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { RefusalNotice } from '@/components/ui/refusal-notice'
import { SelectField } from '@/components/ui/select-field'
import { sendJson, type Refusal } from '@/components/ui/send-json'
import type { CvVariantTexts } from '@/lib/core/i18n/fr/cv-variants'

/** A CV that a version can be made of. */
export type VariantSource = { readonly id: string; readonly title: string }
/** A place of the student's list, and the CVs that were made for it. */
export type VariantPlace = { readonly id: string; readonly name: string; readonly cvs: readonly VariantSource[] }

type MakeVariantProps = {
  /** One when the version is made from a CV: then the place is chosen. */
  sources: readonly VariantSource[]
  /** One when it is made from a place: then the CV is chosen. */
  places: readonly VariantPlace[]
  chooses: 'place' | 'cv'
  label: string
  /** Said after the label to who cannot see what it belongs to. */
  about?: string
  variant?: 'secondary' | 'quiet'
  close: string
  offline: { title: string; text: string }
  texts: CvVariantTexts
}

/** Copies a CV for a place and opens the copy. */
export function MakeVariant({ sources, places, chooses, label, about, variant = 'secondary', close, offline, texts }: MakeVariantProps) {
  const router = useRouter()
  const field = useRef<HTMLSelectElement>(null)
  const options = chooses === 'place' ? places.map(({ id, name }) => ({ id, title: name })) : sources
  const [isOpen, setOpen] = useState(false)
  const [chosen, setChosen] = useState(options.length === 1 ? options[0]!.id : '')
  const [isMissing, setMissing] = useState(false)
  const [isRunning, setRunning] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | 'network' | null>(null)
  const place = chooses === 'place' ? places.find(({ id }) => id === chosen) : places[0]

  async function make(event: FormEvent) {
    event.preventDefault()
    setMissing(chosen === '')
    if (chosen === '') return field.current?.focus()
    setRunning(true)
    setRefusal(null)
    const [basedOn, applicationId] = chooses === 'place' ? [sources[0]?.id, chosen] : [chosen, places[0]?.id]
    const sent = await sendJson<{ id: string }>('/api/cv', { basedOn, applicationId })
    if (sent.ok) return router.push(`/cv/${sent.data.id}`)
    setRefusal(sent.refusal)
    setRunning(false)
  }

  return (
    <>
      <Button variant={variant} size="small" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {label}
        {about && <span className="sr-only"> : {about}</span>}
      </Button>
      <Dialog open={isOpen} onOpenChange={setOpen}>
        <DialogContent title={texts.dialogTitle} description={texts.lead} closeLabel={close}>
          {places.length === 0 ? (
            <Notice
              title={texts.noPlaceTitle}
              actions={
                <LinkButton href="/candidatures" variant="secondary" size="small">
                  {texts.toPlaces}
                </LinkButton>
              }
            >
              {texts.noPlace}
            </Notice>
          ) : (
            <form noValidate data-line="c" className="flex flex-col gap-5" onSubmit={(event) => void make(event)}>
              <SelectField
                ref={field}
                label={chooses === 'place' ? texts.whichPlace : texts.whichCv}
                placeholder={options.length === 1 ? undefined : texts.choose}
                error={isMissing && chosen === '' ? texts.missing : undefined}
                value={chosen}
                onChange={(event) => setChosen(event.target.value)}
                options={options.map(({ id, title }) => ({ value: id, label: title }))}
              />
              <div role="status">
                {place && place.cvs.length > 0 && (
                  <p className="text-sm">
                    {texts.hasOne}{' '}
                    {place.cvs.map(({ id, title }) => (
                      <Link key={id} href={`/cv/${id}`} className="mr-3 inline-flex min-h-11 items-center font-semibold link">
                        {title}
                      </Link>
                    ))}
                  </p>
                )}
              </div>
              {refusal && <RefusalNotice refusal={refusal} texts={{ offlineTitle: offline.title, offline: offline.text }} />}
              <div className="flex flex-wrap gap-2">
                <Button type="submit" disabled={isRunning} className="max-sm:flex-1">
                  {isRunning ? texts.making : texts.confirm}
                </Button>
                <Button variant="quiet" onClick={() => setOpen(false)}>
                  {texts.cancel}
                </Button>
              </div>
            </form>
          )}
        </DialogContent>
      </Dialog>
    </>
  )
}
