-- Every privilege of the API roles again, in full: what 20261122100600_grants.sql grants, and consents, budgets and memory.

create or replace function private.apply_grants()
returns void
language plpgsql
set search_path = ''
as $$
begin
  revoke all on all tables in schema public from public, anon, authenticated;
  revoke all on all sequences in schema public from public, anon, authenticated;
  revoke all on all functions in schema public from public, anon, authenticated;
  revoke all on all tables in schema private from public, anon, authenticated;
  revoke all on all functions in schema private from public, anon, authenticated;

  grant usage on schema public to anon, authenticated, service_role;
  grant all on all tables in schema public to service_role;
  grant all on all sequences in schema public to service_role;
  grant execute on all functions in schema public to service_role;
  -- Where pgvector lives in a schema of its own, its types and operators need the way in.
  if to_regnamespace('extensions') is not null then
    grant usage on schema extensions to anon, authenticated, service_role;
  end if;

  grant select on public.lines, public.stations, public.criteria, public.skills to authenticated;
  grant select on public.profiles to authenticated;
  grant update (locale, level) on public.profiles to authenticated;
  grant select, insert, update on public.station_progress, public.worksheets to authenticated;
  grant select, insert on public.conversations, public.turns, public.messages to authenticated;
  grant update (state, status, version, updated_at) on public.conversations to authenticated;
  grant update (status, outcome, engine, stopped, claimed_at, finished_at) on public.turns to authenticated;
  grant select, insert on public.experiences to authenticated;
  grant update (completed_at) on public.experiences to authenticated;
  grant select, insert on public.proofs to authenticated;
  grant update (withdrawn_at, withdrawn_because) on public.proofs to authenticated;
  grant select, insert, delete on public.proof_skills to authenticated;
  grant select on public.xp_ledger to authenticated;
  grant select on public.consents, public.parent_requests, public.model_days, public.model_calls to authenticated;
  grant insert (user_id, kind, granted, wording) on public.consents to authenticated;
  grant insert (user_id, token_hash) on public.parent_requests to authenticated;
  grant select, insert, delete on public.memories to authenticated;

  grant execute on function public.begin_turn(jsonb), public.commit_turn(jsonb), public.turn_snapshot(uuid) to authenticated;
  grant execute on function public.utf16_slice(text, integer, integer) to authenticated;
  grant execute on function public.reserve_model(jsonb), public.settle_model(jsonb) to authenticated;
  -- A parent has no account: the token is the right.
  grant execute on function public.look_at_parent_request(text), public.answer_parent_request(text, boolean) to anon, authenticated;
  grant execute on function public.recall_memories(text, text, text[], integer), public.memories_to_embed(text, integer),
    public.store_memories(jsonb) to authenticated;
end
$$;
comment on function private.apply_grants is 'Default deny, then each table and verb by name. A new table adds its line here, by replacing this function.';

select private.apply_grants();
