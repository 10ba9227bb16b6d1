'use client'

import { useEffect, useState } from 'react'
import { announce } from '@/components/layout/announce'
import { Button } from '@/components/ui/button'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { sendJson } from '@/components/ui/send-json'
import { fill } from '@/lib/core/i18n/fill'

type Suggestions = { proofIds: string[]; skills: { id: string; label: string; explain: string; isChosen: boolean }[] }

type SkillChoiceProps = {
  stationId: string
  texts: { chooseSkills: string; chooseSkillsText: string; chooseSkillsNone: string; chooseSkillsSave: string; chooseSkillsSaved: string }
  networkText: string
}

/** « Ce moment montre quoi, d’après toi ? »: the student names the skill, from a list that their own words narrowed. */
export function SkillChoice({ stationId, texts, networkText }: SkillChoiceProps) {
  const [suggestions, setSuggestions] = useState<Suggestions | null>(null)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [message, setMessage] = useState('')

  useEffect(() => {
    const leave = new AbortController()
    fetch(`/api/skills/suggestions?stationId=${stationId}`, { signal: leave.signal })
      .then((response) => (response.ok ? (response.json() as Promise<Suggestions>) : null))
      .then((found) => {
        setSuggestions(found)
        setChosen(new Set(found?.skills.filter((skill) => skill.isChosen).map((skill) => skill.id)))
      })
      // Nothing is lost without the list: the profile offers the same choice.
      .catch(() => {})
    return () => leave.abort()
  }, [stationId])

  if (!suggestions || suggestions.proofIds.length === 0) return null

  async function save(ids: readonly string[]) {
    const sent = await sendJson('/api/skills/choices', { proofIds: suggestions!.proofIds, skillIds: ids })
    const labels = suggestions!.skills.filter((skill) => ids.includes(skill.id)).map((skill) => skill.label)
    const text = !sent.ok
      ? sent.refusal === 'network'
        ? networkText
        : sent.refusal.detail
      : fill(texts.chooseSkillsSaved, { skills: labels.join(', ') || texts.chooseSkillsNone })
    setMessage(text)
    announce(text)
  }

  return (
    <fieldset className="mt-5">
      <legend className="font-semibold">{texts.chooseSkills}</legend>
      <p className="text-sm text-quiet">{texts.chooseSkillsText}</p>
      <div className="mt-2">
        {suggestions.skills.map(({ id, label, explain }) => (
          <CheckboxField
            key={id}
            label={label}
            help={explain}
            checked={chosen.has(id)}
            onChange={(event) => {
              const next = new Set(chosen)
              if (event.target.checked) next.add(id)
              else next.delete(id)
              setChosen(next)
            }}
          />
        ))}
      </div>
      <div className="mt-3 flex flex-wrap items-center gap-2">
        <Button variant="secondary" size="small" onClick={() => void save([...chosen])}>
          {texts.chooseSkillsSave}
        </Button>
        <Button
          variant="quiet"
          size="small"
          onClick={() => {
            setChosen(new Set())
            void save([])
          }}
        >
          {texts.chooseSkillsNone}
        </Button>
        {message && <p className="text-sm font-semibold">{message}</p>}
      </div>
    </fieldset>
  )
}
