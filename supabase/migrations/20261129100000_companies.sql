-- The index of establishments on this server: official Sirene stock files, active, diffusible employers only, imported by
-- `npm run companies:import` and read by everyone signed in. Nothing of a natural person: no name, street, phone or e-mail.

create extension if not exists pg_trgm with schema extensions;
create extension if not exists unaccent with schema extensions;

create table public.establishments (
  siret text primary key,
  siren text not null,
  name text not null,
  naf text not null,
  city text not null,
  postcode text not null,
  commune_code text not null,
  lat double precision not null,
  lon double precision not null,
  band text,
  band_year smallint,
  updated_on date,
  cell integer not null,
  folded text not null
);
comment on table public.establishments is 'Active, diffusible employers of the Sirene stock files, replaced as a whole by each import.';
comment on column public.establishments.cell is 'Fiftieth of a degree: (latitude + 90) × 50 in hundreds of thousands, then (longitude + 180) × 50. A radius is a few ranges of it.';
comment on column public.establishments.folded is 'Name and sign without accents, in lower case, for searches that forgive slips.';
create index establishments_trade on public.establishments (naf, cell);
create index establishments_words on public.establishments using gin (string_to_array(folded, ' '));

-- Two digests of the table above, made anew by each import: a search counts whole cells and opens only those that matter.
create table public.establishment_cells (
  naf_group text not null,
  cell integer not null,
  naf text not null,
  establishments integer not null,
  present_bands text[] not null,
  of_each integer[] not null,
  primary key (naf_group, cell, naf)
);
comment on table public.establishment_cells is 'How many establishments of a trade each cell holds, and how many of each band.';
comment on column public.establishment_cells.naf_group is 'First four characters of the NAF rev. 2 code: what a search for a trade reaches.';
create table public.establishment_words (
  word text primary key,
  establishments integer not null
);
comment on table public.establishment_words is 'The words of the names, those that start with a digit left out, and in how many names they stand: what a slip is compared with.';
create index establishment_words_like on public.establishment_words using gin (word extensions.gin_trgm_ops);

create table public.communes (
  code text primary key,
  name text not null,
  postcode text not null,
  postcodes text[] not null,
  department text not null,
  lat double precision not null,
  lon double precision not null,
  establishments integer not null,
  folded text not null
);
comment on table public.communes is 'Places to search around: the communes of the imported establishments, and Paris, Lyon and Marseille whole.';
create index communes_folded on public.communes (folded);

create table public.company_imports (
  id integer primary key,
  as_of date not null,
  imported_at timestamptz not null,
  establishments integer not null,
  departments text[] not null
);
comment on table public.company_imports is 'The state of the last import, row 1: the date of the files, when, how many, which departments (empty for all).';

alter table public.establishments enable row level security;
alter table public.establishments force row level security;
alter table public.establishment_cells enable row level security;
alter table public.establishment_cells force row level security;
alter table public.establishment_words enable row level security;
alter table public.establishment_words force row level security;
alter table public.communes enable row level security;
alter table public.communes force row level security;
alter table public.company_imports enable row level security;
alter table public.company_imports force row level security;
create policy "establishments: read" on public.establishments for select to authenticated using (true);
create policy "establishment cells: read" on public.establishment_cells for select to authenticated using (true);
create policy "establishment words: read" on public.establishment_words for select to authenticated using (true);
create policy "communes: read" on public.communes for select to authenticated using (true);
create policy "company imports: read" on public.company_imports for select to authenticated using (true);

-- What an import has read so far: kept from one attempt to the next, never visible to anybody.
create table private.company_load (
  id integer primary key check (id = 1),
  files text not null,
  phase text not null,
  lines integer not null,
  counts jsonb not null
);
comment on table private.company_load is 'How far the running import is; a later attempt with the same files goes on from there.';
create table private.loaded_establishments (
  siret text, siren text, own_name text, own_folded text, naf text, city text, postcode text, commune_code text,
  lat double precision, lon double precision, band text, band_year smallint, updated_on date
);
comment on table private.loaded_establishments is 'Kept lines of the file of establishments.';
create table private.loaded_units (siren text, name text, folded text, surname text);
comment on table private.loaded_units is 'Names of the companies of loaded_establishments. The surname only serves to drop signs that hold it, and goes with the rest.';
create table private.loaded_positions (siret text, lat double precision, lon double precision);
comment on table private.loaded_positions is 'Positions of the geolocation file for loaded_establishments.';

