-- Who agreed that an outside model may read a message, and how much of it a day may cost.

create table public.consents (
  id bigint generated always as identity primary key,
  user_id uuid not null references auth.users (id) on delete cascade,
  kind text not null check (kind in ('outside-model', 'parent-agreement')),
  granted boolean not null,
  wording text not null check (wording ~ '^[a-z0-9-]{1,60}$'),
  created_at timestamptz not null default now()
);
comment on table public.consents is 'Append-only: the latest row of a kind is what stands. A change of mind is another row, never an update.';
comment on column public.consents.wording is 'Version of the text that the person had before their eyes.';
create index consents_latest on public.consents (user_id, kind, id desc);

create table public.parent_requests (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  expires_at timestamptz not null,
  answered_at timestamptz,
  granted boolean,
  created_at timestamptz not null default now(),
  check ((answered_at is null) = (granted is null))
);
comment on table public.parent_requests is 'Links that a student hands to a parent. The link itself is not kept: only the SHA-256 of its token.';
create index parent_requests_user_id on public.parent_requests (user_id);

create table public.model_days (
  user_id uuid not null references auth.users (id) on delete cascade,
  day date not null,
  tokens bigint not null default 0 check (tokens >= 0),
  turns integer not null default 0 check (turns >= 0),
  primary key (user_id, day)
);
comment on table public.model_days is 'What a student''s turns were charged in one UTC day. Written by reserve_model and settle_model alone; never goes down.';

create table public.model_calls (
  turn_id uuid primary key references public.turns (id) on delete cascade,
  user_id uuid not null references auth.users (id) on delete cascade,
  tokens integer not null check (tokens between 1 and 50000),
  started_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz
);
comment on table public.model_calls is 'Turns that are, or were, with the outside model. One that never ended gives its place back when its lease is over.';
create index model_calls_user_id on public.model_calls (user_id);
create index model_calls_running on public.model_calls (expires_at) where ended_at is null;

create table private.model_totals (
  day date primary key,
  tokens bigint not null default 0 check (tokens >= 0)
);
comment on table private.model_totals is 'What everybody''s turns were charged in one UTC day.';
revoke all on private.model_totals from public, anon, authenticated;

alter table public.consents enable row level security;
alter table public.consents force row level security;
alter table public.parent_requests enable row level security;
alter table public.parent_requests force row level security;
alter table public.model_days enable row level security;
alter table public.model_days force row level security;
alter table public.model_calls enable row level security;
alter table public.model_calls force row level security;

-- A parent's agreement is written by answer_parent_request alone.
create policy "consents: read one's own" on public.consents for select to authenticated using (user_id = (select auth.uid()));
create policy "consents: speak for oneself" on public.consents for insert to authenticated
  with check (user_id = (select auth.uid()) and kind = 'outside-model');

create policy "parent_requests: read one's own" on public.parent_requests for select to authenticated using (user_id = (select auth.uid()));
create policy "parent_requests: add one's own" on public.parent_requests for insert to authenticated with check (user_id = (select auth.uid()));

create policy "model_days: read one's own" on public.model_days for select to authenticated using (user_id = (select auth.uid()));
create policy "model_calls: read one's own" on public.model_calls for select to authenticated using (user_id = (select auth.uid()));

create function private.date_consent()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  new.created_at := now();
  return new;
end
$$;
create trigger date_consent before insert on public.consents for each row execute function private.date_consent();

-- Fourteen days, and five links at most that wait for an answer: the oldest makes way, since a lost link cannot be shown again.
create function private.open_parent_request()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('parent_requests:' || new.user_id, 0));
  new.created_at := now();
  new.expires_at := now() + interval '14 days';
  new.answered_at := null;
  new.granted := null;
  update public.parent_requests r set expires_at = now()
  where r.id in (
    select o.id from public.parent_requests o
    where o.user_id = new.user_id and o.answered_at is null and o.expires_at > now()
    order by o.created_at desc, o.expires_at desc, o.id
    offset 4
  );
  return new;
end
$$;
create trigger open_parent_request before insert on public.parent_requests for each row execute function private.open_parent_request();

create function private.latest_consent(who uuid, of_kind text)
returns boolean
language sql
stable
set search_path = ''
as $$
  select coalesce((select c.granted from public.consents c where c.user_id = who and c.kind = of_kind order by c.id desc limit 1), false)
$$;

create function private.may_use_outside_model(who uuid)
returns boolean
language sql
stable
security definer
set search_path = ''
as $$
  select exists (
    select from public.profiles p
    where p.id = who
      and private.latest_consent(who, 'outside-model')
      and (p.is_15_or_over or private.latest_consent(who, 'parent-agreement'))
  )
$$;
comment on function private.may_use_outside_model is 'The student accepted and, under 15, a parent too: joint consent, art. 45 of the French Data Protection Act (loi 78-17), read in November 2026.';

create function private.find_parent_request(token text)
returns public.parent_requests
language sql
stable
set search_path = ''
as $$
  select r from public.parent_requests r where r.token_hash = encode(sha256(convert_to(token, 'UTF8')), 'hex')
$$;

-- For whoever holds the link, signed in or not: says nothing about whose it is, nor what was answered.
create function public.look_at_parent_request(token text)
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select jsonb_build_object('status', case
    when r.id is null then 'unknown'
    when r.expires_at <= now() then 'expired'
    when r.answered_at is not null then 'answered'
    else 'open'
  end)
  from private.find_parent_request(token) r
$$;
comment on function public.look_at_parent_request is 'Where a parent''s link stands: open, answered, expired or unknown.';

