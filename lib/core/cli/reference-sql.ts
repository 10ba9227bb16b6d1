// `npm run reference:sql`: prints the reference rows as an idempotent migration, from their one source in TypeScript.
import { kindOf, LINES, STATIONS } from '../../journey/lines'
import { SKILLS } from '../../skills/catalog'

const text = (value: string) => `'${value.replaceAll("'", "''")}'`
const rows = (values: readonly (readonly string[])[]) => values.map((row) => `  (${row.join(', ')})`).join(',\n')

const lines = LINES.map((l, i) => [text(l.id), text(l.letter), text(l.shape), String(i)])
const stations = STATIONS.map((s, i) => [text(s.id), text(s.lineId), text(s.kind), String(i)])
const criteria = STATIONS.flatMap((s) => s.criteria.map((id, i) => [text(s.id), text(id), text(kindOf(id)), String(i)]))
const skills = SKILLS.map((s, i) => [
  text(s.id),
  text(s.family),
  `array[${s.frameworks.map(text).join(', ')}]`,
  String(s.sensitive),
  s.fromLevel ? text(s.fromLevel) : 'null',
  String(i),
])

process.stdout
  .write(`-- Reference rows, printed by \`npm run reference:sql\` from lib/journey/lines.ts and lib/skills/catalog.ts. Idempotent.

insert into public.lines (id, letter, shape, position) values
${rows(lines)}
on conflict (id) do update set letter = excluded.letter, shape = excluded.shape, position = excluded.position;

insert into public.stations (id, line_id, kind, position) values
${rows(stations)}
on conflict (id) do update set line_id = excluded.line_id, kind = excluded.kind, position = excluded.position;

insert into public.criteria (station_id, id, kind, position) values
${rows(criteria)}
on conflict (station_id, id) do update set kind = excluded.kind, position = excluded.position;

insert into public.skills (id, family, frameworks, sensitive, from_level, position) values
${rows(skills)}
on conflict (id) do update set family = excluded.family, frameworks = excluded.frameworks, sensitive = excluded.sensitive,
  from_level = excluded.from_level, position = excluded.position;
`)
