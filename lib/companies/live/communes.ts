import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/core/viewer'
import type { Result } from '../provider'
import { Place } from '../schema'
import type { Deadline } from './guarded-fetch'
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

/** Communes whose centre lies in the circle, the closest first; the place itself even if nothing else is known. */
export async function communesAround(
  viewer: Viewer,
  near: Place,
  radiusKm: number,
  { live, deadline }: { readonly live: Live; readonly deadline: Deadline },
): Promise<string[]> {
  const reached = await Promise.all(edgesOf(near, radiusKm).map((edge) => departmentAt(viewer, edge, live, deadline)))
  const departments = new Set([near.department, ...reached.filter((code) => code !== null)])
  const all = await Promise.all([...departments].map((code) => communesOf(viewer, code, live, deadline)))
  const within = all
    .flat()
    .map((place) => ({ code: place.code, km: kmBetween(near, place) }))
    .filter(({ km }) => km <= radiusKm)
    .sort((a, b) => a.km - b.km)
  const codes = [near.code, ...within.map(({ code }) => code)].flatMap(codesOfCity)
  return [...new Set(codes)].slice(0, MOST_COMMUNES)
}

async function departmentAt(viewer: Viewer, edge: { lat: number; lon: number }, live: Live, deadline: Deadline): Promise<string | null> {
  const question = { source: 'communes', version: 1, canonical: ['at', edge.lat, edge.lon], shape: Codes, shelf: () => PLACE_SHELF }
  const answer = await live.answers.ask(viewer, question, async () => {
    const url = urlOf(live.communes.url, '/communes', { lat: String(edge.lat), lon: String(edge.lon), fields: COMMUNE_FIELDS })
    const found = await live.communes.source.get(viewer, url, Communes, deadline)
    return found.ok ? { ok: true, value: found.value.map(({ code }) => departmentOf(code)) } : found
  })
  return answer.ok ? (answer.value.value[0] ?? null) : null
}

async function communesOf(viewer: Viewer, department: string, live: Live, deadline: Deadline): Promise<Place[]> {
  const question = { source: 'communes', version: 1, canonical: ['of', department], shape: Places, shelf: () => PLACE_SHELF }
  const answer = await live.answers.ask(viewer, question, async (): Promise<Result<Place[]>> => {
    const url = urlOf(live.communes.url, '/communes', { codeDepartement: department, fields: COMMUNE_FIELDS })
    const found = await live.communes.source.get(viewer, url, Communes, deadline)
    return found.ok ? { ok: true, value: found.value.flatMap((commune) => toPlace(commune) ?? []) } : found
  })
  return answer.ok ? answer.value.value : []
}
