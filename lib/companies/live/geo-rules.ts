const EARTH_RADIUS_KM = 6371.0088
const radians = (degrees: number) => (degrees * Math.PI) / 180

type Point = { readonly lat: number; readonly lon: number }

/** Great-circle distance in kilometres (haversine, mean radius of the Earth). */
export function kmBetween(a: Point, b: Point): number {
  const h =
    Math.sin(radians(b.lat - a.lat) / 2) ** 2 +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lon - a.lon) / 2) ** 2
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** Points at this distance to the north, east, south and west: which départements a circle reaches. Rounded to about 100 m. */
export function edgesOf({ lat, lon }: Point, km: number): Point[] {
  const north = km / 111.195
  const east = north / Math.cos(radians(lat))
  const round = (degrees: number) => Math.round(degrees * 1000) / 1000
  return [
    { lat: round(lat + north), lon: round(lon) },
    { lat: round(lat), lon: round(lon + east) },
    { lat: round(lat - north), lon: round(lon) },
    { lat: round(lat), lon: round(lon - east) },
  ]
}

/** The département of a commune code: two characters, three overseas. */
export const departmentOf = (communeCode: string): string => communeCode.slice(0, /^9[78]/.test(communeCode) ? 3 : 2)

/** The register places establishments of Paris, Lyon and Marseille in their arrondissements (INSEE codes): the whole city is all of them. */
export function codesOfCity(code: string): string[] {
  const city = CITIES.get(code)
  return city ? Array.from({ length: city.count }, (_, n) => String(city.first + n)) : [code]
}

const CITIES: ReadonlyMap<string, { readonly first: number; readonly count: number }> = new Map([
  ['75056', { first: 75_101, count: 20 }],
  ['69123', { first: 69_381, count: 9 }],
  ['13055', { first: 13_201, count: 16 }],
])

/** The arrondissement that a postcode of Paris, Lyon or Marseille names; null for any other. 75116 is the north of the 16th. */
export function arrondissementOf(postcode: string): string | null {
  if (postcode === '75116') return '75116'
  const [, city, number] = /^(750|6900|130)(\d{1,2})$/.exec(postcode) ?? []
  const n = Number(number)
  if (city === '750' && n >= 1 && n <= 20) return String(75100 + n)
  if (city === '6900' && n >= 1 && n <= 9) return String(69380 + n)
  return city === '130' && n >= 1 && n <= 16 ? String(13200 + n) : null
}