create function private.folded(words text)
returns text
language sql
stable
set search_path = ''
as $$
  select trim(regexp_replace(lower(extensions.unaccent('extensions.unaccent'::regdictionary, words)), '[^a-z0-9]+', ' ', 'g'))
$$;
comment on function private.folded is 'A name as it is compared: no accents, lower case, letters and digits. lib/companies/names.ts does the same.';

create function private.folded_place(words text)
returns text
language sql
stable
set search_path = ''
as $$
  select trim(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
    private.folded(words),
    '\mst\M', 'saint', 'g'), '\mste\M', 'sainte', 'g'),
    '\s*\m0?(\d{1,2})\s*(?:er|e|eme|ieme|nd)?(?:\s*arr(?:ondissement)?)?\M', ' \1', 'g'),
    '\s*cedex.*$', ''))
$$;
comment on function private.folded_place is 'A town as it is compared: st for saint, « Lyon 3e arrondissement » as « lyon 3 ».';

create function private.begin_company_load(with_files text)
returns jsonb
language plpgsql
set search_path = ''
as $$
declare
  found jsonb;
begin
  select to_jsonb(l) into found from private.company_load l where l.files = with_files;
  if found is not null then
    return found;
  end if;
  perform private.end_company_load();
  insert into private.company_load as l values (1, with_files, 'establishments', 0, '{}') returning to_jsonb(l) into found;
  return found;
end
$$;
comment on function private.begin_company_load is 'Where an import of these very files stands; one of other files is forgotten.';

create function private.end_company_load()
returns void
language plpgsql
set search_path = ''
as $$
begin
  truncate private.company_load, private.loaded_establishments, private.loaded_units, private.loaded_positions;
end
$$;
comment on function private.end_company_load is 'Forgets everything an import had read.';

-- One transaction: readers see the old index or the new one.
create function private.publish_companies(file_date date, of_departments text[])
returns jsonb
language plpgsql
set search_path = ''
as $$
declare
  loaded integer;
  kept integer;
begin
  select count(*) into loaded from private.loaded_establishments;
  analyze private.loaded_establishments;
  analyze private.loaded_units;
  analyze private.loaded_positions;
  drop index public.establishments_trade;
  drop index public.establishments_words;
  drop index public.establishment_words_like;
  truncate public.establishments, public.establishment_cells, public.establishment_words, public.communes;
  alter table public.establishments drop constraint establishments_pkey;

  create temporary table centres on commit drop as
    select e.commune_code, avg(coalesce(p.lat, e.lat)) as lat, avg(coalesce(p.lon, e.lon)) as lon
    from private.loaded_establishments e left join private.loaded_positions p on p.siret = e.siret
    group by e.commune_code;

  insert into public.establishments
  select n.siret, n.siren, n.name, n.naf, n.city, n.postcode, n.commune_code, n.lat, n.lon, n.band, n.band_year, n.updated_on,
    (floor((n.lat + 90) * 50) * 100000 + floor((n.lon + 180) * 50))::integer as cell, n.folded
  from (
    select e.siret, e.siren, coalesce(u.name, e.own_name) as name, e.naf, e.city, e.postcode, e.commune_code, e.band, e.band_year,
      e.updated_on, coalesce(p.lat, e.lat, c.lat) as lat, coalesce(p.lon, e.lon, c.lon) as lon,
      concat_ws(' ', u.folded, nullif(e.own_folded, u.folded)) as folded, u.surname
    from private.loaded_establishments e
    join private.loaded_units u on u.siren = e.siren
    left join private.loaded_positions p on p.siret = e.siret
    left join pg_temp.centres c on c.commune_code = e.commune_code
  ) n
  where n.name is not null and n.lat is not null
    and (n.surname is null or position(' ' || n.surname || ' ' in ' ' || n.folded || ' ') = 0)
  order by n.naf, cell;
  get diagnostics kept = row_count;

  alter table public.establishments add primary key (siret);
  create index establishments_trade on public.establishments (naf, cell);
  create index establishments_words on public.establishments using gin (string_to_array(folded, ' '));
  insert into public.establishment_cells
  select left(b.naf, 4), b.cell, b.naf, sum(b.rows), coalesce(array_agg(b.band) filter (where b.band is not null), '{}'),
    coalesce(array_agg(b.rows) filter (where b.band is not null), '{}')
  from (select e.naf, e.cell, e.band, count(*) as rows from public.establishments e group by e.naf, e.cell, e.band) b
  group by b.naf, b.cell
  order by 1, 2;
  insert into public.establishment_words
  select word, count(*) from public.establishments e cross join unnest(string_to_array(e.folded, ' ')) as word
  where word >= 'a' collate "C"
  group by word;
  create index establishment_words_like on public.establishment_words using gin (word extensions.gin_trgm_ops);

  insert into public.communes
  select g.commune_code, (array_agg(g.city order by g.rows desc))[1], (array_agg(g.postcode order by g.rows desc))[1],
    array_agg(distinct g.postcode), left(g.commune_code, case when g.commune_code ~ '^9[78]' then 3 else 2 end),
    sum(g.lat) / sum(g.rows), sum(g.lon) / sum(g.rows), sum(g.rows), private.folded_place((array_agg(g.city order by g.rows desc))[1])
  from (
    select e.commune_code, e.city, e.postcode, count(*) as rows, sum(e.lat) as lat, sum(e.lon) as lon
    from public.establishments e group by e.commune_code, e.city, e.postcode
  ) g
  group by g.commune_code;
  -- Three cities are written by arrondissement only; people say the city.
  insert into public.communes
  select city.code, city.name, min(c.postcode), array[city.postcode], left(city.code, 2),
    sum(c.lat * c.establishments) / sum(c.establishments), sum(c.lon * c.establishments) / sum(c.establishments),
    sum(c.establishments), lower(city.name)
  from (values ('75056', 'Paris', '75000', '75101', '75120'), ('69123', 'Lyon', '69000', '69381', '69389'), ('13055', 'Marseille', '13000', '13201', '13216'))
    as city (code, name, postcode, first, last)
  join public.communes c on c.code between city.first and city.last
  group by city.code, city.name, city.postcode
  on conflict do nothing;

  insert into public.company_imports values (1, file_date, now(), kept, of_departments)
  on conflict (id) do update set as_of = excluded.as_of, imported_at = excluded.imported_at,
    establishments = excluded.establishments, departments = excluded.departments;
  perform private.end_company_load();
  return jsonb_build_object('loaded', loaded, 'kept', kept);
