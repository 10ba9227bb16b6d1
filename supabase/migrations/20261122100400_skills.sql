-- Proofs: a skill is held by a verbatim slice of one of the student's own messages, and the database checks the slice.

create table public.experiences (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  conversation_id uuid not null,
  station_id text not null references public.stations (id),
  story smallint not null default 0 check (story between 0 and 99),
  completed_at timestamptz,
  created_at timestamptz not null default now(),
  unique (conversation_id, story),
  unique (id, station_id),
  foreign key (conversation_id, station_id) references public.conversations (id, station_id) on delete cascade
);
comment on table public.experiences is 'One story told at a station: what its situation, action and result have in common.';
create index experiences_user_id on public.experiences (user_id);
create index experiences_station_id on public.experiences (station_id);

create table public.proofs (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  experience_id uuid not null,
  station_id text not null,
  criterion_id text not null,
  message_id uuid not null references public.messages (id) on delete cascade,
  start_offset integer not null check (start_offset >= 0),
  end_offset integer not null,
  quote text not null check (length(quote) > 0),
  hash text not null,
  strength text not null default 'raconte' check (strength in ('raconte', 'trace', 'confirme', 'confirme-2')),
  withdrawn_at timestamptz,
  withdrawn_because text check (withdrawn_because in ('student', 'corrected')),
  created_at timestamptz not null default now(),
  check (end_offset > start_offset),
  check ((withdrawn_at is null) = (withdrawn_because is null)),
  foreign key (experience_id, station_id) references public.experiences (id, station_id) on delete cascade,
  foreign key (station_id, criterion_id) references public.criteria (station_id, id)
);
comment on table public.proofs is 'quote = message.body.slice(start_offset, end_offset), in UTF-16 units, checked on insert. Withdrawn, never deleted.';
comment on column public.proofs.hash is 'sha256 of the criterion kind and the folded quote: the same words never count twice.';
create index proofs_user_id on public.proofs (user_id);
create index proofs_experience_id on public.proofs (experience_id);
-- Words that were withdrawn may be said again.
create unique index proofs_standing on public.proofs (experience_id, criterion_id, hash) where withdrawn_at is null;
create index proofs_message_id on public.proofs (message_id);
create index proofs_criterion on public.proofs (station_id, criterion_id);

create table public.proof_skills (
  proof_id uuid not null references public.proofs (id) on delete cascade,
  skill_id text not null references public.skills (id),
  user_id uuid not null references auth.users (id) on delete cascade,
  chosen_by text not null check (chosen_by in ('station', 'student')),
  created_at timestamptz not null default now(),
  primary key (proof_id, skill_id)
);
comment on table public.proof_skills is 'Which skill a proof speaks for: the station''s own skill when it closes, and what the student chose.';
create index proof_skills_user_id on public.proof_skills (user_id);
create index proof_skills_skill_id on public.proof_skills (skill_id);

create table public.xp_ledger (
  id bigint generated always as identity primary key,
  user_id uuid not null references auth.users (id) on delete cascade,
  proof_hash text not null,
  points smallint not null check (points > 0),
  created_at timestamptz not null default now(),
  unique (user_id, proof_hash)
);
comment on table public.xp_ledger is 'Append-only, written by a trigger: once a new proof, whatever happens to it later.';

alter table public.experiences enable row level security;
alter table public.experiences force row level security;
alter table public.proofs enable row level security;
alter table public.proofs force row level security;
alter table public.proof_skills enable row level security;
alter table public.proof_skills force row level security;
alter table public.xp_ledger enable row level security;
alter table public.xp_ledger force row level security;

create policy "experiences: read one's own" on public.experiences for select to authenticated using (user_id = (select auth.uid()));
create policy "experiences: add one's own" on public.experiences for insert to authenticated
  with check (user_id = (select auth.uid()) and conversation_id in (select c.id from public.conversations c where c.user_id = (select auth.uid())));
