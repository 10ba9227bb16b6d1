'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, useTransition, type FormEvent } from 'react'
import { flawOf, hrefOf, RADII_KM, SEARCH_PATH, SIZES, USUAL_RADIUS_KM, WORDS, type Asked } from '@/lib/companies/asked'
import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { fill } from '@/lib/core/i18n/fill'
import type { CompaniesTexts } from '@/lib/core/i18n/fr/companies'
import { PlaceField } from './place-field'
import { intend } from './search-intent'

type Flaws = { trade: ReturnType<typeof flawOf>; place: ReturnType<typeof flawOf> }

type SearchFormProps = {
  asked: Asked | null
  /** A trade to start from, when nothing was asked yet. */
  startTrade: string
  saysWhatIsMissing: boolean
  texts: Pick<CompaniesTexts, 'form' | 'places' | 'live'> & { fromCap: string }
}

const flawsOf = (trade: string, place: string): Flaws => ({ trade: flawOf(trade), place: flawOf(place) })

/** Trade, place, distance, size: a plain GET form, so that a search has an address; with scripts the page stays while it is answered. */
export function SearchForm({ asked, startTrade, saysWhatIsMissing, texts }: SearchFormProps) {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const codes = useRef(new Map<string, string>())
  const [flaws, setFlaws] = useState<Flaws | null>(asked && saysWhatIsMissing ? flawsOf(asked.trade, asked.place) : null)
  const [isPending, startTransition] = useTransition()
  const { form: words } = texts

  // A link to another search, or the way back, changes the address under the form: its fields follow, and the focus stays where it is.
  const address = asked && hrefOf(asked)
  useEffect(() => {
    if (form.current && asked) show(form.current, asked)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `asked` is another object at each render, the same search as long as the address is.
  }, [address])

  function search(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const read = (name: string) => String(data.get(name) ?? '').trim()
    const [trade, place] = [read('metier'), read('ville')]
    const found = flawsOf(trade, place)
    setFlaws(found)
    if (found.trade ?? found.place) return form.current?.querySelector<HTMLElement>(`[name=${found.trade ? 'metier' : 'ville'}]`)?.focus()
    const href = hrefOf({
      trade,
      place,
      code: codes.current.get(place) ?? (asked?.place === place ? asked.code : null),
      radiusKm: Number(read('rayon')),
      size: SIZES.find((size) => size === read('taille')) ?? null,
      page: 1,
    })
    intend(href)
    startTransition(() => router.push(href, { scroll: false }))
  }

  return (
    <form
      ref={form}
      method="get"
      action={SEARCH_PATH}
      noValidate
      role="search"
      aria-label={words.name}
      data-line="d"
      onSubmit={search}
      className="grid grid-cols-2 items-start gap-x-4 gap-y-5 rounded-lg border-t-[6px] border-line-core bg-platform px-4 pt-5 pb-6 sm:px-6 xl:grid-cols-[minmax(0,5fr)_minmax(0,5fr)_8rem_12.5rem_auto]"
    >
      <TextField
        name="metier"
        label={words.trade}
        help={asked === null && startTrade ? texts.fromCap : words.tradeHelp}
        error={flaws?.trade ? words[flaws.trade] : undefined}
        defaultValue={asked?.trade ?? startTrade}
        maxLength={WORDS.max}
        autoComplete="off"
        enterKeyHint="search"
        className="col-span-2 max-w-none md:col-span-1"
      />
      <PlaceField
        error={flaws?.place ? words[flaws.place] : undefined}
        defaultValue={asked?.place ?? ''}
        onSuggested={(label, code) => codes.current.set(label, code)}
        texts={{ label: words.place, help: words.placeHelp, option: texts.places.option }}
        className="col-span-2 max-w-none md:col-span-1"
      />
      <SelectField
        name="rayon"
        label={words.radius}
        defaultValue={String(asked?.radiusKm ?? USUAL_RADIUS_KM)}
        options={RADII_KM.map((km) => ({ value: String(km), label: fill(words.radiusKm, { km }) }))}
        className="max-w-none min-w-0 xl:pt-[1.5625rem]"
      />
      <SelectField
        name="taille"
        label={words.size}
        defaultValue={asked?.size ?? ''}
        options={[{ value: '', label: words.sizes.any }, ...SIZES.map((size) => ({ value: size, label: words.sizes[size] }))]}
        className="max-w-none min-w-0 xl:pt-[1.5625rem]"
      />
      <Button type="submit" className="col-span-2 xl:col-span-1 xl:mt-[3.5625rem]" aria-disabled={isPending || undefined}>
        {words.submit}
      </Button>
    </form>
  )
}

function show(form: HTMLFormElement, { trade, place, radiusKm, size }: Asked): void {
  const shown = { metier: trade, ville: place, rayon: String(radiusKm), taille: size ?? '' }
  for (const [name, value] of Object.entries(shown)) {
    const field = form.elements.namedItem(name)
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value
  }
}
