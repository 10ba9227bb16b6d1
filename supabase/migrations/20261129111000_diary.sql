-- The diary of a stage, the traces chosen from it, and the outline of the report: the student's own words, nobody else's.

create table public.diary_entries (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  day date not null,
  seen text not null default '' check (length(seen) <= 1000),
  done text not null default '' check (length(done) <= 1000),
  learnt text not null default '' check (length(learnt) <= 1000),
  skills text[] not null default '{}' check (skills <@ array['observer', 'communiquer', 'comprendre', 's-impliquer'] and cardinality(skills) <= 4),
  away boolean not null default false,
  version bigint not null default 0,
  updated_at timestamptz not null default now(),
  unique (user_id, day),
  unique (id, user_id),
  check (away or btrim(seen || done || learnt) <> '')
);
comment on table public.diary_entries is 'One day of a stage: what was seen, done and learnt. A day that says nothing has no row.';
comment on column public.diary_entries.skills is 'Which of the four skills of the convention that day touched, as the student sees it.';
comment on column public.diary_entries.away is 'A day of the stage that was none: a bank holiday, an absence, a day at school. It asks for no words.';
comment on column public.diary_entries.version is 'Grows with every change, also over a row that was removed and written again: milliseconds of the clock, at least one more than before.';

create table public.traces (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  kind text not null check (kind in ('entry', 'photo-caption', 'document', 'link')),
  title text not null check (btrim(title) <> '' and length(title) <= 120),
  text text not null default '' check (length(text) <= 1000),
  url text check (url ~* '^https?://[^[:space:]]+$' and length(url) <= 500),
  on_day date,
  entry_id uuid,
  skill_id text references public.skills (id),
  position smallint check (position between 1 and 6),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint traces_place unique (user_id, position) deferrable initially deferred,
  foreign key (entry_id, user_id) references public.diary_entries (id, user_id) on delete set null (entry_id),
  check (kind = 'link' or url is null)
);
comment on table public.traces is 'What a student keeps of a stage: words of the diary, a caption, the name of a document, a link. No file is kept here.';
comment on column public.traces.position is 'Its place among the six that were chosen; null for one that was not.';
create index traces_skill_id on public.traces (skill_id);
create index traces_entry_id on public.traces (entry_id, user_id);

create table public.report_sections (
  user_id uuid not null references auth.users (id) on delete cascade,
  section_id text not null check (section_id ~ '^[a-z-]{1,40}$'),
  body text not null check (length(body) <= 6000),
  version bigint not null default 0,
  updated_at timestamptz not null default now(),
  primary key (user_id, section_id)
);
comment on table public.report_sections is 'The outline of the report, one row a section, as far as the student wrote it.';

alter table public.diary_entries enable row level security;
alter table public.diary_entries force row level security;
alter table public.traces enable row level security;
alter table public.traces force row level security;
alter table public.report_sections enable row level security;
alter table public.report_sections force row level security;

create policy "diary_entries: read one's own" on public.diary_entries for select to authenticated using (user_id = (select auth.uid()));
create policy "diary_entries: add one's own" on public.diary_entries for insert to authenticated with check (user_id = (select auth.uid()));
create policy "diary_entries: change one's own" on public.diary_entries for update to authenticated
  using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));
create policy "diary_entries: remove one's own" on public.diary_entries for delete to authenticated using (user_id = (select auth.uid()));

create policy "traces: read one's own" on public.traces for select to authenticated using (user_id = (select auth.uid()));
create policy "traces: add one's own" on public.traces for insert to authenticated with check (
  user_id = (select auth.uid())
  and (entry_id is null or entry_id in (select e.id from public.diary_entries e where e.user_id = (select auth.uid())))
);
create policy "traces: change one's own" on public.traces for update to authenticated
  using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));
create policy "traces: remove one's own" on public.traces for delete to authenticated using (user_id = (select auth.uid()));

create policy "report_sections: read one's own" on public.report_sections for select to authenticated using (user_id = (select auth.uid()));
create policy "report_sections: add one's own" on public.report_sections for insert to authenticated with check (user_id = (select auth.uid()));
create policy "report_sections: change one's own" on public.report_sections for update to authenticated
  using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));

