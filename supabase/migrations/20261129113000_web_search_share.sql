-- One account's share of a source whose day has an end: ten web searches, five once half of everybody's day is spent, two once four
-- fifths are. So a few busy accounts never take the last ones, and who is refused hears whether it is their own day that is over.

update private.source_pace set per_person_day = 10 where source = 'web';

create or replace function public.take_source_token(asked text)
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
  -- What everybody took today, where the day has an end.
  spent integer := 0;
  share integer;
begin
  select * into pace from private.source_pace p where p.source = asked for update;
  if me is null or pace.source is null then
    return jsonb_build_object('granted', false, 'retryAfterS', 60);
  end if;
  at := clock_timestamp();
  select * into mine from private.source_use u where u.user_id = me and u.source = asked and u.day = today;
  share := pace.per_person_day;
  if pace.per_day is not null then
    select coalesce(sum(u.taken), 0) into spent from private.source_use u where u.source = asked and u.day = today;
    share := case
      when spent * 5 >= pace.per_day * 4 then greatest(1, share / 5)
      when spent * 2 >= pace.per_day then greatest(1, share / 2)
      else share
    end;
  end if;
  if mine.taken >= share or spent >= pace.per_day then
    return jsonb_build_object(
      'granted', false,
      'retryAfterS', ceil(extract(epoch from ((today + 1)::timestamp at time zone 'utc') - at)),
      'dayIsOver', case when mine.taken >= share then 'account' else 'everybody' end
    );
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
comment on function public.take_source_token is 'A turn at a source, for all servers together: how long to wait for it, or after how many seconds to ask again and whose day is over. One account''s share shrinks as everybody''s day is spent.';
