import type { companiesImport as french } from '../fr/companies-import'

/** What the import of the official files says to the person at the terminal. */
export const companiesImport: typeof french = {
  usage: 'npm run companies:import -- --etablissements FILE --unites FILE [--geo FILE] [--departements 75,93]',
  hosted:
    'This command fills the index of an embedded database. On Supabase, import into an embedded database, then copy public.establishments, public.communes and public.company_imports with psql (\\copy).',
  phases: { establishments: 'establishments', units: 'companies', positions: 'positions', publish: 'index' },
  progress: '{phase} · {lines} lines · {kept} kept · {seconds} s',
  counts: '{phase}: {read} lines read, {leftOut} left out, {bad} unreadable',
  firstBad: ' (the first: line {line})',
  done: 'Index: {kept} establishments ({dropped} without a public name or a position), data of {asOf}, {seconds} s, {pace} establishments/s',
  failures: {
    'disk-full': 'The disk is full: the old index is as it was. Make room, then run the same command again.',
    'not-readable': 'One of the files cannot be read: check its path and its rights.',
    encoding: '{file} is neither UTF-8 nor Windows-1252: download it again. The old index is as it was.',
    cut: '{file} is cut before its end: download it again. The old index is as it was.',
    columns: '{file} is not the official file that was expected: {columns} missing. The old index is as it was.',
    quote: '{file} is damaged or cut near line {line}: a quotation mark is never closed. The old index is as it was.',
  },
}
