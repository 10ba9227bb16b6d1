-- Conversations with the tutor. Messages are append-only: a correction voids evidence, it never rewrites what was said.

create table public.conversations (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  station_id text not null references public.stations (id),
  state jsonb not null default '{}'::jsonb check (jsonb_typeof(state) = 'object'),
  status text not null default 'open' check (status in ('open', 'recap', 'closed', 'paused')),
  version integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (user_id, station_id),
  unique (id, station_id)
);
comment on table public.conversations is 'One conversation a student and station, taken up again whenever they like.';
comment on column public.conversations.version is 'Counts commits; a turn that was planned on an older version is planned again.';
create index conversations_station_id on public.conversations (station_id);

create table public.turns (
  id uuid primary key,
  user_id uuid not null references auth.users (id) on delete cascade,
  conversation_id uuid not null references public.conversations (id) on delete cascade,
  station_id text not null references public.stations (id),
  text text not null check (length(text) between 1 and 4000),
  action text check (action in ('skip', 'switch-story', 'pause', 'why')),
  status text not null default 'running' check (status in ('running', 'done')),
  engine text not null default 'rules' check (engine in ('rules', 'llm')),
  outcome jsonb,
  created_at timestamptz not null default now(),
  finished_at timestamptz
);
comment on table public.turns is 'One student message and its reply, idempotent on the id that the client chose.';
comment on column public.turns.outcome is 'The events of the reply, to replay them word for word after a lost connection.';
create index turns_user_id on public.turns (user_id);
create index turns_conversation_id on public.turns (conversation_id);
create index turns_station_id on public.turns (station_id);

create table public.messages (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  conversation_id uuid not null references public.conversations (id) on delete cascade,
  turn_id uuid references public.turns (id) on delete cascade,
  role text not null check (role in ('student', 'tutor')),
  body text not null check (length(body) between 1 and 4000),
  move jsonb,
  position integer not null,
  created_at timestamptz not null default now(),
  unique (conversation_id, position)
);
comment on table public.messages is 'The transcript. Only its owner reads it: no advisor, ever.';
create index messages_user_id on public.messages (user_id);
create index messages_turn_id on public.messages (turn_id);

alter table public.conversations enable row level security;
alter table public.conversations force row level security;
alter table public.turns enable row level security;
alter table public.turns force row level security;
alter table public.messages enable row level security;
alter table public.messages force row level security;

create policy "conversations: read one's own" on public.conversations for select to authenticated using (user_id = (select auth.uid()));
create policy "conversations: add one's own" on public.conversations for insert to authenticated with check (user_id = (select auth.uid()));
create policy "conversations: change one's own" on public.conversations for update to authenticated
  using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));

-- A turn or message hangs on a conversation of the same student: the sub-query sees only the caller's rows.
create policy "turns: read one's own" on public.turns for select to authenticated using (user_id = (select auth.uid()));
create policy "turns: add one's own" on public.turns for insert to authenticated
  with check (user_id = (select auth.uid()) and conversation_id in (select c.id from public.conversations c where c.user_id = (select auth.uid())));
create policy "turns: finish one's own" on public.turns for update to authenticated
  using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));

create policy "messages: read one's own" on public.messages for select to authenticated using (user_id = (select auth.uid()));
create policy "messages: add one's own" on public.messages for insert to authenticated
  with check (user_id = (select auth.uid()) and conversation_id in (select c.id from public.conversations c where c.user_id = (select auth.uid())));

-- Once a turn is done it is history.
create function private.freeze_turn()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  if old.status = 'done' and current_user in ('anon', 'authenticated') then
    return old;
  end if;
  new.id := old.id;
  new.user_id := old.user_id;
  new.conversation_id := old.conversation_id;
  new.station_id := old.station_id;
  new.text := old.text;
  return new;
end
$$;
create trigger freeze_turn before update on public.turns for each row execute function private.freeze_turn();