create policy "experiences: change one's own" on public.experiences for update to authenticated
  using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));

create policy "proofs: read one's own" on public.proofs for select to authenticated using (user_id = (select auth.uid()));
create policy "proofs: add one's own" on public.proofs for insert to authenticated
  with check (user_id = (select auth.uid()) and experience_id in (select e.id from public.experiences e where e.user_id = (select auth.uid())));
create policy "proofs: withdraw one's own" on public.proofs for update to authenticated
  using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));

create policy "proof_skills: read one's own" on public.proof_skills for select to authenticated using (user_id = (select auth.uid()));
create policy "proof_skills: add one's own" on public.proof_skills for insert to authenticated
  with check (user_id = (select auth.uid()) and proof_id in (select p.id from public.proofs p where p.user_id = (select auth.uid())));
create policy "proof_skills: take back one's own choice" on public.proof_skills for delete to authenticated
  using (user_id = (select auth.uid()) and chosen_by = 'student');

create policy "xp_ledger: read one's own" on public.xp_ledger for select to authenticated using (user_id = (select auth.uid()));

-- The slice must be the student's own words. The tutor's words, another student's message or a retouched quote are refused.
create function private.verify_proof()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  message public.messages;
  criterion_kind text;
begin
  select * into message from public.messages m where m.id = new.message_id;
  if message.id is null or message.user_id <> new.user_id or message.role <> 'student' then
    raise exception 'a proof quotes one of the student''s own messages' using errcode = '23514';
  end if;
  if public.utf16_slice(message.body, new.start_offset, new.end_offset) is distinct from new.quote then
    raise exception 'a proof is a verbatim slice' using errcode = '23514';
  end if;
  select c.kind into criterion_kind from public.criteria c where c.station_id = new.station_id and c.id = new.criterion_id;
  -- The same words whatever their case, punctuation, spaces and way of writing accents.
  new.hash := encode(
    sha256(convert_to(criterion_kind || '|' || btrim(regexp_replace(lower(normalize(new.quote, nfkc)), '[^[:alnum:]]+', ' ', 'g')), 'UTF8')), 'hex'
  );
  new.strength := 'raconte';
  new.withdrawn_at := null;
  new.withdrawn_because := null;
  return new;
end
$$;
create trigger verify_proof before insert on public.proofs for each row execute function private.verify_proof();

-- After the insert only the withdrawal may change.
create function private.freeze_proof()
returns trigger
language plpgsql
set search_path = ''
as $$
declare
  kept public.proofs := old;
begin
  if current_user in ('anon', 'authenticated') then
    kept.withdrawn_at := case when new.withdrawn_because is null then null else coalesce(old.withdrawn_at, now()) end;
    kept.withdrawn_because := new.withdrawn_because;
    return kept;
  end if;
  return new;
end
$$;
create trigger freeze_proof before update on public.proofs for each row execute function private.freeze_proof();

create function private.grant_xp()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  insert into public.xp_ledger (user_id, proof_hash, points)
  select new.user_id, new.hash, case when c.kind in ('action', 'result', 'skill', 'reflection') then 10 else 5 end
  from public.criteria c where c.station_id = new.station_id and c.id = new.criterion_id
  on conflict (user_id, proof_hash) do nothing;
  return null;
end
$$;
comment on function private.grant_xp is '10 points for what was done, changed, named or learnt; 5 for a moment, a choice or a fact. Once per proof.';
create trigger grant_xp after insert on public.proofs for each row execute function private.grant_xp();

-- "Done" is a fact, not a claim: every criterion of one story has a standing proof, or the worksheet is complete. Done stays done.
create function private.verify_done()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  station_kind text;
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
    raise exception 'this station has no completion rule yet' using errcode = '23514';
  end if;
  return new;
end
$$;
create trigger verify_done before insert or update on public.station_progress for each row execute function private.verify_done();
