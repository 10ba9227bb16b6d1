import { CutText } from '@/components/skills/cut-text'
import { Ticket } from '@/components/skills/ticket'
import type { LandingTexts } from '@/lib/core/i18n/fr/landing'
import type { ProfileTexts } from '@/lib/core/i18n/fr/profile'
import { getLine, getStation } from '@/lib/journey/lines'
import type { ProofStrength } from '@/lib/skills/schema'
import { SAMPLE_NEXT } from './sample'

const STRENGTH: ProofStrength = 'raconte'

type ExchangeProps = {
  texts: LandingTexts
  ticketTexts: ProfileTexts
  stationLabel: string
  criterionLabel: string
  skillLabel: string
  strengthName: string
}

/** A few lines of a conversation, and the ticket cut out of them. */
export function Exchange({ texts, ticketTexts, stationLabel, criterionLabel, skillLabel, strengthName }: ExchangeProps) {
  const line = getLine(getStation(SAMPLE_NEXT).lineId)
  const quote = texts.exampleQuote
  return (
    <div data-line={line.letter.toLowerCase()} className="grid grid-cols-1 items-center gap-x-14 gap-y-8 lg:grid-cols-2">
      <div>
        <p className="inline-block rounded-sm border-[1.5px] border-edge px-2 py-0.5 text-xs font-semibold">{texts.exampleLabel}</p>
        <ol className="mt-4 grid grid-cols-1 gap-y-3">
          {texts.exampleTurns.map(({ who, text }) => {
            const start = who === 'you' ? text.indexOf(quote) : -1
            return (
              <li key={text} className="grid gap-x-4 sm:grid-cols-[4.5rem_minmax(0,1fr)]">
                <span className="font-sign text-sm leading-[1.7] font-bold">{who === 'you' ? texts.exampleYou : texts.exampleTutor}</span>
                <span className={who === 'you' ? '' : 'text-quiet'}>
                  {start < 0 ? text : <CutText body={text} start={start} end={start + quote.length} opens={texts.exampleMarked} />}
                </span>
              </li>
            )
          })}
        </ol>
      </div>
      <div>
        <Ticket
          proof={{
            quote,
            strength: STRENGTH,
            stationLabel,
            lineId: line.id,
            lineLetter: line.letter,
            criterionLabel,
            date: texts.exampleDate,
          }}
          strengthName={strengthName}
          skillLabel={skillLabel}
          texts={ticketTexts}
        />
        <p className="mt-5 max-w-measure">{texts.exampleAfter}</p>
      </div>
    </div>
  )
}
