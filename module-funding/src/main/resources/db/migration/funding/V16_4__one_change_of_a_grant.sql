-- A region that asks for a change of its grant, and a province that takes it back, do not do so at the
-- same time: what is decided first would pull the ground from under the other.

create function one_change_of_a_grant() returns trigger language plpgsql security invoker
  set search_path = pg_catalog as $$
begin
  -- whoever begins the other one waits here
  perform pg_advisory_xact_lock(hashtextextended('grant ' || new.grant_id, 0));
  if tg_table_name = 'amendment' and new.status = 'REQUESTED' and exists (select from funding.revocation r
      where r.region_code = new.region_code and r.grant_id = new.grant_id and r.status in ('ANNOUNCED', 'HEARD', 'DECIDED')) then
    raise exception 'the grant is about to be taken back';
  end if;
  if tg_table_name = 'revocation' and new.status = 'ANNOUNCED' and exists (select from funding.amendment a
      where a.region_code = new.region_code and a.grant_id = new.grant_id and a.status = 'REQUESTED') then
    raise exception 'a change of the grant is asked for';
  end if;
  return new;
end $$;
revoke all on function one_change_of_a_grant() from public;
grant execute on function one_change_of_a_grant() to pact_app;
create trigger one_change_of_a_grant before insert on amendment
  for each row execute function one_change_of_a_grant();
create trigger one_change_of_a_grant before insert on revocation
  for each row execute function one_change_of_a_grant();
