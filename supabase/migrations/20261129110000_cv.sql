-- CVs as JSON Resume, their versions and printed pages, and the links by which a reader without an account leaves remarks.

create table public.cvs (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  title text not null check (length(title) between 1 and 80),
  template text not null default 'ats' check (template in ('ats', 'classique', 'deux-colonnes')),
  resume_text text not null check (octet_length(resume_text) between 2 and 40960),
  resume jsonb generated always as (resume_text::jsonb) stored check (jsonb_typeof(resume) = 'object'),
  application_id uuid,
  based_on uuid,
  version integer not null default 1 check (version >= 1),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table public.cvs is 'A student''s CVs: one master, and variants for applications.';
comment on column public.cvs.resume_text is 'The document byte for byte as it came, so that what was imported goes out unchanged; jsonb would order its keys anew.';
comment on column public.cvs.application_id is 'The application that this variant is for. No foreign key: a CV outlives the application it was made for.';
comment on column public.cvs.based_on is 'The CV that this one was copied from, which may be gone since.';
create index cvs_user_id on public.cvs (user_id, updated_at desc);

create table public.cv_versions (
  cv_id uuid not null references public.cvs (id) on delete cascade,
  version integer not null,
  user_id uuid not null references auth.users (id) on delete cascade,
  title text not null,
  resume_text text not null,
  created_at timestamptz not null default now(),
  primary key (cv_id, version)
);
comment on table public.cv_versions is 'What each saved version said: the last fifty of a CV, and those that readers were given. Written by a trigger alone.';
create index cv_versions_user_id on public.cv_versions (user_id);

create table public.cv_renders (
  user_id uuid not null references auth.users (id) on delete cascade,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  cv_id uuid not null references public.cvs (id) on delete cascade,
  template text not null check (template in ('ats', 'classique', 'deux-colonnes')),
  lang text not null check (lang in ('fr', 'en')),
  pdf_base64 text not null check (length(pdf_base64) between 1 and 2000000),
  pages smallint not null check (pages between 1 and 20),
  report jsonb not null default '{}',
  created_at timestamptz not null default now(),
  primary key (user_id, hash)
);
comment on table public.cv_renders is 'Printed pages by the hash of what they show: the same content is not laid out twice. The last twelve of a student.';
create index cv_renders_cv_id on public.cv_renders (cv_id);

create table public.cv_reviews (
  id uuid primary key default gen_random_uuid(),
  cv_id uuid not null references public.cvs (id) on delete cascade,
  user_id uuid not null references auth.users (id) on delete cascade,
  token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  cv_version integer not null check (cv_version >= 1),
  snapshot jsonb not null check (octet_length(snapshot::text) <= 204800),
  shows_contacts boolean not null default false,
  expires_at timestamptz not null default now() + interval '14 days',
  revoked_at timestamptz,
  created_at timestamptz not null default now()
);
comment on table public.cv_reviews is 'Links that a student hands to a reader. The link itself is not kept: only the SHA-256 of its token.';
comment on column public.cv_reviews.snapshot is 'The page that the reader sees, as it was when the link was made, without contact details unless the student allowed them.';
create index cv_reviews_cv_id on public.cv_reviews (cv_id);
create index cv_reviews_user_id on public.cv_reviews (user_id);

create table public.cv_remarks (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null references public.cv_reviews (id) on delete cascade,
  user_id uuid not null references auth.users (id) on delete cascade,
  path text check (length(path) between 1 and 120),
  body text not null check (length(btrim(body)) between 1 and 500),
  first_name text check (length(btrim(first_name)) between 1 and 40),
  created_at timestamptz not null default now()
);
comment on table public.cv_remarks is 'What readers said of a CV. Written by add_cv_remark alone; user_id is the student''s, who may delete it.';
create index cv_remarks_review_id on public.cv_remarks (review_id, created_at);
create index cv_remarks_user_id on public.cv_remarks (user_id);

alter table public.cvs enable row level security;
alter table public.cvs force row level security;
alter table public.cv_versions enable row level security;
alter table public.cv_versions force row level security;
alter table public.cv_renders enable row level security;
alter table public.cv_renders force row level security;
alter table public.cv_reviews enable row level security;
alter table public.cv_reviews force row level security;
alter table public.cv_remarks enable row level security;
alter table public.cv_remarks force row level security;

create policy "cvs: read one's own" on public.cvs for select to authenticated using (user_id = (select auth.uid()));
create policy "cvs: add one's own" on public.cvs for insert to authenticated with check (user_id = (select auth.uid()));
create policy "cvs: change one's own" on public.cvs for update to authenticated
  using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));