create trigger touch_trace before update on public.traces for each row execute function private.touch_updated_at();

create function private.date_version()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  new.updated_at := now();
  new.version := floor(extract(epoch from clock_timestamp()) * 1000);
  if tg_op = 'UPDATE' then
    new.version := greatest(new.version, old.version + 1);
  end if;
  return new;
end
$$;
create trigger date_diary_entry before insert or update on public.diary_entries for each row execute function private.date_version();
create trigger date_report_section before insert or update on public.report_sections for each row execute function private.date_version();

-- Sixty traces a student: six are chosen, and a list that long is still read on a phone.
create function private.limit_traces()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('traces:' || new.user_id, 0));
  if (select count(*) from public.traces t where t.user_id = new.user_id) >= 60 then
    raise exception 'sixty traces at most' using errcode = '23514';
  end if;
  return new;
end
$$;
create trigger limit_traces before insert on public.traces for each row execute function private.limit_traces();

-- Keeps one day. With `basedOn`, the version that the writer started from (0: none), a day that changed since is not overwritten:
-- what stands there is handed back, so that the writer joins both.
create function public.keep_diary_entry(entry jsonb)
returns jsonb
language plpgsql
set search_path = ''
as $$
declare
  me uuid := (select auth.uid());
  based_on bigint := (entry ->> 'basedOn')::bigint;
  wanted public.diary_entries;
  held public.diary_entries;
  is_blank boolean;
begin
  wanted.day := (entry ->> 'day')::date;
  wanted.seen := coalesce(entry ->> 'seen', '');
  wanted.done := coalesce(entry ->> 'done', '');
  wanted.learnt := coalesce(entry ->> 'learnt', '');
  wanted.skills := array(select jsonb_array_elements_text(coalesce(entry -> 'skills', '[]')));
  wanted.away := coalesce((entry ->> 'away')::boolean, false);
  is_blank := not wanted.away and btrim(wanted.seen || wanted.done || wanted.learnt) = '';
  perform pg_advisory_xact_lock(hashtextextended('diary:' || me, 0));
  select e.* into held from public.diary_entries e where e.user_id = me and e.day = wanted.day;
  if held.id is null and is_blank then
    return jsonb_build_object('kept', true, 'entry', null);
  end if;
  if held.id is not null and (held.seen, held.done, held.learnt, held.skills, held.away)
    = (wanted.seen, wanted.done, wanted.learnt, wanted.skills, wanted.away) then
    return jsonb_build_object('kept', true, 'entry', to_jsonb(held));
  end if;
  if based_on is not null and coalesce(held.version, 0) <> based_on then
    return jsonb_build_object('kept', false, 'entry', case when held.id is not null then to_jsonb(held) end);
  end if;
  if is_blank then
    delete from public.diary_entries e where e.id = held.id;
    return jsonb_build_object('kept', true, 'entry', null);
  end if;
  insert into public.diary_entries as e (user_id, day, seen, done, learnt, skills, away)
  values (me, wanted.day, wanted.seen, wanted.done, wanted.learnt, wanted.skills, wanted.away)
  on conflict (user_id, day) do update
    set seen = excluded.seen, done = excluded.done, learnt = excluded.learnt, skills = excluded.skills, away = excluded.away
  returning e.* into held;
  return jsonb_build_object('kept', true, 'entry', to_jsonb(held));
end
$$;

-- Keeps the sections that are named and leaves the others. The version of a report is the highest of its sections'.
create function public.keep_report(report jsonb)
returns jsonb
language plpgsql
set search_path = ''
as $$
declare
  me uuid := (select auth.uid());
  based_on bigint := (report ->> 'basedOn')::bigint;
  is_stale boolean;
