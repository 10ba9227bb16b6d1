-- One profile an account, made by a trigger from the sign-up's metadata { role, locale, is15OrOver, guest }.

create table public.profiles (
  id uuid primary key references auth.users (id) on delete cascade,
  role text not null default 'student' check (role in ('student', 'advisor')),
  locale text not null default 'fr' check (locale in ('fr', 'en')),
  is_15_or_over boolean not null default false,
  is_guest boolean not null default false,
  level text check (level in ('4e', '3e', '2de', 'cap', 'bac-pro', 'bts', 'but', 'licence', 'master', 'autre')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table public.profiles is 'Who an account is for. Never a right by itself: an advisor''s rights come from the classes they own.';
comment on column public.profiles.role is 'Chosen at sign-up, frozen afterwards.';
comment on column public.profiles.is_15_or_over is 'Declared at sign-up (art. 45, French Data Protection Act). False: nothing leaves the server.';
comment on column public.profiles.is_guest is 'A throw-away account opened without an e-mail address; turns false once it gets one.';
comment on column public.profiles.level is 'The class, set at the station depart.';

alter table public.profiles enable row level security;
alter table public.profiles force row level security;
create policy "profiles: read one's own" on public.profiles for select to authenticated using (id = (select auth.uid()));
create policy "profiles: change one's own" on public.profiles for update to authenticated
  using (id = (select auth.uid())) with check (id = (select auth.uid()));

-- Role, age and guest state are decided at sign-up; a client that writes them changes nothing.
create function private.freeze_profile()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  if current_user in ('anon', 'authenticated') then
    new.id := old.id;
    new.role := old.role;
    new.is_15_or_over := old.is_15_or_over;
    new.is_guest := old.is_guest;
    new.created_at := old.created_at;
  end if;
  new.updated_at := now();
  return new;
end
$$;
create trigger freeze_profile before update on public.profiles for each row execute function private.freeze_profile();

create function private.create_profile()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  meta jsonb := coalesce(new.raw_user_meta_data, '{}'::jsonb);
begin
  insert into public.profiles (id, role, locale, is_15_or_over, is_guest)
  values (
    new.id,
    case when meta ->> 'role' = 'advisor' then 'advisor' else 'student' end,
    case when meta ->> 'locale' = 'en' then 'en' else 'fr' end,
    coalesce(meta ->> 'is15OrOver' = 'true', false),
    coalesce(meta ->> 'guest' = 'true', false)
  )
  on conflict (id) do nothing;
  return new;
end
$$;
comment on function private.create_profile is 'Makes the profile in the transaction of the sign-up, so that every API works at once.';
create trigger create_profile after insert on auth.users for each row execute function private.create_profile();

-- A guest who gets a real address keeps everything and stops being a guest.
create function private.settle_guest()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  update public.profiles set is_guest = false where id = new.id and is_guest;
  return new;
end
$$;
create trigger settle_guest after update of email on auth.users
  for each row when (old.email is distinct from new.email) execute function private.settle_guest();
