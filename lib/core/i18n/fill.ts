/** Puts values in the places of a text: `fill('{done} sur {all}', { done: 2, all: 5 })`. An unknown place stays visible. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
}
