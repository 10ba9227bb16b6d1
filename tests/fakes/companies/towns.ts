/** Real communes, so that places resolve; what is said to work in them is invented. [INSEE code, name, postcodes, lat, lon, population] */
const ROWS: readonly (readonly [string, string, readonly string[], number, number, number])[] = [
  ['75056', 'Paris', ['75001', '75011', '75015', '75020'], 48.8589, 2.347, 2_133_111],
  ['75111', 'Paris 11e Arrondissement', ['75011'], 48.859, 2.378, 142_583],
  ['93048', 'Montreuil', ['93100'], 48.8635, 2.4485, 111_367],
  ['93066', 'Saint-Denis', ['93200', '93210'], 48.9356, 2.358, 113_942],
  ['69123', 'Lyon', ['69001', '69003', '69007'], 45.758, 4.8351, 522_250],
  ['13055', 'Marseille', ['13001', '13008'], 43.2803, 5.3806, 870_321],
  ['31555', 'Toulouse', ['31000', '31200'], 43.6007, 1.4328, 504_078],
  ['35238', 'Rennes', ['35000', '35200'], 48.1159, -1.6884, 225_081],
  ['35278', 'Saint-Grégoire', ['35760'], 48.1589, -1.6889, 10_300],
  ['44109', 'Nantes', ['44000', '44300'], 47.2316, -1.5482, 323_204],
  ['06088', 'Nice', ['06000', '06300'], 43.7032, 7.2528, 348_085],
  ['974411', 'Saint-Denis', ['97400'], -20.9329, 55.4473, 153_001],
].map((row) => row as unknown as readonly [string, string, readonly string[], number, number, number])

export type Town = {
  readonly code: string
  readonly name: string
  readonly postcodes: readonly string[]
  readonly lat: number
  readonly lon: number
  readonly population: number
}

export const TOWNS: readonly Town[] = ROWS.map(([code, name, postcodes, lat, lon, population]) => ({
  code: code === '974411' ? '97411' : code,
  name,
  postcodes,
  lat,
  lon,
  population,
}))

export const departmentOf = ({ code }: Town): string => (code.startsWith('97') ? code.slice(0, 3) : code.slice(0, 2))
export const isArrondissement = ({ code }: Town): boolean => code.startsWith('751')
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
