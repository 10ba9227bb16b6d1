import { departmentOf, isArrondissement, plain, TOWNS, type Town } from './towns'

const km = (a: { lat: number; lon: number }, b: { lat: number; lon: number }) =>
  Math.hypot((a.lat - b.lat) * 111.2, (a.lon - b.lon) * 111.2 * Math.cos((a.lat * Math.PI) / 180))

const asCommune = (town: Town) => ({
  code: town.code,
  nom: town.name,
  codesPostaux: town.postcodes,
  centre: { type: 'Point', coordinates: [town.lon, town.lat] },
  population: town.population,
})

/** `/communes` of geo.api.gouv.fr. */
export function searchCommunes(query: URLSearchParams): object[] {
  const towns = TOWNS.filter((town) => (query.get('type') === 'arrondissement-municipal') === isArrondissement(town))
  const [lat, name] = [query.get('lat'), query.get('nom')]
  if (lat) {
    const point = { lat: Number(lat), lon: Number(query.get('lon')) }
    const nearest = [...towns].sort((a, b) => km(point, a) - km(point, b)).slice(0, 1)
    return nearest.filter((town) => km(point, town) < 60).map(asCommune)
  }
  const wanted = (town: Town) =>
    (!query.get('code') || town.code === query.get('code')) &&
    (!query.get('codePostal') || town.postcodes.includes(query.get('codePostal')!)) &&
    (!query.get('codeDepartement') || departmentOf(town) === query.get('codeDepartement')) &&
    (!name || plain(town.name).startsWith(plain(name).slice(0, 4)))
  return towns
    .filter(wanted)
    .sort((a, b) => b.population - a.population)
    .map(asCommune)
}

/** `/geocodage/search` of the Géoplateforme; a question that starts with a sign is a 400 there. */
export function geocode(query: URLSearchParams): { status: number; body: object } {
  const q = query.get('q') ?? ''
  if (!/^[\p{L}\p{N}]/u.test(q)) return { status: 400, body: { code: 400, message: 'Bad Request' } }
  const towns = TOWNS.filter((town) => !isArrondissement(town) && (plain(town.name) === plain(q) || town.postcodes.includes(q)))
  const features = towns.map((town) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [town.lon, town.lat] },
    properties: {
      label: town.name,
      score: 0.95,
      name: town.name,
      postcode: town.postcodes[0],
      citycode: town.code,
      city: town.name,
      context: departmentOf(town),
      type: 'municipality',
      importance: 0.6,
      population: town.population,
    },
  }))
  return { status: 200, body: { type: 'FeatureCollection', features, query: q } }
}
