/** The tick of what is done, around the middle of a drawing, in the colours of the nearest `data-line`. */
export function Tick() {
  return (
    <path d="M-4.8 .3l3.3 3.4 6.2-7" fill="none" stroke="var(--line-on)" strokeWidth="2.6" strokeLinecap="round" strokeLinejoin="round" />
  )
}
