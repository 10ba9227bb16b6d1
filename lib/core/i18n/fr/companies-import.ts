/** What the import of the official files says to the person at the terminal. */
export const companiesImport = {
  usage: 'npm run companies:import -- --etablissements FICHIER --unites FICHIER [--geo FICHIER] [--departements 75,93]',
  hosted:
    'Cette commande remplit l’annuaire d’une base embarquée. Chez Supabase, importe dans une base embarquée, puis copie public.establishments, public.communes et public.company_imports avec psql (\\copy).',
  phases: { establishments: 'établissements', units: 'unités légales', positions: 'positions', publish: 'annuaire' },
  progress: '{phase} · {lines} lignes · {kept} gardées · {seconds} s',
  counts: '{phase} : {read} lignes lues, {leftOut} hors sujet, {bad} illisibles',
  firstBad: ' (la première : ligne {line})',
  done: 'Annuaire : {kept} établissements ({dropped} sans nom public ou sans position), données du {asOf}, {seconds} s, {pace} établissements/s',
  failures: {
    'disk-full': 'Le disque est plein : l’ancien annuaire est resté tel quel. Fais de la place, puis relance la même commande.',
    'not-readable': 'Un des fichiers ne peut pas être lu : vérifie son chemin et ses droits.',
    encoding: '{file} n’est ni en UTF-8 ni en Windows-1252 : télécharge-le de nouveau. L’ancien annuaire est resté tel quel.',
    cut: '{file} est coupé avant sa fin : télécharge-le de nouveau. L’ancien annuaire est resté tel quel.',
    columns: '{file} n’est pas le fichier officiel attendu : il manque {columns}. L’ancien annuaire est resté tel quel.',
    quote: '{file} est abîmé ou coupé vers la ligne {line} : un guillemet n’y est jamais fermé. L’ancien annuaire est resté tel quel.',
  },
}