create policy "cvs: delete one's own" on public.cvs for delete to authenticated using (user_id = (select auth.uid()));

create policy "cv_versions: read one's own" on public.cv_versions for select to authenticated using (user_id = (select auth.uid()));

create policy "cv_renders: read one's own" on public.cv_renders for select to authenticated using (user_id = (select auth.uid()));
create policy "cv_renders: add one's own" on public.cv_renders for insert to authenticated
  with check (user_id = (select auth.uid()) and cv_id in (select c.id from public.cvs c where c.user_id = (select auth.uid())));

create policy "cv_reviews: read one's own" on public.cv_reviews for select to authenticated using (user_id = (select auth.uid()));
create policy "cv_reviews: add one's own" on public.cv_reviews for insert to authenticated
  with check (user_id = (select auth.uid()) and cv_id in (select c.id from public.cvs c where c.user_id = (select auth.uid())));
create policy "cv_reviews: revoke one's own" on public.cv_reviews for update to authenticated
  using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));

create policy "cv_remarks: read those of one's own CV" on public.cv_remarks for select to authenticated using (user_id = (select auth.uid()));
create policy "cv_remarks: delete those of one's own CV" on public.cv_remarks for delete to authenticated using (user_id = (select auth.uid()));

-- Twenty CVs at most. The version only ever goes up by one, and only when the document changes.
create function private.keep_cv()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  new.updated_at := now();
  if tg_op = 'INSERT' then
    perform pg_advisory_xact_lock(hashtextextended('cvs:' || new.user_id, 0));
    if (select count(*) from public.cvs c where c.user_id = new.user_id) >= 20 then
      raise exception 'twenty CVs are enough' using errcode = '23514';
    end if;
    new.version := 1;
    new.created_at := now();
    return new;
  end if;
  new.id := old.id;
  new.user_id := old.user_id;
  new.based_on := old.based_on;
  new.created_at := old.created_at;
  new.version := old.version + (new.resume_text is distinct from old.resume_text)::integer;
  return new;
end
$$;
create trigger keep_cv before insert or update on public.cvs for each row execute function private.keep_cv();

create function private.keep_cv_version()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  insert into public.cv_versions (cv_id, version, user_id, title, resume_text)
  values (new.id, new.version, new.user_id, new.title, new.resume_text)
  on conflict (cv_id, version) do update set title = excluded.title;
  -- What a reader was given stays as long as its link is known: it is what « v2 » is compared with.
  delete from public.cv_versions v
  where v.cv_id = new.id and v.version <= new.version - 50
    and not exists (select from public.cv_reviews r where r.cv_id = v.cv_id and r.cv_version = v.version);
  return null;
end
$$;
create trigger keep_cv_version after insert or update on public.cvs for each row execute function private.keep_cv_version();

create function private.keep_last_renders()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  delete from public.cv_renders r
  where r.user_id = new.user_id and r.hash in (
    select o.hash from public.cv_renders o where o.user_id = new.user_id order by o.created_at desc, o.hash offset 12
  );
  return null;
end
$$;
create trigger keep_last_renders after insert on public.cv_renders for each row execute function private.keep_last_renders();

-- Fourteen days, and five open links of a student at most: the oldest makes way, since a lost link cannot be shown again.
create function private.open_cv_review()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('cv_reviews:' || new.user_id, 0));
  new.created_at := now();
  new.expires_at := now() + interval '14 days';
  new.revoked_at := null;
  update public.cv_reviews r set revoked_at = now()
  where r.id in (
    select o.id from public.cv_reviews o
    where o.user_id = new.user_id and o.revoked_at is null and o.expires_at > now()
    order by o.created_at desc, o.id
    offset 4
  );
  return new;
end
$$;
create trigger open_cv_review before insert on public.cv_reviews for each row execute function private.open_cv_review();

-- A link that was taken back stays so; nothing else of it changes.
create function private.freeze_cv_review()
returns trigger
language plpgsql
set search_path = ''
as $$
declare
  kept public.cv_reviews := old;
begin
  kept.revoked_at := coalesce(old.revoked_at, new.revoked_at);
  return kept;
