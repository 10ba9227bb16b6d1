-- The journey: its reference structure (one source in TypeScript, loaded by a later migration) and each student's way through it.

create table public.lines (
  id text primary key,
  letter text not null unique check (letter ~ '^[A-G]$'),
  shape text not null unique,
  position smallint not null unique
);
comment on table public.lines is 'The seven lines. Source: lib/journey/lines.ts.';

create table public.stations (
  id text primary key,
  line_id text not null references public.lines (id),
  kind text not null check (kind in ('dialogue', 'worksheet', 'tool', 'journal')),
  position smallint not null unique
);
comment on table public.stations is 'The 33 stations, in journey order. Source: lib/journey/lines.ts.';
create index stations_line_id on public.stations (line_id);

create table public.criteria (
  station_id text not null references public.stations (id),
  id text not null,
  kind text not null check (kind in ('situation', 'action', 'result', 'skill', 'reflection', 'choice', 'fact')),
  position smallint not null,
  primary key (station_id, id)
);
comment on table public.criteria is 'What a dialogue station closes on. Source: lib/journey/lines.ts.';

create table public.skills (
  id text primary key,
  family text not null check (family in ('communiquer', 'cooperer', 's-organiser', 'reflechir', 'agir', 'apprendre')),
  frameworks text[] not null,
  sensitive boolean not null default false,
  from_level text,
  position smallint not null unique
);
comment on table public.skills is 'The 44 transversal skills. Source: lib/skills/catalog.ts.';
comment on column public.skills.sensitive is 'Stress and emotions: hidden from advisors unless the student shows it.';

create table public.station_progress (
  user_id uuid not null references auth.users (id) on delete cascade,
  station_id text not null references public.stations (id),
  state text not null check (state in ('started', 'done')),
  started_at timestamptz not null default now(),
  done_at timestamptz,
  updated_at timestamptz not null default now(),
  primary key (user_id, station_id),
  check ((state = 'done') = (done_at is not null))
);
comment on table public.station_progress is 'Where a student is. No row: to do. Never locked, never lost.';
create index station_progress_station_id on public.station_progress (station_id);

create table public.worksheets (
  user_id uuid not null references auth.users (id) on delete cascade,
  station_id text not null references public.stations (id),
  data jsonb not null check (jsonb_typeof(data) = 'object' and length(data::text) <= 20000),
  completed_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (user_id, station_id)
);
comment on table public.worksheets is 'The short forms of the worksheet stations, as far as the student filled them.';
create index worksheets_station_id on public.worksheets (station_id);

alter table public.lines enable row level security;
alter table public.lines force row level security;
alter table public.stations enable row level security;
alter table public.stations force row level security;
alter table public.criteria enable row level security;
alter table public.criteria force row level security;
alter table public.skills enable row level security;
alter table public.skills force row level security;
alter table public.station_progress enable row level security;
alter table public.station_progress force row level security;
alter table public.worksheets enable row level security;
alter table public.worksheets force row level security;

create policy "lines: everyone signed in reads" on public.lines for select to authenticated using (true);
create policy "stations: everyone signed in reads" on public.stations for select to authenticated using (true);
create policy "criteria: everyone signed in reads" on public.criteria for select to authenticated using (true);
create policy "skills: everyone signed in reads" on public.skills for select to authenticated using (true);

create policy "station_progress: read one's own" on public.station_progress for select to authenticated using (user_id = (select auth.uid()));
create policy "station_progress: add one's own" on public.station_progress for insert to authenticated with check (user_id = (select auth.uid()));
create policy "station_progress: change one's own" on public.station_progress for update to authenticated
  using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));

create policy "worksheets: read one's own" on public.worksheets for select to authenticated using (user_id = (select auth.uid()));
create policy "worksheets: add one's own" on public.worksheets for insert to authenticated with check (user_id = (select auth.uid()));
create policy "worksheets: change one's own" on public.worksheets for update to authenticated
  using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));

create trigger touch_worksheet before update on public.worksheets for each row execute function private.touch_updated_at();
