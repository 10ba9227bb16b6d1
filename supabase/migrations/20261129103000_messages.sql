-- What a student gets ready to say to a place: a message, or a phone script, in their own words.

create table public.application_messages (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  application_id uuid references public.applications (id) on delete cascade,
  kind text not null check (kind in ('message', 'phone-script')),
  body text not null default '' check (length(body) <= 1500),
  answers jsonb not null default '{}' check (jsonb_typeof(answers) = 'object' and length(answers::text) <= 8000),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique nulls not distinct (user_id, application_id)
);
comment on table public.application_messages is 'One text of a student for each application, and one that belongs to none. Nothing but the student''s own words.';
comment on column public.application_messages.answers is 'Answers to the five questions of the workshop: who, why, offer, dates, contact.';
create index application_messages_application_id on public.application_messages (application_id);

alter table public.application_messages enable row level security;
alter table public.application_messages force row level security;
create policy "application_messages: read one's own" on public.application_messages for select to authenticated
  using (user_id = (select auth.uid()));
-- A text hangs on an application of the same student, or on none.
create policy "application_messages: add one's own" on public.application_messages for insert to authenticated
  with check (
    user_id = (select auth.uid())
    and (application_id is null or application_id in (select a.id from public.applications a where a.user_id = (select auth.uid())))
  );
-- Whose it is and where it hangs never change (trigger below).
create policy "application_messages: change one's own" on public.application_messages for update to authenticated
  using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));
create policy "application_messages: remove one's own" on public.application_messages for delete to authenticated
  using (user_id = (select auth.uid()));

create function private.date_application_message()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  if tg_op = 'UPDATE' then
    new.id := old.id;
    new.user_id := old.user_id;
    new.application_id := old.application_id;
    new.created_at := old.created_at;
  else
    new.created_at := now();
  end if;
  new.updated_at := now();
  return new;
end
$$;
comment on function private.date_application_message is 'A client chooses neither when it wrote nor, later, where a text hangs.';
create trigger date_application_message before insert or update on public.application_messages
  for each row execute function private.date_application_message();

-- lib/applications/message-rules.ts decides the same for the screen (closesStation); a test holds that both agree.
create function private.is_done_mon_message(who uuid)
returns boolean
language sql
stable
security definer
set search_path = ''
as $$
  select exists (
    select 1 from public.application_messages m
    where m.user_id = who and (
      (m.kind = 'message' and btrim(m.body) <> ''
        and regexp_replace(m.body, '\s+', ' ', 'g')
          ~* '(j.? ?m.{0,2}app?el|je me (nomme|pr.sente)|je suis |moi,? c.est|mon (pr.)?nom|my name|i am |i.m )')
      or (m.kind = 'phone-script' and btrim(coalesce(m.answers ->> 'who', '')) <> ''
        and btrim(coalesce(m.answers ->> 'why', '')) <> '' and btrim(coalesce(m.answers ->> 'dates', '')) <> '')
    )
  )
$$;
comment on function private.is_done_mon_message is 'A message that says who asks, or a phone script whose who, why and dates are answered.';

create function private.grants_for_messages()
returns void
language plpgsql
set search_path = ''
as $$
begin
  grant select, delete on public.application_messages to authenticated;
  grant insert (user_id, application_id, kind, body, answers) on public.application_messages to authenticated;
  grant update (kind, body, answers) on public.application_messages to authenticated;
end
$$;

select private.apply_grants();
