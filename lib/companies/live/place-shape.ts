import { z } from 'zod'
import type { Place } from '../schema'
import { departmentOf } from './geo-rules'

/** A commune as geo.api.gouv.fr describes it (fields asked for), and what we keep of it. */
export const Commune = z.object({
  code: z.string().regex(/^\d[\dAB]\d{3}$/),
  nom: z.string(),
  codesPostaux: z.array(z.string()).default([]),
  centre: z.object({ coordinates: z.tuple([z.number(), z.number()]) }).optional(),
  population: z.number().optional(),
})
export const Communes = z.array(Commune)
type Commune = z.infer<typeof Commune>

/** An address feature of the geocoder, of which only communes are of use. */
const Feature = z.object({
  geometry: z.object({ coordinates: z.tuple([z.number(), z.number()]) }),
  properties: z.object({
    city: z.string(),
    postcode: z.string(),
    citycode: z.string(),
    type: z.string(),
    population: z.number().optional(),
  }),
})
export const Geocoded = z.object({ type: z.literal('FeatureCollection'), features: z.array(Feature) })

/** A commune as a place to search around; null where the service does not say where it is. The postcode that was typed, if it is one of its own. */
export function toPlace({ code, nom, codesPostaux, centre }: Commune, typed?: string): Place | null {
  const postcode = codesPostaux.find((one) => one === typed) ?? codesPostaux[0]
  if (!centre || !postcode) return null
  const [lon, lat] = centre.coordinates
  return { code, name: nom, postcode, department: departmentOf(code), lat, lon }
}

/** The communes among what the geocoder found, the best first. */
export function placesOf({ features }: z.infer<typeof Geocoded>): Place[] {
  return features
    .filter(({ properties }) => properties.type === 'municipality')
    .map(({ properties: { citycode, city, postcode }, geometry }) => {
      const [lon, lat] = geometry.coordinates
      return { code: citycode, name: city, postcode, department: departmentOf(citycode), lat, lon }
    })
}
