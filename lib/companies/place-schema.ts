import { z } from 'zod'
import { MAX_QUERY_CHARACTERS, Place } from './schema'

/** `GET /api/companies/places`. */
export const SuggestPlaces = z.object({ q: z.string().trim().min(2).max(MAX_QUERY_CHARACTERS) })

/** What a list to choose from says of a place. Its code is what a search takes as `place`. */
export const PlaceChoice = Place.pick({ code: true, name: true, postcode: true, department: true })
export type PlaceChoice = z.infer<typeof PlaceChoice>

export const PlacesView = z.object({ places: z.array(PlaceChoice) })
