-- Turns that an outside model answers: they take seconds, can be stopped, and say who found the words.

alter table public.turns add column claimed_at timestamptz not null default now();
alter table public.turns add column stopped boolean not null default false;
comment on column public.turns.claimed_at is 'When a process took the turn up; after the lease another one may.';
comment on column public.turns.stopped is 'The student stopped the reply: what is stored is what had come.';
comment on column public.turns.engine is 'Who found the words of the reply.';

create or replace function public.begin_turn(turn jsonb)
returns jsonb
language plpgsql
security invoker
set search_path = ''
as $$
declare
  me uuid := (select auth.uid());
  turn_id uuid := (turn ->> 'turnId')::uuid;
  station text := turn ->> 'stationId';
  lease interval := make_interval(secs => coalesce((turn ->> 'leaseSeconds')::int, 15));
  known public.turns;
  talk public.conversations;
begin
  select * into known from public.turns t where t.id = turn_id and t.user_id = me;
  if known.id is null then
    insert into public.conversations (user_id, station_id) values (me, station)
    on conflict (user_id, station_id) do nothing;
  end if;
  select * into talk from public.conversations c where c.user_id = me and c.station_id = coalesce(known.station_id, station);
  if known.id is null then
    insert into public.turns (id, user_id, conversation_id, station_id, text, action)
    values (turn_id, me, talk.id, station, turn ->> 'text', turn ->> 'action')
    on conflict (id) do nothing
    returning * into known;
    if known.id is null then
      -- A double click came in between, or the id belongs to somebody else: tell nothing about that.
      select * into known from public.turns t where t.id = turn_id and t.user_id = me;
      return jsonb_build_object('claim', case when known.id is null then 'foreign' else 'running' end);
    end if;
  elsif known.station_id <> station or known.text <> turn ->> 'text' then
    return jsonb_build_object('claim', 'conflict');
  elsif known.status = 'done' then
    return jsonb_build_object('claim', 'done', 'outcome', known.outcome);
  else
    -- Whoever comes first after the lease takes it over, and holds it for as long.
    update public.turns t set claimed_at = now() where t.id = turn_id and t.user_id = me and t.status = 'running' and t.claimed_at <= now() - lease;
    if not found then
      return jsonb_build_object('claim', 'running');
    end if;
  end if;
  return jsonb_build_object(
    'claim', 'mine',
    'conversationId', talk.id,
    'level', (select p.level from public.profiles p where p.id = me),
    'askedElsewhere', coalesce((
      select jsonb_agg(q.body order by q.created_at)
      from (
        select m.body, m.created_at from public.messages m
        where m.user_id = me and m.conversation_id <> talk.id and m.role = 'tutor'
        order by m.created_at desc limit 12
      ) q
    ), '[]'::jsonb)
  ) || public.turn_snapshot(talk.id);
end
$$;

create index messages_lately on public.messages (user_id, created_at desc);

create or replace function public.commit_turn(turn jsonb)
returns jsonb
language plpgsql
security invoker
set search_path = ''
as $$
declare
  me uuid := (select auth.uid());
  known public.turns;
  talk public.conversations;
  next_position integer;
  proof jsonb;
  experience uuid;
  xp_before bigint;
  xp_after bigint;
  stored jsonb;
begin
  select * into known from public.turns t where t.id = (turn ->> 'turnId')::uuid and t.user_id = me for update;
  if known.id is null then
    return jsonb_build_object('committed', false, 'because', 'unknown');
  end if;
  if known.status = 'done' then
    return jsonb_build_object('committed', false, 'because', 'done', 'outcome', known.outcome);
  end if;
  select * into talk from public.conversations c where c.id = known.conversation_id for update;
  if talk.version is distinct from (turn ->> 'version')::int then
    return jsonb_build_object('committed', false, 'because', 'stale') || public.turn_snapshot(talk.id);
  end if;

  select coalesce(max(m.position), -1) + 1 into next_position from public.messages m where m.conversation_id = talk.id;
  if next_position = 0 and turn ->> 'opening' is not null then
    insert into public.messages (user_id, conversation_id, role, body, position) values (me, talk.id, 'tutor', turn ->> 'opening', 0);
    next_position := 1;
  end if;
  insert into public.messages (id, user_id, conversation_id, turn_id, role, body, position)
  values ((turn ->> 'messageId')::uuid, me, talk.id, known.id, 'student', known.text, next_position);
  insert into public.messages (user_id, conversation_id, turn_id, role, body, move, position)
  values (me, talk.id, known.id, 'tutor', turn ->> 'reply', turn -> 'move', next_position + 1);

  update public.proofs p set withdrawn_because = 'corrected', withdrawn_at = now()
  where p.user_id = me and p.withdrawn_at is null
    and p.message_id::text || ':' || p.start_offset || ':' || p.end_offset || ':' || p.criterion_id
      in (select v.value #>> '{}' from jsonb_array_elements(coalesce(turn -> 'voided', '[]'::jsonb)) v);

  select coalesce(sum(x.points), 0) into xp_before from public.xp_ledger x where x.user_id = me;
  for proof in select * from jsonb_array_elements(coalesce(turn -> 'proofs', '[]'::jsonb)) loop
    insert into public.experiences (user_id, conversation_id, station_id, story)
    values (me, talk.id, talk.station_id, (proof ->> 'story')::smallint)
    on conflict (conversation_id, story) do nothing;
    select e.id into experience from public.experiences e
    where e.conversation_id = talk.id and e.story = (proof ->> 'story')::smallint;
    insert into public.proofs (id, user_id, experience_id, station_id, criterion_id, message_id, start_offset, end_offset, quote, hash)
    values (
      (proof ->> 'id')::uuid, me, experience, talk.station_id, proof ->> 'criterionId', (proof ->> 'messageId')::uuid,
      (proof ->> 'start')::int, (proof ->> 'end')::int, proof ->> 'quote', ''
    )
    on conflict do nothing;
  end loop;

  -- The station's own skill is what the student just did by closing it; every other skill is the student's choice.
  if turn ->> 'closedStory' is not null then
    update public.experiences e set completed_at = now()
    where e.conversation_id = talk.id and e.story = (turn ->> 'closedStory')::smallint and e.completed_at is null;
    insert into public.proof_skills (proof_id, skill_id, user_id, chosen_by)
    select p.id, turn ->> 'stationSkill', me, 'station'
    from public.proofs p join public.experiences e on e.id = p.experience_id
    where e.conversation_id = talk.id and e.story = (turn ->> 'closedStory')::smallint and p.withdrawn_at is null
    on conflict do nothing;
  end if;

  insert into public.station_progress (user_id, station_id, state, done_at)
  values (me, talk.station_id, case when turn ->> 'closedStory' is not null then 'done' else 'started' end, case when turn ->> 'closedStory' is not null then now() end)
  -- A trigger keeps what is done and dates the visit.
  on conflict (user_id, station_id) do update set state = excluded.state, done_at = excluded.done_at;

  update public.conversations set state = turn -> 'state', status = turn ->> 'status', version = talk.version + 1, updated_at = now()
  where id = talk.id;
  select coalesce(sum(x.points), 0) into xp_after from public.xp_ledger x where x.user_id = me;
  stored := (turn -> 'outcome') || jsonb_build_object('xpGained', xp_after - xp_before, 'xp', xp_after);
  update public.turns
  set status = 'done', outcome = stored, finished_at = now(),
    engine = coalesce(turn ->> 'engine', 'rules'), stopped = coalesce((turn ->> 'stopped')::boolean, false)
  where id = known.id;

  return jsonb_build_object('committed', true, 'outcome', stored);
end
$$;
