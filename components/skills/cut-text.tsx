type CutTextProps = { body: string; start: number; end: number; opens: string; closes?: string }

/** A text with the part that a ticket was cut from, along a dashed line. The words before and after the mark are read, not seen. */
export function CutText({ body, start, end, opens, closes }: CutTextProps) {
  return (
    <>
      {body.slice(0, start)}
      <mark className="border-2 border-dashed border-line bg-platform box-decoration-clone px-1 font-semibold text-ink">
        <span className="sr-only">{` [${opens}] `}</span>
        {body.slice(start, end)}
        {closes && <span className="sr-only">{` [${closes}] `}</span>}
      </mark>
      {body.slice(end)}
    </>
  )
}
