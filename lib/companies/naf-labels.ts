/** What a NAF rev. 2 code is called, from the dictionary's table: its class, else its division, else the code itself. */
export function nafLabel(labels: Readonly<Record<string, string>>, naf: string): string {
  return labels[naf] ?? labels[naf.slice(0, 2)] ?? naf
}
