/** A plain link to a web search for a company's site: always there, whatever else is off or down. */
export const searchLink = (name: string, city: string): string =>
  `https://duckduckgo.com/?${new URLSearchParams({ q: `${name} ${city}`.trim() })}`
