-- The places that a student asks, and a dated ledger of what happened at each. Where an application stands is not stored:
-- it follows from the ledger (lib/applications/rules.ts). A place keeps its own copy of name, city, postcode and activity,
-- so that it stands whatever becomes of the index it was found in.

create table public.applications (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  siret text check (siret ~ '^[0-9]{14}$'),
  name text not null check (char_length(name) between 1 and 120),
  city text not null check (char_length(city) between 1 and 80),
  postcode text check (char_length(postcode) <= 10),
  naf text check (char_length(naf) <= 10),
  note text not null default '' check (char_length(note) <= 1000),
  outside_circle boolean not null default false,
  next_action text not null default '' check (char_length(next_action) <= 200),
  remind_on date check (remind_on >= date '2000-01-01'),
  removed_at timestamptz,
  created_at timestamptz not null default now(),
  unique (id, user_id)
);
comment on table public.applications is 'One row a place that a student asks for an internship; at most 200 that stand. Where it stands follows from its events.';
comment on column public.applications.removed_at is 'Taken off the list: may come back for 30 days, then it is erased with its events.';
comment on column public.applications.outside_circle is 'Outside the places that family and friends know.';
create index applications_user_id on public.applications (user_id, created_at desc);
create index applications_siret on public.applications (siret) where siret is not null;
create index applications_removed_at on public.applications (removed_at) where removed_at is not null;
create unique index applications_one_siret on public.applications (user_id, siret) where siret is not null and removed_at is null;
-- A backstop: the service also folds accents, and compares with the places that came from the search.
create unique index applications_one_place on public.applications (user_id, lower(name), lower(city)) where siret is null and removed_at is null;

create table public.application_events (
  id bigint generated always as identity primary key,
  user_id uuid not null references auth.users (id) on delete cascade,
  application_id uuid not null,
  kind text check (kind in ('contacted', 'followed-up', 'interview', 'accepted', 'refused', 'no-answer', 'note')),
  channel text check (channel in ('mail', 'phone', 'visit', 'form', 'in-person')),
  on_day date check (on_day >= date '2000-01-01'),
  note text not null default '' check (char_length(note) <= 1000),
  undoes bigint unique,
  created_at timestamptz not null default now(),
  unique (id, application_id),
  check ((undoes is null) = (kind is not null) and (kind is null) = (on_day is null)),
  check (undoes is null or (channel is null and note = '')),
  foreign key (application_id, user_id) references public.applications (id, user_id) on delete cascade,
  foreign key (undoes, application_id) references public.application_events (id, application_id) on delete cascade
);
comment on table public.application_events is 'Append-only ledger of an application, at most 100 entries each. What is taken back stays, with another row that undoes it.';
comment on column public.application_events.on_day is 'The day it happened or will happen, as the student says; created_at is when it was written down.';
comment on column public.application_events.undoes is 'The event that this row takes back; such a row says nothing else and is itself never taken back.';
create index application_events_application_id on public.application_events (application_id, on_day desc, id desc);
create index application_events_user_id on public.application_events (user_id);

-- What stands: not taken back, of a place that is still on the list.
create view private.standing_events as
  select e.id, e.user_id, e.application_id, a.siret, e.kind, e.channel, e.on_day
  from public.application_events e
  join public.applications a on a.id = e.application_id and a.removed_at is null
  where e.kind is not null and not exists (select from public.application_events u where u.undoes = e.id);
comment on view private.standing_events is 'Events that count, for the completion rules and the answers of all.';

create function private.limit_applications()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if tg_op = 'INSERT' then
    new.created_at := now();
  end if;
  if new.removed_at is null and (tg_op = 'INSERT' or old.removed_at is not null) then
    perform pg_advisory_xact_lock(hashtextextended('applications:' || new.user_id, 0));
    if (select count(*) from public.applications a where a.user_id = new.user_id and a.removed_at is null) >= 200 then
      raise exception 'an account holds 200 applications' using errcode = '23514';
    end if;
  end if;
  return new;
