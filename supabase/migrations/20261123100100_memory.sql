-- What the tutor remembers across stations: the student's own proofs and the recap of each finished story, as vectors.
-- Never a raw chat, never a reason to validate anything, gone with its source.

create schema if not exists extensions;
create extension if not exists vector with schema extensions;
-- Hosted projects have this already, and own the schema under another name: they must not be asked twice.
do $$ begin
  if not has_schema_privilege('authenticated', 'extensions', 'usage') then
    grant usage on schema extensions to authenticated, service_role;
  end if;
end $$;

create table public.memories (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  kind text not null check (kind in ('proof', 'recap')),
  proof_id uuid references public.proofs (id) on delete cascade,
  experience_id uuid not null,
  station_id text not null,
  text text not null check (length(text) between 1 and 240),
  model text not null check (length(model) between 1 and 200),
  dims integer not null,
  embedding extensions.vector not null,
  created_at timestamptz not null,
  unique (proof_id, model),
  check ((kind = 'proof') = (proof_id is not null)),
  check (dims = extensions.vector_dims(embedding)),
  foreign key (experience_id, station_id) references public.experiences (id, station_id) on delete cascade
);
comment on table public.memories is 'A student''s proofs and story recaps as vectors, for the tutor to come back to. Never validates; deleted with its source.';
comment on column public.memories.text is 'The quote of a proof, or the quotes of a finished story, one a line; cut between words at 240 characters.';
comment on column public.memories.model is 'The embedder that made the vector: vectors of two models are never compared.';
comment on column public.memories.created_at is 'When it was told, not when it was embedded: embedding again changes no date.';
create index memories_user_id on public.memories (user_id, model);
create index memories_experience_id on public.memories (experience_id);
create unique index memories_recap on public.memories (experience_id, model) where kind = 'recap';

alter table public.memories enable row level security;
alter table public.memories force row level security;
create policy "memories: read one's own" on public.memories for select to authenticated using (user_id = (select auth.uid()));
-- A memory hangs on a standing proof, or on a story, of the same student.
create policy "memories: add one's own" on public.memories for insert to authenticated
  with check (
    user_id = (select auth.uid())
    and experience_id in (select e.id from public.experiences e where e.user_id = (select auth.uid()))
    and (
      proof_id is null
      or (proof_id, experience_id) in (
        select p.id, p.experience_id from public.proofs p where p.user_id = (select auth.uid()) and p.withdrawn_at is null
      )
    )
  );
create policy "memories: remove one's own" on public.memories for delete to authenticated using (user_id = (select auth.uid()));

-- A proof that is withdrawn takes its memory along; any change in a story's proofs takes its recap, which is made again.
create function private.forget_memories()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  touched public.proofs;
begin
  if tg_op = 'UPDATE' and old.withdrawn_at is not distinct from new.withdrawn_at then
    return null;
  end if;
  if tg_op = 'DELETE' then
    touched := old;
  else
    touched := new;
  end if;
  delete from public.memories m
  where m.proof_id = touched.id or (m.kind = 'recap' and m.experience_id = touched.experience_id);
  return null;
end
$$;
comment on function private.forget_memories is 'Nothing that was taken back is ever recalled.';
create trigger forget_memories after insert or update or delete on public.proofs
  for each row execute function private.forget_memories();