end
$$;
create trigger freeze_cv_review before update on public.cv_reviews for each row execute function private.freeze_cv_review();

create function private.find_cv_review(token text)
returns public.cv_reviews
language sql
stable
set search_path = ''
as $$
  select r from public.cv_reviews r where r.token_hash = encode(sha256(convert_to(token, 'UTF8')), 'hex')
$$;

-- For whoever holds the link, signed in or not. An expired link and one that was taken back say the same, and show nothing.
create function public.look_at_cv_review(token text)
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select case
    when r.id is null then jsonb_build_object('status', 'unknown')
    when r.expires_at <= now() or r.revoked_at is not null then jsonb_build_object('status', 'expired')
    else jsonb_build_object(
      'status', 'open',
      'snapshot', r.snapshot,
      'expiresAt', to_char(r.expires_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'remarksLeft', greatest(0, 30 - (select count(*) from public.cv_remarks m where m.review_id = r.id))
    )
  end
  from private.find_cv_review(token) r
$$;
comment on function public.look_at_cv_review is 'The page behind a reader''s link, and where the link stands: open, expired or unknown.';

create function public.add_cv_remark(token text, path text, body text, first_name text)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  found_review public.cv_reviews;
  said text := nullif(btrim(add_cv_remark.body), '');
  at_path text := nullif(btrim(add_cv_remark.path), '');
  who text := nullif(btrim(add_cv_remark.first_name), '');
begin
  select * into found_review from private.find_cv_review(add_cv_remark.token);
  if found_review.id is not null then
    select * into found_review from public.cv_reviews r
    where r.id = found_review.id and r.expires_at > now() and r.revoked_at is null for update;
  end if;
  if found_review.id is null then
    return jsonb_build_object('recorded', false, 'because', 'expired');
  end if;
  if said is null or length(said) > 500 or length(at_path) > 120 or length(who) > 40 then
    return jsonb_build_object('recorded', false, 'because', 'invalid');
  end if;
  if (select count(*) from public.cv_remarks m where m.review_id = found_review.id) >= 30 then
    return jsonb_build_object('recorded', false, 'because', 'full');
  end if;
  insert into public.cv_remarks (review_id, user_id, path, body, first_name)
  values (found_review.id, found_review.user_id, at_path, said, who);
  return jsonb_build_object('recorded', true, 'because', null);
end
$$;
comment on function public.add_cv_remark is 'A reader''s remark, by the link: thirty at most. An unknown link, an expired one and one taken back answer alike.';

create function private.is_done_mon_cv(who uuid)
returns boolean
language sql
stable
set search_path = ''
as $$
  select exists (
    select from public.cvs c
    cross join lateral jsonb_each(
      case when jsonb_typeof(c.resume #> '{meta,stageflow,lines}') = 'object' then c.resume #> '{meta,stageflow,lines}' else '{}' end
    ) as line (path, mark)
    join public.proofs p on p.id::text = line.mark ->> 'proofId'
    where c.user_id = who and p.user_id = who and p.withdrawn_at is null
      and btrim(coalesce(c.resume #>> string_to_array(line.path, '/'), '')) <> ''
  )
$$;
comment on function private.is_done_mon_cv is 'A CV is saved, and at least one of its lines rests on a standing proof of that student.';

create function private.grants_for_cv()
returns void
language plpgsql
set search_path = ''
as $$
begin
  grant select, delete on public.cvs to authenticated;
  grant insert (id, user_id, title, template, resume_text, application_id, based_on) on public.cvs to authenticated;
  grant update (title, template, resume_text, application_id) on public.cvs to authenticated;
  grant select on public.cv_versions to authenticated;
  grant select on public.cv_renders to authenticated;
  grant insert (user_id, hash, cv_id, template, lang, pdf_base64, pages, report) on public.cv_renders to authenticated;
  grant select on public.cv_reviews to authenticated;
  grant insert (id, user_id, cv_id, token_hash, cv_version, snapshot, shows_contacts) on public.cv_reviews to authenticated;
  grant update (revoked_at) on public.cv_reviews to authenticated;
  grant select, delete on public.cv_remarks to authenticated;
  -- A reader has no account: the token is the right.
  grant execute on function public.look_at_cv_review(text), public.add_cv_remark(text, text, text, text) to anon, authenticated;
end
$$;

select private.apply_grants();
