import proj4 from 'proj4'

/** Projections of the State's maps by the start of the commune's code (EPSG 2154, 5490, 2972, 2975, 4471; IGN). */
const PROJECTIONS: Readonly<Record<string, string>> = {
  metropolitan: '+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m +no_defs',
  971: '+proj=utm +zone=20 +ellps=GRS80 +units=m +no_defs',
  972: '+proj=utm +zone=20 +ellps=GRS80 +units=m +no_defs',
  973: '+proj=utm +zone=22 +ellps=GRS80 +units=m +no_defs',
  974: '+proj=utm +zone=40 +south +ellps=GRS80 +units=m +no_defs',
  976: '+proj=utm +zone=38 +south +ellps=GRS80 +units=m +no_defs',
}
const converters = new Map(Object.entries(PROJECTIONS).map(([key, definition]) => [key, proj4(definition)]))

/** Where a pair of projected coordinates of a commune lies in degrees; null when there is none, or no projection for it. */
export function toDegrees(commune: string, x: string, y: string): { lat: number; lon: number } | null {
  const [east, north] = [Number.parseFloat(x), Number.parseFloat(y)]
  if (!Number.isFinite(east) || !Number.isFinite(north)) return null
  const overseas = commune.startsWith('97') || commune.startsWith('98')
  const converter = converters.get(overseas ? commune.slice(0, 3) : 'metropolitan')
  if (!converter) return null
  const [lon, lat] = converter.inverse([east, north]) as [number, number]
  return isOnEarth(lat, lon) ? { lat, lon } : null
}

/** Degrees that mean something: a swapped or broken pair is no position. */
export const isOnEarth = (lat: number, lon: number) => Math.abs(lat) <= 85 && Math.abs(lon) <= 180 && (lat !== 0 || lon !== 0)