create function public.memories_to_embed(model_name text, most integer)
returns table (kind text, proof_id uuid, experience_id uuid, station_id text, text text, told_at timestamptz)
language sql
stable
security invoker
set search_path = ''
as $$
  with sources as (
    select 'proof' as kind, p.id as proof_id, p.experience_id, p.station_id, p.quote as words, p.created_at as told_at
    from public.proofs p
    where p.user_id = (select auth.uid()) and p.withdrawn_at is null
    union all
    select 'recap', null, e.id, e.station_id, string_agg(p.quote, E'\n' order by m.position, p.start_offset), e.completed_at
    from public.experiences e
    join public.proofs p on p.experience_id = e.id and p.withdrawn_at is null
    join public.messages m on m.id = p.message_id
    where e.user_id = (select auth.uid()) and e.completed_at is not null
    group by e.id
  )
  select s.kind, s.proof_id, s.experience_id, s.station_id,
    case when length(s.words) <= 240 then s.words else left(regexp_replace(left(s.words, 241), '\s+\S*$', ''), 240) end,
    s.told_at
  from sources s
  where not exists (
    select 1 from public.memories m
    where m.user_id = (select auth.uid()) and m.model = model_name and m.kind = s.kind
      and m.experience_id = s.experience_id and m.proof_id is not distinct from s.proof_id
  )
  order by s.told_at desc, s.kind, s.proof_id
  limit greatest(most, 0)
$$;
comment on function public.memories_to_embed is 'The caller''s standing proofs and finished stories without a vector of that model, the last told first.';

create function public.store_memories(rows jsonb)
returns integer
language sql
volatile
security invoker
set search_path = ''
as $$
  with given as (
    select r.*
    from jsonb_to_recordset(rows) as r (kind text, "proofId" uuid, "experienceId" uuid, text text, model text, embedding text)
  ),
  -- The words and their date come from the source: a row whose source changed since it was read is left for the next time.
  sound as (
    select s.kind, s.proof_id, s.experience_id, s.station_id, s.text, s.told_at, g.model, g.embedding::extensions.vector as embedding
    from (select distinct given.model from given) as models
    cross join lateral public.memories_to_embed(models.model, 2147483647) as s
    join given g on g.model = models.model and g.kind = s.kind and g."experienceId" = s.experience_id
      and g."proofId" is not distinct from s.proof_id and g.text = s.text
  ),
  outdated as (
    delete from public.memories m using sound s
    where m.user_id = (select auth.uid()) and m.kind = s.kind and m.experience_id = s.experience_id
      and m.proof_id is not distinct from s.proof_id and m.model <> s.model
  ),
  stored as (
    insert into public.memories (user_id, kind, proof_id, experience_id, station_id, text, model, dims, embedding, created_at)
    select (select auth.uid()), s.kind, s.proof_id, s.experience_id, s.station_id, s.text, s.model,
      extensions.vector_dims(s.embedding), s.embedding, s.told_at
    from sound s
    on conflict do nothing
    returning 1
  )
  select count(*)::integer from stored
$$;
comment on function public.store_memories is 'Adds vectors that the caller made of memories_to_embed, in place of those of other models; returns how many were added.';

create function public.recall_memories(query text, model_name text, kinds text[], most integer)
returns table (kind text, station_id text, experience_id uuid, text text, created_at timestamptz, similarity double precision)
language sql
stable
security invoker
set search_path = ''
as $$
  -- Materialized: else the text is read again for every row, which costs more than all the rest.
  with asked as materialized (
    select query::extensions.vector as embedding
  ),
  near as (
    -- Exact: one student has a few hundred rows. A vector of zeros has no direction: it is near to nothing.
    select m.id, m.kind, m.station_id, m.experience_id, m.text, m.created_at,
      coalesce(1 - nullif(m.embedding operator(extensions.<=>) a.embedding, 'NaN'), 0) as similarity
    from public.memories m, asked a
    where m.user_id = (select auth.uid()) and m.model = model_name and m.kind = any (kinds)
      and (a.embedding is null or m.dims = extensions.vector_dims(a.embedding))
  )
  select n.kind, n.station_id, n.experience_id, n.text, n.created_at, n.similarity
  from near n
  order by n.similarity desc, n.created_at desc, n.id
  limit least(greatest(most, 0), 50)
$$;
comment on function public.recall_memories is 'The caller''s memories nearest to a vector of that model: cosine similarity, then the last told. Without a vector, the last told.';
