-- How often the public sources may be asked, for all servers together, and a student's own last answers of them.

create table private.source_pace (
  source text primary key,
  -- Between two questions, and up to how much more at random.
  every interval not null,
  jitter interval not null default '0',
  -- How many may leave at the same moment after a pause.
  burst integer not null check (burst >= 1),
  -- The longest that a question may wait for its turn; later than that it is refused.
  may_wait interval not null,
  per_person_minute integer not null,
  per_person_day integer not null,
  per_day integer,
  -- When the next question would leave if there were no burst.
  next_at timestamptz not null default '-infinity'
);
comment on table private.source_pace is 'One row a source: its pace, and when its next turn is. Limits of the services: 7/s an address and 30/s a network (Recherche d''entreprises), 50/s (geocoding), read in November 2026; we stay below.';

insert into private.source_pace (source, every, jitter, burst, may_wait, per_person_minute, per_person_day, per_day) values
  ('recherche-entreprises', '200 milliseconds', '0', 2, '1500 milliseconds', 60, 1500, null),
  ('geocodage', '50 milliseconds', '0', 4, '1 second', 60, 1500, null),
  ('communes', '50 milliseconds', '0', 4, '1 second', 60, 1500, null),
  ('web', '5 seconds', '2 seconds', 1, '0', 4, 20, 300);

create table private.source_use (
  source text not null references private.source_pace (source),
  user_id uuid not null references auth.users (id) on delete cascade,
  day date not null,
  taken integer not null default 0,
  minute timestamptz not null,
  in_minute integer not null default 0,
  primary key (user_id, source, day)
);
comment on table private.source_use is 'Turns that one account took of a source in one UTC day and in the running minute, so that no account starves the others.';
create index source_use_source on private.source_use (source, day);

-- Anybody signed in may call this without asking the source afterwards: that only spends turns of their own, up to the caps of one
-- account. Refusals take nothing.
create function public.take_source_token(asked text)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := (select auth.uid());
  at timestamptz := clock_timestamp();
  today date := (clock_timestamp() at time zone 'utc')::date;
  pace private.source_pace;
  mine private.source_use;
  turn timestamptz;
begin
  select * into pace from private.source_pace p where p.source = asked for update;
  if me is null or pace.source is null then
    return jsonb_build_object('granted', false, 'retryAfterS', 60);
  end if;
  at := clock_timestamp();
  select * into mine from private.source_use u where u.user_id = me and u.source = asked and u.day = today;
  if mine.taken >= pace.per_person_day
    or (pace.per_day is not null and (select coalesce(sum(u.taken), 0) from private.source_use u where u.source = asked and u.day = today) >= pace.per_day)
  then
    return jsonb_build_object('granted', false, 'retryAfterS', ceil(extract(epoch from ((today + 1)::timestamp at time zone 'utc') - at)));
  end if;
  if mine.in_minute >= pace.per_person_minute and mine.minute = date_trunc('minute', at) then
    return jsonb_build_object('granted', false, 'retryAfterS', ceil(extract(epoch from mine.minute + interval '1 minute' - at)));
  end if;
  turn := greatest(at, pace.next_at - pace.every * (pace.burst - 1));
  if turn - at > pace.may_wait then
    return jsonb_build_object('granted', false, 'retryAfterS', greatest(1, ceil(extract(epoch from turn - at))));
  end if;
  update private.source_pace p set next_at = greatest(at, pace.next_at) + pace.every + pace.jitter * random() where p.source = asked;
  insert into private.source_use as u (source, user_id, day, taken, minute, in_minute) values (asked, me, today, 1, date_trunc('minute', at), 1)
  on conflict (user_id, source, day) do update
    set taken = u.taken + 1, minute = excluded.minute, in_minute = case when u.minute = excluded.minute then u.in_minute + 1 else 1 end;
  return jsonb_build_object('granted', true, 'waitMs', ceil(extract(epoch from turn - at) * 1000));
end
$$;
comment on function public.take_source_token is 'A turn at a source, for all servers together: how long to wait for it, or after how many seconds to ask again. Capped for one account.';

-- The last answers, one account's own: whoever writes a false one here reads it alone. What is shared stays in the server's memory.
create table public.source_answers (
  user_id uuid not null references auth.users (id) on delete cascade,
  key text not null check (key ~ '^[0-9a-f]{64}$'),
  body jsonb not null check (octet_length(body::text) <= 262144),
  fetched_at timestamptz not null,
  stale_until timestamptz not null,
  primary key (user_id, key)
);
comment on table public.source_answers is 'A student''s own last answers of the public sources, to show, dated, when a source is down. The key is a hash of the question. Never a director''s name.';
create index source_answers_oldest on public.source_answers (user_id, fetched_at);

alter table public.source_answers enable row level security;
alter table public.source_answers force row level security;
create policy "source_answers: read one's own" on public.source_answers for select to authenticated using (user_id = (select auth.uid()));
create policy "source_answers: add one's own" on public.source_answers for insert to authenticated with check (user_id = (select auth.uid()));
create policy "source_answers: change one's own" on public.source_answers for update to authenticated
  using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));
create policy "source_answers: remove one's own" on public.source_answers for delete to authenticated using (user_id = (select auth.uid()));

-- Forty answers an account: the oldest make way.
create function private.trim_source_answers()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  delete from public.source_answers a
  where a.user_id = new.user_id and a.key in (
    select o.key from public.source_answers o where o.user_id = new.user_id order by o.fetched_at desc, o.key offset 40
  );
  return null;
end
$$;
create trigger trim_source_answers after insert on public.source_answers for each row execute function private.trim_source_answers();

create function private.grants_for_sources()
returns void
language plpgsql
set search_path = ''
as $$
begin
  revoke all on private.source_pace, private.source_use from public, anon, authenticated;
  grant select, insert, update, delete on public.source_answers to authenticated;
  grant execute on function public.take_source_token(text) to authenticated;
end
$$;

select private.apply_grants();
