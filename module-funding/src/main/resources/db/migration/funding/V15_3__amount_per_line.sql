-- What is advised and granted of each line of the budget, as [{"description": .., "cents": ..}].
create function line_sum(lines text) returns bigint language sql immutable parallel safe
  set search_path = pg_catalog as $$
  select coalesce(sum((line ->> 'cents')::bigint), 0)::bigint from json_array_elements(lines::json) as line
$$;
revoke all on function line_sum(text) from public;
grant execute on function line_sum(text) to pact_app;

alter table advice
  add column lines text check (lines is json array and length(lines) <= 100000),
  add constraint lines_are_the_advice check (lines is null or line_sum(lines) = amount_cents);

-- as it was decided: an amendment changes the amount, and says nothing of lines
alter table grant_decision
  add column lines text check (lines is json array and length(lines) <= 100000);
create function lines_are_the_grant() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if new.lines is not null and funding.line_sum(new.lines) <> new.amount_cents then
    raise exception 'the lines are not the amount';
  end if;
  return new;
end $$;
revoke all on function lines_are_the_grant() from public;
grant execute on function lines_are_the_grant() to pact_app;
create trigger lines_are_the_grant before insert on grant_decision
  for each row execute function lines_are_the_grant();