begin
  perform pg_advisory_xact_lock(hashtextextended('report:' || me, 0));
  is_stale := based_on is not null
    and based_on <> (select coalesce(max(r.version), 0) from public.report_sections r where r.user_id = me)
    and exists (
      select 1 from jsonb_each_text(report -> 'sections') w
      where w.value is distinct from coalesce(
        (select r.body from public.report_sections r where r.user_id = me and r.section_id = w.key), '')
    );
  if not is_stale then
    insert into public.report_sections as r (user_id, section_id, body)
    select me, w.key, w.value from jsonb_each_text(report -> 'sections') w
    on conflict (user_id, section_id) do update set body = excluded.body where r.body <> excluded.body;
  end if;
  return jsonb_build_object(
    'kept', not is_stale,
    'version', (select coalesce(max(r.version), 0) from public.report_sections r where r.user_id = me),
    'sections', (select coalesce(jsonb_object_agg(r.section_id, r.body), '{}') from public.report_sections r where r.user_id = me)
  );
end
$$;

-- The chosen traces, in this order; every other one is put aside.
create function public.arrange_traces(ids uuid[])
returns void
language sql
set search_path = ''
as $$
  update public.traces t set position = array_position(ids, t.id)
  where t.user_id = (select auth.uid()) and t.position is distinct from array_position(ids, t.id)
$$;

create function private.iso_date(text)
returns date
language plpgsql
immutable
set search_path = ''
as $$
begin
  return case when $1 ~ '^\d{4}-\d\d-\d\d$' then $1::date end;
exception when others then
  return null;
end
$$;

-- The days of the stage, from the answers of `oui`, else of `depart`: Monday to Friday, or every day where that leaves none.
-- No rows without dates, or with dates further apart than a year. lib/diary/stage-days.ts counts the same days for the screen.
create function private.stage_days(who uuid)
returns setof date
language sql
stable
security definer
set search_path = ''
as $$
  with told as (
    select private.iso_date(w.data ->> 'start-date') as first_day, private.iso_date(w.data ->> 'end-date') as last_day, w.station_id
    from public.worksheets w where w.user_id = who and w.station_id in ('oui', 'depart')
  ), stage as (
    select t.first_day, t.last_day from told t
    where t.last_day between t.first_day and t.first_day + 366
    order by t.station_id desc limit 1
  ), days as (
    select d::date as day from stage s, generate_series(s.first_day, s.last_day, interval '1 day') d
  )
  select d.day from days d
  where extract(isodow from d.day) < 6 or not exists (select 1 from days w where extract(isodow from w.day) < 6)
$$;

-- The diary is done once the last day of the stage has come and each of its days has an entry (or says that it was none);
-- without dates, on five days that tell something. lib/diary/rules.ts says the same, and a test holds that both agree.
create function private.is_done_journal(who uuid)
returns boolean
language sql
stable
security definer
set search_path = ''
as $$
  select case
    when not exists (select 1 from private.stage_days(who))
      then (select count(*) from public.diary_entries e where e.user_id = who and not e.away) >= 5
    else (select max(s) from private.stage_days(who) s) <= (now() at time zone 'Europe/Paris')::date
      and exists (select 1 from public.diary_entries e where e.user_id = who and not e.away)
      and not exists (
        select 1 from private.stage_days(who) s
        where not exists (select 1 from public.diary_entries e where e.user_id = who and e.day = s)
      )
  end
$$;

create function private.is_done_traces(who uuid)
returns boolean
language sql
stable
security definer
set search_path = ''
as $$
  select count(*) = 6 from public.traces t where t.user_id = who and t.position is not null and t.skill_id is not null
$$;

create function private.grants_for_diary()
returns void
language plpgsql
set search_path = ''
as $$
begin
  grant select, insert, delete on public.diary_entries, public.traces to authenticated;
  grant update (day, seen, done, learnt, skills, away) on public.diary_entries to authenticated;
  grant update (title, text, url, on_day, skill_id, position) on public.traces to authenticated;
  grant select, insert on public.report_sections to authenticated;
  grant update (body) on public.report_sections to authenticated;
  grant execute on function public.keep_diary_entry(jsonb), public.keep_report(jsonb), public.arrange_traces(uuid[]) to authenticated;
end
$$;

select private.apply_grants();