end
$$;
create trigger limit_applications before insert or update of removed_at on public.applications
  for each row execute function private.limit_applications();

-- Driven by whoever adds a place next, so that no timer is needed: after 30 days, or beyond a hundred of one account.
create function private.erase_removed_applications()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  delete from public.applications a where a.removed_at < now() - interval '30 days';
  delete from public.applications a where a.id in (
    select o.id from public.applications o
    where o.user_id = new.user_id and o.removed_at is not null
    order by o.removed_at desc, o.id
    offset 100
  );
  return null;
end
$$;
create trigger erase_removed_applications after insert or update of removed_at on public.applications
  for each row execute function private.erase_removed_applications();

create function private.limit_application_events()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('application_events:' || new.application_id, 0));
  new.created_at := now();
  if new.on_day > current_date + 367 then
    raise exception 'an event is at most a year ahead' using errcode = '23514';
  end if;
  if new.undoes is not null and exists (select from public.application_events e where e.id = new.undoes and e.kind is null) then
    raise exception 'what was taken back is written again, not restored' using errcode = '23514';
  end if;
  if new.kind is not null and (
    select count(*) from public.application_events e where e.application_id = new.application_id and e.kind is not null
  ) >= 100 then
    raise exception 'an application holds 100 events' using errcode = '23514';
  end if;
  return new;
end
$$;
create trigger limit_application_events before insert on public.application_events
  for each row execute function private.limit_application_events();

alter table public.applications enable row level security;
alter table public.applications force row level security;
alter table public.application_events enable row level security;
alter table public.application_events force row level security;

create policy "applications: read one's own" on public.applications for select to authenticated using (user_id = (select auth.uid()));
create policy "applications: add one's own" on public.applications for insert to authenticated with check (user_id = (select auth.uid()));
create policy "applications: change one's own" on public.applications for update to authenticated
  using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));
create policy "applications: erase one's own" on public.applications for delete to authenticated using (user_id = (select auth.uid()));

create policy "application_events: read one's own" on public.application_events for select to authenticated using (user_id = (select auth.uid()));
create policy "application_events: add to one's own" on public.application_events for insert to authenticated
  with check (
    user_id = (select auth.uid())
    and application_id in (select a.id from public.applications a where a.user_id = (select auth.uid()))
  );

-- The whole list in one round trip, however long: an API that returns rows cuts them at a thousand.
create function public.read_applications()
returns jsonb
language sql
stable
security invoker
set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', a.id, 'siret', a.siret, 'name', a.name, 'city', a.city, 'postcode', a.postcode, 'naf', a.naf, 'note', a.note,
    'outsideCircle', a.outside_circle, 'nextAction', a.next_action, 'remindOn', a.remind_on, 'createdAt', a.created_at,
    'logged', coalesce(l.logged, 0), 'events', coalesce(l.events, '[]')
  ) order by a.created_at desc, a.id), '[]')
  from public.applications a
  left join (
    select e.application_id, count(*) as logged,
      jsonb_agg(jsonb_build_object('id', e.id::text, 'kind', e.kind, 'channel', e.channel, 'on', e.on_day, 'note', e.note))
        filter (where u.id is null) as events
    from public.application_events e
    left join public.application_events u on u.undoes = e.id
    where e.user_id = (select auth.uid()) and e.kind is not null
    group by e.application_id
  ) l on l.application_id = a.id
  where a.user_id = (select auth.uid()) and a.removed_at is null
$$;
comment on function public.read_applications is 'The caller''s places that stand, the last added first, each with the events that stand and how many were ever logged.';

create function private.today_in_france()
returns date
language sql
stable
set search_path = ''
as $$
  select (now() at time zone 'Europe/Paris')::date
$$;