-- The same link takes another answer until it expires: to withdraw is as easy as to agree (GDPR, art. 7.3).
create function public.answer_parent_request(token text, agrees boolean)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  asked public.parent_requests;
begin
  select * into asked from private.find_parent_request(token);
  if asked.id is not null then
    select * into asked from public.parent_requests r where r.id = asked.id and r.expires_at > now() for update;
  end if;
  if asked.id is null or agrees is null then
    return jsonb_build_object('recorded', false);
  end if;
  if asked.granted is distinct from agrees or private.latest_consent(asked.user_id, 'parent-agreement') is distinct from agrees then
    insert into public.consents (user_id, kind, granted, wording) values (asked.user_id, 'parent-agreement', agrees, 'parent-agreement-2026-11');
    update public.parent_requests r set answered_at = now(), granted = agrees where r.id = asked.id;
  end if;
  return jsonb_build_object('recorded', true);
end
$$;
comment on function public.answer_parent_request is 'A parent''s yes or no, by the link. An unknown and an expired link answer alike.';

-- One lock for every budget decision: what is read here is still true when it is charged, with one connection or many.
create function private.lock_model_budget()
returns void
language sql
set search_path = ''
as $$
  select pg_advisory_xact_lock(hashtextextended('stageflow.model_budget', 0))
$$;

create function private.charge_model(who uuid, on_day date, more integer, more_turns integer)
returns void
language plpgsql
set search_path = ''
as $$
begin
  insert into public.model_days as d (user_id, day, tokens, turns) values (who, on_day, more, more_turns)
  on conflict (user_id, day) do update set tokens = d.tokens + excluded.tokens, turns = d.turns + excluded.turns;
  insert into private.model_totals as t (day, tokens) values (on_day, more)
  on conflict (day) do update set tokens = t.tokens + excluded.tokens;
end
$$;

-- The limits come with the call, since the operator sets them where the server runs. Whoever calls with limits of their own gains
-- nothing: only the server talks to the model. The ceiling of 300 000 keeps one account from using up everybody's day.
create function public.reserve_model(call jsonb)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := (select auth.uid());
  asked_turn uuid := (call ->> 'turnId')::uuid;
  ceiling integer := least(greatest(coalesce(ceil((call ->> 'tokens')::numeric), 50000), 1), 50000)::integer;
  student_cap numeric := least(coalesce((call ->> 'studentTokensPerDay')::numeric, 0), 300000);
  day_cap numeric := coalesce((call ->> 'tokensPerDay')::numeric, 0);
  places numeric := coalesce((call ->> 'concurrentTurns')::numeric, 0);
  lease interval := make_interval(secs => least(greatest(coalesce((call ->> 'leaseSeconds')::numeric, 60), 1), 300)::double precision);
  today date := (now() at time zone 'utc')::date;
  held public.model_calls;
  because text;
begin
  if me is null or not private.may_use_outside_model(me)
    or not exists (select from public.turns t where t.id = asked_turn and t.user_id = me) then
    return jsonb_build_object('granted', false, 'because', 'not-allowed');
  end if;
  perform private.lock_model_budget();
  select * into held from public.model_calls c where c.turn_id = asked_turn and c.ended_at is null;
  if held.expires_at > now() then
    return jsonb_build_object('granted', true, 'because', null);
  end if;
  -- A reservation whose lease is over is paid for, but has to find a place again.
  if held.turn_id is null then
    because := case
      when ceiling + coalesce((select d.tokens from public.model_days d where d.user_id = me and d.day = today), 0) > student_cap then 'student-cap'
      when ceiling + coalesce((select t.tokens from private.model_totals t where t.day = today), 0) > day_cap then 'global-cap'
    end;
  end if;
  if because is null and (
    (select count(*) from public.model_calls c where c.ended_at is null and c.expires_at > now()) >= places
    or (select count(*) from public.model_calls c where c.user_id = me and c.ended_at is null and c.expires_at > now()) >= 2
  ) then
    because := 'busy';
  end if;
  if because is not null then
    return jsonb_build_object('granted', false, 'because', because);
  end if;

  if held.turn_id is not null then
    update public.model_calls c set expires_at = now() + lease where c.turn_id = asked_turn;
  else
    insert into public.model_calls (turn_id, user_id, tokens, expires_at) values (asked_turn, me, ceiling, now() + lease)
    on conflict (turn_id) do update
      set tokens = excluded.tokens, started_at = excluded.started_at, expires_at = excluded.expires_at, ended_at = null;
    perform private.charge_model(me, today, ceiling, 1);
  end if;
  return jsonb_build_object('granted', true, 'because', null);
end
$$;
comment on function public.reserve_model is 'Takes a place and charges the most that a turn may cost, before anything leaves. Idempotent while the turn holds its reservation; after it is settled, another use is charged again.';

create function public.settle_model(call jsonb)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := (select auth.uid());
  used integer := least(greatest(coalesce(ceil((call ->> 'tokens')::numeric), 0), 0), 50000)::integer;
  held public.model_calls;
begin
  perform private.lock_model_budget();
  select * into held from public.model_calls c where c.turn_id = (call ->> 'turnId')::uuid and c.user_id = me and c.ended_at is null;
  if held.turn_id is null then
    return jsonb_build_object('settled', false);
  end if;
  update public.model_calls c set ended_at = now(), tokens = greatest(c.tokens, used) where c.turn_id = held.turn_id;
  if used > held.tokens then
    perform private.charge_model(me, (held.started_at at time zone 'utc')::date, used - held.tokens, 0);
  end if;
  return jsonb_build_object('settled', true);
end
$$;
comment on function public.settle_model is 'Gives the place back and charges what exceeds the reservation. Never refunds: a student can call it.';
