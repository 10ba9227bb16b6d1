-- Every privilege of the API roles, in one idempotent function: hosted projects need explicit grants since 30 October 2026,
-- and the embedded home, which grants by itself, calls it again at each start.

create function private.apply_grants()
returns void
language plpgsql
set search_path = ''
as $$
begin
  revoke all on all tables in schema public from public, anon, authenticated;
  revoke all on all sequences in schema public from public, anon, authenticated;
  revoke all on all functions in schema public from public, anon, authenticated;
  revoke all on all functions in schema private from public, anon, authenticated;

  grant usage on schema public to anon, authenticated, service_role;
  grant all on all tables in schema public to service_role;
  grant all on all sequences in schema public to service_role;
  grant execute on all functions in schema public to service_role;

  grant select on public.lines, public.stations, public.criteria, public.skills to authenticated;
  grant select on public.profiles to authenticated;
  grant update (locale, level) on public.profiles to authenticated;
  grant select, insert, update on public.station_progress, public.worksheets to authenticated;
  grant select, insert on public.conversations, public.turns, public.messages to authenticated;
  grant update (state, status, version, updated_at) on public.conversations to authenticated;
  grant update (status, outcome, finished_at) on public.turns to authenticated;
  grant select, insert on public.experiences to authenticated;
  grant update (completed_at) on public.experiences to authenticated;
  grant select, insert on public.proofs to authenticated;
  grant update (withdrawn_at, withdrawn_because) on public.proofs to authenticated;
  grant select, insert, delete on public.proof_skills to authenticated;
  grant select on public.xp_ledger to authenticated;

  grant execute on function public.begin_turn(jsonb), public.commit_turn(jsonb), public.turn_snapshot(uuid) to authenticated;
  grant execute on function public.utf16_slice(text, integer, integer) to authenticated;
end
$$;
comment on function private.apply_grants is 'Default deny, then each table and verb by name. A new table adds its line here, by replacing this function.';

select private.apply_grants();