end
$$;
comment on function private.publish_companies is 'Puts what was loaded in the place of the index. Nameless, unplaced, and people''s own names stay out.';

create function public.search_establishments(asked jsonb)
returns jsonb
language plpgsql
stable
security invoker
set search_path = ''
as $$
declare
  as_of date;
  nafs constant text[] := array(select jsonb_array_elements_text(asked -> 'nafs'));
  bands constant text[] := array(select jsonb_array_elements_text(asked -> 'bands'));
  words constant text := coalesce(asked ->> 'words', '');
  lat0 constant double precision := (asked ->> 'lat')::double precision;
  lon0 constant double precision := (asked ->> 'lon')::double precision;
  radius constant double precision := least(greatest((asked ->> 'radiusKm')::double precision, 0.1), 100);
  most constant integer := least(greatest((asked ->> 'limit')::integer, 0), 500);
  fit_weight constant double precision := (asked -> 'weights' ->> 'fit')::double precision;
  near_weight constant double precision := (asked -> 'weights' ->> 'proximity')::double precision;
  group_fit constant double precision := (asked -> 'weights' ->> 'group')::double precision;
  later constant double precision := (asked -> 'weights' ->> 'later')::double precision;
  name_fit constant double precision := (asked -> 'weights' ->> 'name')::double precision;
  -- A degree of latitude is 111.195 km on a sphere of 6,371.0088 km (IUGG mean radius).
  high constant double precision := radius / 111.195;
  wide constant double precision := radius / (111.195 * greatest(cos(radians(abs(lat0) + radius / 111.195)), 0.01));
  cos0 constant double precision := cos(radians(lat0));
  -- How fast the cosine of the latitude falls, a degree.
  sin0 constant double precision := sin(radians(lat0)) * pi() / 180;
  side constant double precision := 0.02;
  -- What pg_trgm takes for alike, its default.
  least_like constant double precision := 0.6;
  alike text[] := '{}';
  found jsonb;