-- The rules of lib/applications/station-rules.ts, as the database checks them; a test holds that both agree.
create function private.is_done_ma_liste(who uuid)
returns boolean
language sql
stable
set search_path = ''
as $$
  select count(*) >= 10 and count(*) filter (where a.outside_circle) >= 2
  from public.applications a
  where a.user_id = who and a.removed_at is null
$$;
comment on function private.is_done_ma_liste is 'Ten places on the list, two of them outside the usual circle.';

create function private.is_done_premier_contact(who uuid)
returns boolean
language sql
stable
set search_path = ''
as $$
  select count(distinct e.application_id) >= 3
  from private.standing_events e
  where e.user_id = who and e.kind in ('contacted', 'followed-up') and e.channel is not null and e.on_day <= private.today_in_france()
$$;
comment on function private.is_done_premier_contact is 'Three places contacted, each on a day that has come and through a channel.';

create function private.is_done_relancer(who uuid)
returns boolean
language sql
stable
set search_path = ''
as $$
  select exists (
    select from private.standing_events f
    join private.standing_events c on c.application_id = f.application_id and c.kind in ('contacted', 'followed-up')
    where f.user_id = who and f.kind = 'followed-up' and f.on_day <= private.today_in_france() and c.on_day <= f.on_day - 7
      and not exists (
        select from private.standing_events a
        where a.application_id = f.application_id and a.kind in ('interview', 'accepted', 'refused')
          and (a.on_day, a.id) > (c.on_day, c.id) and (a.on_day, a.id) < (f.on_day, f.id)
      )
  )
$$;
comment on function private.is_done_relancer is 'A follow-up, seven days or more after a contact with the same place that nobody answered in between.';

-- What the ranking may know of everybody: counts of students, and only where five or more make up each of them.
create function public.company_answers(sirets text[])
returns table (siret text, contacts integer, answers integer, recent integer)
language sql
stable
security definer
set search_path = ''
as $$
  with asked as (
    select distinct s.siret from unnest(sirets[1:200]) as s (siret)
  ),
  year as (
    select e.siret,
      count(distinct e.user_id) filter (where e.kind in ('contacted', 'followed-up')) as contacts,
      count(distinct e.user_id) filter (where e.kind in ('interview', 'accepted', 'refused')) as answers
    from private.standing_events e join asked s on s.siret = e.siret
    where e.on_day between private.today_in_france() - 365 and private.today_in_france()
    group by e.siret
  ),
  month as (
    select a.siret, count(distinct a.user_id) as everyone, count(*) filter (where a.user_id = (select auth.uid())) as own
    from public.applications a join asked s on s.siret = a.siret
    where a.removed_at is null and a.created_at >= now() - interval '30 days'
    group by a.siret
  )
  select s.siret,
    case when y.contacts >= 5 then y.contacts else 0 end::integer,
    case when y.contacts >= 5 then least(y.answers, y.contacts) else 0 end::integer,
    case when m.everyone >= 5 then m.everyone else coalesce(m.own, 0) end::integer
  from asked s left join year y on y.siret = s.siret left join month m on m.siret = s.siret
  where (select auth.uid()) is not null
$$;
comment on function public.company_answers is 'For each establishment: students who contacted it and who were answered in the last 12 months, zero below five students; and students who listed it in the last 30 days, the caller''s own below five.';

create function private.grants_for_applications()
returns void
language plpgsql
set search_path = ''
as $$
begin
  grant select, delete on public.applications to authenticated;
  grant insert (user_id, siret, name, city, postcode, naf, note, outside_circle, next_action, remind_on) on public.applications to authenticated;
  grant update (note, outside_circle, next_action, remind_on, removed_at) on public.applications to authenticated;
  grant select on public.application_events to authenticated;
  grant insert (user_id, application_id, kind, channel, on_day, note, undoes) on public.application_events to authenticated;
  grant execute on function public.read_applications(), public.company_answers(text[]) to authenticated;
end
$$;
comment on function private.grants_for_applications is 'Places and their ledger: read, add, change what is not the place itself, erase; events are only ever added.';

select private.apply_grants();
