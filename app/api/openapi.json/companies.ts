import { PlacesView, SuggestPlaces } from '@/lib/companies/place-schema'
import { CompaniesView, SearchCompanies } from '@/lib/companies/schema'
import type { Operation } from '@/lib/core/openapi'
import { AUTH } from './problems'

export const COMPANIES: readonly Operation[] = [
  {
    method: 'get',
    path: '/api/companies',
    summary:
      'Places that do a trade around a town, each with its reasons. 409 and 404 carry `places` to choose from; 503 says when to try again',
    auth: true,
    query: SearchCompanies,
    answers: { 200: CompaniesView },
    problems: [400, 404, 409, 503, ...AUTH],
  },
  {
    method: 'get',
    path: '/api/companies/places',
    summary: 'Towns that the beginning of a name or a postcode may mean',
    auth: true,
    query: SuggestPlaces,
    answers: { 200: PlacesView },
    problems: [400, ...AUTH],
  },
]
