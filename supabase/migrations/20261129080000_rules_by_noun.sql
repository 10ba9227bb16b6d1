-- Grants and completion rules, one function a noun, so that a new table or station adds its own and rewrites nobody else's.

alter function private.apply_grants() rename to grants_of_first_nouns;
comment on function private.grants_of_first_nouns is 'Journey, account, tutor, skills: takes everything away first, so it always runs before the others.';

create function private.apply_grants()
returns void
language plpgsql
set search_path = ''
as $$
declare
  noun text;
begin
  perform private.grants_of_first_nouns();
  for noun in
    select p.proname from pg_catalog.pg_proc p
    where p.pronamespace = 'private'::regnamespace and p.proname like 'grants\_for\_%'
    order by p.proname
  loop
    execute format('select private.%I()', noun);
  end loop;
end
$$;
comment on function private.apply_grants is 'Default deny, then each table and verb by name: private.grants_of_first_nouns, then every private.grants_for_<noun>().';

-- A tool or journal station closes when private.is_done_<station>(uuid), with _ for -, says so.
create or replace function private.verify_done()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  station_kind text;
  rule regprocedure;
  fulfilled boolean;
begin
  if tg_op = 'UPDATE' then
    new.user_id := old.user_id;
    new.station_id := old.station_id;
  end if;
  if tg_op = 'UPDATE' and old.state = 'done' then
    new.state := 'done';
    new.done_at := old.done_at;
    new.updated_at := now();
    return new;
  end if;
  new.updated_at := now();
  if new.state <> 'done' then
    return new;
  end if;
  select s.kind into station_kind from public.stations s where s.id = new.station_id;
  if station_kind = 'dialogue' and not exists (
    select 1 from public.experiences e
    where e.user_id = new.user_id and e.station_id = new.station_id
      and not exists (
        select 1 from public.criteria c
        where c.station_id = e.station_id
          and not exists (
            select 1 from public.proofs p
            where p.experience_id = e.id and p.criterion_id = c.id and p.withdrawn_at is null
          )
      )
  ) then
    raise exception 'a dialogue station closes on proofs' using errcode = '23514';
  end if;
  if station_kind = 'worksheet' and not exists (
    select 1 from public.worksheets w
    where w.user_id = new.user_id and w.station_id = new.station_id and w.completed_at is not null
  ) then
    raise exception 'a worksheet station closes on a complete form' using errcode = '23514';
  end if;
  if station_kind in ('tool', 'journal') then
    rule := to_regprocedure(format('private.%I(uuid)', 'is_done_' || replace(new.station_id, '-', '_')));
    if rule is null then
      raise exception 'this station has no completion rule yet' using errcode = '23514';
    end if;
    execute format('select private.%I($1)', 'is_done_' || replace(new.station_id, '-', '_')) into fulfilled using new.user_id;
    if fulfilled is distinct from true then
      raise exception 'this station is not complete yet' using errcode = '23514';
    end if;
  end if;
  return new;
end
$$;

select private.apply_grants();