begin
  select i.as_of into as_of from public.company_imports i where i.id = 1;
  if as_of is null then
    return null;
  end if;
  if words <> '' then
    -- The words of names that are like those asked, the rarest first: until a name with none of them could hardly be like enough,
    -- and beyond as long as they open 20,000 names at most.
    with parts as materialized (
      select cardinality(extensions.show_trgm(p.part)) as trigrams, l.alike, l.names
      from (select distinct part from unnest(string_to_array(words, ' ')) as part) p
      cross join lateral (
        select array_agg(k.word) as alike, sum(k.establishments) as names
        from (
          select p.part as word, 1 as establishments where p.part < 'a' collate "C"
          union all
          select v.word, v.establishments from public.establishment_words v where v.word = p.part
          union all
          (select v.word, v.establishments from public.establishment_words v
          where length(p.part) > 2 and v.word <> p.part and v.word operator(extensions.%>) p.part
          order by extensions.word_similarity(p.part, v.word) desc, v.word limit 1000)
        ) k
      ) l
    ),
    ranked as (
      select p.alike, sum(p.trigrams) over () as of_all, coalesce(sum(p.trigrams) filter (where p.alike is not null)
        over (order by p.names, p.alike rows between unbounded preceding and 1 preceding), 0) as covered,
        sum(p.names) over (order by p.names, p.alike rows unbounded preceding) as opens
      from parts p
    )
    select coalesce(array_agg(distinct word), '{}') into alike
    from ranked r cross join unnest(r.alike) as word
    where r.of_all - r.covered >= least_like * r.of_all or r.opens <= 20000;
  end if;
  with wanted as (
    select left(code, 4) || case when length(code) = 2 then '.' || d::text else '' end as naf_group,
      max(case when length(code) <= 4 then 1 else group_fit end - later * (rank - 1)) as fit
    from unnest(nafs) with ordinality as n (code, rank)
    cross join generate_series(0, 9) as d
    where length(code) = 2 or d = 0
    group by 1
  ),
  cells as materialized (
    select c.naf, c.cell, c.n, greatest(w.fit, coalesce(1 - later * (array_position(nafs, c.naf) - 1), 0)) as fit,
      c.cell / 100000 / 50::double precision - 90 - lat0 as south, c.cell % 100000 / 50::double precision - 180 - lon0 as west
    from wanted w
    cross join generate_series(floor((lat0 - high + 90) * 50)::integer, floor((lat0 + high + 90) * 50)::integer) as line
    -- Offset 0 keeps each range of cells a search of the index: left free, the planner reads the whole table.
    cross join lateral (
      select i.naf, i.cell, case when bands = '{}' then i.establishments else (
        select coalesce(sum(b.n), 0) from unnest(i.present_bands, i.of_each) as b (band, n) where b.band = any (bands)
      ) end as n
      from public.establishment_cells i
      where i.naf_group = w.naf_group
        and i.cell between line * 100000 + floor((lon0 - wide + 180) * 50)::integer and line * 100000 + floor((lon0 + wide + 180) * 50)::integer
      offset 0
    ) as c
    where c.n > 0
  ),
  -- Distances are on a plane that touches the sphere halfway: 0.01 % off at 100 km, and a fifth of the work of sines. The few
  -- that are given back get the great circle. No point of a cell is nearer or farther than this.
  spans as materialized (
    select c.naf, c.cell, c.n, c.fit,
      111.195 * sqrt(greatest(c.south, -c.south - side, 0) ^ 2 + greatest(c.west, -c.west - side, 0) ^ 2 * cos0
        * least(cos0 - sin0 * c.south, cos0 - sin0 * (c.south + side))) as nearest,
      111.195 * sqrt(greatest(
        c.south ^ 2 + greatest(c.west + side, -c.west) ^ 2 * cos0 * (cos0 - sin0 * c.south),
        (c.south + side) ^ 2 + greatest(c.west + side, -c.west) ^ 2 * cos0 * (cos0 - sin0 * (c.south + side)))) as farthest
    from cells c
  ),
  -- So many establishments score this at least that no cell below it need be opened.
  bar as (
    select coalesce(max(s.least_score) filter (where s.so_far >= most), 0) as score
    from (
      select w.least_score, sum(w.n) over (order by w.least_score desc rows unbounded preceding) as so_far
      from (
        select s.n, fit_weight * s.fit + near_weight * exp(-2 * s.farthest / radius) as least_score
        from spans s where s.farthest <= radius
      ) w
    ) s
  ),
  opened as (
    select e.siret, e.lat, e.lon, s.fit, s.farthest <= radius as is_counted
    from spans s
    cross join bar
    cross join lateral (
      select i.siret, i.lat, i.lon, i.band from public.establishments i where i.naf = s.naf and i.cell = s.cell offset 0
    ) as e
    where s.nearest <= radius
      and (s.farthest > radius or fit_weight * s.fit + near_weight * exp(-2 * s.nearest / radius) >= bar.score)
      and (bands = '{}' or e.band = any (bands))
    union all
    select e.siret, e.lat, e.lon, name_fit * e.likeness, false
    from (
      select i.siret, i.lat, i.lon, i.naf, i.band, extensions.word_similarity(words, i.folded) as likeness
      from public.establishments i
      where string_to_array(i.folded, ' ') && alike
        and (bands = '{}' or i.band = any (bands))
        and i.lat between lat0 - high and lat0 + high and i.lon between lon0 - wide and lon0 + wide
      offset 0
    ) as e
    where alike <> '{}' and e.likeness >= least_like
      and not exists (select from wanted w where w.naf_group = left(e.naf, 4))
  ),
  placed as materialized (
    select o.siret, o.fit, o.is_counted, 111.195 * sqrt((o.lat - lat0) * (o.lat - lat0)
      + (o.lon - lon0) * (o.lon - lon0) * cos0 * (cos0 - sin0 * (o.lat - lat0))) as km
    from opened o
  ),
  best as (
    select p.siret from placed p where p.km <= radius
    order by fit_weight * p.fit + near_weight * exp(-2 * p.km / radius) desc, p.siret
    limit most
  )
  select jsonb_build_object(
    'asOf', as_of,
    'total', (select coalesce(sum(s.n), 0) from spans s where s.farthest <= radius)
      + (select count(*) from placed p where p.km <= radius and not p.is_counted),
    'candidates', coalesce(jsonb_agg(jsonb_build_object(
      'siret', e.siret, 'siren', e.siren, 'name', e.name, 'naf', e.naf, 'city', e.city, 'postcode', e.postcode,
      'communeCode', e.commune_code, 'lat', e.lat, 'lon', e.lon, 'band', e.band, 'bandYear', e.band_year, 'updatedOn', e.updated_on,
      'distanceKm', 12742.0176 * asin(least(1, sqrt(
        sin(radians(e.lat - lat0) / 2) ^ 2 + cos0 * cos(radians(e.lat)) * sin(radians(e.lon - lon0) / 2) ^ 2)))
    )), '[]')
  ) into found
  from best b
  -- Offset 0, as above: a few hundred look-ups, never a join with the whole table.
  cross join lateral (select i.* from public.establishments i where i.siret = b.siret offset 0) as e;
  return found;
