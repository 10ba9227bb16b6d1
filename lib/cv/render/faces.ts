/** The faces of a CV, both under the SIL Open Font License 1.1 (their texts lie beside them in public/fonts). */
/* Their accented letters are drawn whole, without composite glyphs: a test says why. */
export const FACES = [
  { family: 'Atkinson', weight: 400, file: 'atkinson-hyperlegible-next-400.ttf' },
  { family: 'Atkinson', weight: 600, file: 'atkinson-hyperlegible-next-600.ttf' },
  { family: 'Bricolage', weight: 600, file: 'bricolage-grotesque-600.ttf' },
  { family: 'Bricolage', weight: 700, file: 'bricolage-grotesque-700.ttf' },
] as const
