import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/core/viewer'
import type { Result } from '../provider'
import { Place } from '../schema'
import { codesOfCity, departmentOf, edgesOf, kmBetween } from './geo-rules'
import { urlOf, type Live } from './live'
import { Communes, toPlace } from './place-shape'

const DAY_MS = 86_400_000
/** Communes change once a year. */
export const PLACE_SHELF = { freshMs: 90 * DAY_MS, staleMs: 365 * DAY_MS } as const
export const COMMUNE_FIELDS = 'code,nom,codesPostaux,centre,population'
/** So many codes fit into one address of the register's API, closest first. */
export const MOST_COMMUNES = 200

const Codes = z.array(z.string())
const Places = z.array(Place)

/** Codes of communes, and whether a source failed and others may be missing. */
export type Around = { readonly codes: readonly string[]; readonly isWhole: boolean }

/** Communes whose centre lies in the circle, the closest first; the place itself even if nothing else is known. */
export async function communesAround(
  viewer: Viewer,
  near: Place,
  radiusKm: number,
  { live, signal }: { readonly live: Live; readonly signal: AbortSignal },
): Promise<Around> {
  const reached = await Promise.all(edgesOf(near, radiusKm).map((edge) => departmentAt(viewer, edge, live, signal)))
  const departments = new Set([near.department, ...reached.flatMap((found) => found ?? [])])
  const all = await Promise.all([...departments].map((code) => communesOf(viewer, code, live, signal)))
  const inside = all
    .flatMap((places) => places ?? [])
    .map((place) => ({ code: place.code, km: kmBetween(near, place) }))
    .filter(({ km }) => km <= radiusKm)
    .sort((a, b) => a.km - b.km)
  const codes = [near.code, ...inside.map(({ code }) => code)].flatMap(codesOfCity)
  return { codes: [...new Set(codes)].slice(0, MOST_COMMUNES), isWhole: ![...reached, ...all].includes(null) }
}

type Point = { readonly lat: number; readonly lon: number }

/** The département at a point, none at sea or abroad; null when nobody says. */
async function departmentAt(viewer: Viewer, edge: Point, live: Live, signal: AbortSignal): Promise<string[] | null> {
  const question = { source: 'communes', version: 1, canonical: ['at', edge.lat, edge.lon], shape: Codes, shelf: () => PLACE_SHELF }
  const answer = await live.answers.ask(viewer, question, async () => {
    const url = urlOf(live.communes.url, '/communes', { lat: String(edge.lat), lon: String(edge.lon), fields: COMMUNE_FIELDS })
    const found = await live.communes.source.get(viewer, url, Communes, signal)
    return found.ok ? { ok: true, value: found.value.map(({ code }) => departmentOf(code)) } : found
  })
  return answer.ok ? answer.value.value.slice(0, 1) : null
}

/** The communes of a département; null when nobody says. */
async function communesOf(viewer: Viewer, department: string, live: Live, signal: AbortSignal): Promise<Place[] | null> {
  const question = { source: 'communes', version: 1, canonical: ['of', department], shape: Places, shelf: () => PLACE_SHELF }
  const answer = await live.answers.ask(viewer, question, async (): Promise<Result<Place[]>> => {
    const url = urlOf(live.communes.url, '/communes', { codeDepartement: department, fields: COMMUNE_FIELDS })
    const found = await live.communes.source.get(viewer, url, Communes, signal)
    return found.ok ? { ok: true, value: found.value.flatMap((commune) => toPlace(commune) ?? []) } : found
  })
  return answer.ok ? answer.value.value : null
}
