import type { Profile } from '@/lib/account/schema'
import type { Dictionary } from '@/lib/core/i18n/dictionary'
import type { Locale } from '@/lib/core/i18n/locale'
import type { Viewer } from '@/lib/core/viewer'
import type { StationStates } from '@/lib/journey/rules'
import type { StationId } from '@/lib/journey/schema'

/** What every kind of station page is given. */
export type StationViewProps = {
  stationId: StationId
  viewer: Viewer
  profile: Profile
  texts: Dictionary
  locale: Locale
  states: StationStates
  next: StationId | null
  labels: Readonly<Record<StationId, string>>
}
