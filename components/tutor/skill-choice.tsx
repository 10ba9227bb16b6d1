'use client'

import { useEffect, useState } from 'react'
import { SkillPicker, type PickerTexts } from '@/components/skills/skill-picker'
import type { SuggestionsView } from '@/lib/skills/schema'

/** « Ce moment montre quoi, d’après toi ? »: the student names the skill, from a list that their own words narrowed. */
export function SkillChoice({ stationId, texts }: { stationId: string; texts: PickerTexts }) {
  const [suggestions, setSuggestions] = useState<SuggestionsView | null>(null)

  useEffect(() => {
    const leave = new AbortController()
    fetch(`/api/skills/suggestions?stationId=${stationId}`, { signal: leave.signal })
      .then((response) => (response.ok ? (response.json() as Promise<SuggestionsView>) : null))
      .then(setSuggestions)
      // Nothing is lost without the list: the profile offers the same choice.
      .catch(() => {})
    return () => leave.abort()
  }, [stationId])

  if (!suggestions || suggestions.proofIds.length === 0) return null
  const chosen = suggestions.skills.filter((skill) => skill.isChosen).map((skill) => skill.id)
  return (
    <div className="mt-5">
      <SkillPicker proofIds={suggestions.proofIds} options={suggestions.skills} initial={chosen} texts={texts} onSaved={() => {}} />
    </div>
  )
}
