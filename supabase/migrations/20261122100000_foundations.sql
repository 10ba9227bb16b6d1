-- What every later migration leans on: a private schema, a slice function that counts like JavaScript, default-deny grants.

create schema if not exists private;
comment on schema private is 'Functions that clients never call directly.';
revoke all on schema private from public;

-- Nothing in public is reachable by anyone until a migration says so.
alter default privileges in schema public revoke all on tables from public, anon, authenticated;
alter default privileges in schema public revoke all on functions from public, anon, authenticated;
alter default privileges in schema public revoke all on sequences from public, anon, authenticated;

-- JavaScript counts UTF-16 code units, Postgres counts code points. A copy of the text gets a filler behind every astral
-- character, so that both count alike; what the copy says about the offsets is then cut from the text itself.
create function public.utf16_slice(body text, first integer, past integer)
returns text
language sql
immutable
strict
parallel safe
set search_path = ''
as $$
  with ruler as (
    select regexp_replace(translate(body, chr(57344), ' '), '([' || chr(65536) || '-' || chr(1114111) || '])', '\1' || chr(57344), 'g') as units
  )
  select case
    when past <= first then ''
    when substring(r.units from first + 1 for 1) = chr(57344) or substring(r.units from past + 1 for 1) = chr(57344) then null
    else substring(
      body
      from length(replace(left(r.units, first), chr(57344), '')) + 1
      for length(replace(substring(r.units from first + 1 for past - first), chr(57344), ''))
    )
  end
  from ruler r
$$;
comment on function public.utf16_slice is 'The text between two UTF-16 offsets from 0, as String.prototype.slice counts them; null where one cuts a character in two.';

create function private.touch_updated_at()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  new.updated_at := now();
  return new;
end
$$;