end
$$;
comment on function public.search_establishments is 'Establishments of these trades or names around a point, pre-scored by trade and distance, at most 500, and how many there are; null when nothing was imported.';

create function public.find_communes(asked text)
returns jsonb
language sql
stable
security invoker
set search_path = ''
as $$
  with exact as (
    select c.*, true as exact, 1::real as likeness from public.communes c
    where c.folded = asked or c.code = upper(asked) or asked = any (c.postcodes)
  ),
  near as (
    select c.*, false as exact, extensions.similarity(c.folded, asked) as likeness
    from public.communes c
    where not exists (select from exact) and (c.folded like asked || ' %' or c.folded operator(extensions.%) asked)
  ),
  best as (
    select * from exact union all select * from near
    order by exact desc, likeness desc, establishments desc, code
    limit 20
  )
  select coalesce(jsonb_agg(jsonb_build_object(
    'code', b.code, 'name', b.name, 'postcode', b.postcode, 'department', b.department, 'lat', b.lat, 'lon', b.lon,
    'exact', b.exact, 'likeness', b.likeness
  ) order by b.exact desc, case when b.exact then 0 else b.likeness end desc, b.establishments desc, b.code), '[]')
  from best b
$$;
comment on function public.find_communes is 'Communes of a folded name, postcode or INSEE code, most establishments first; else those whose names are like it.';

create function private.grants_for_companies()
returns void
language plpgsql
set search_path = ''
as $$
begin
  grant select on public.establishments, public.establishment_cells, public.establishment_words, public.communes, public.company_imports to authenticated;
  grant execute on function public.search_establishments(jsonb), public.find_communes(text) to authenticated;
end
$$;
comment on function private.grants_for_companies is 'The index of establishments: read by everyone signed in, written by nobody.';

select private.apply_grants();
