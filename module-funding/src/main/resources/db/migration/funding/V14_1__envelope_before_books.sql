-- The envelope before the postings: they refer to it, and a row one changed oneself need not be locked once
-- more. The other way round all who draw on one envelope would stand in a list of lockers that each of them
-- writes anew.
create or replace function move_money(of_region text, of_call uuid, reserve bigint, allocate bigint, postings text)
  returns boolean language plpgsql set search_path = pg_catalog as $$
begin
  update funding.envelope e
  set reserved_cents = e.reserved_cents + reserve, allocated_cents = e.allocated_cents + allocate
  where e.region_code = of_region and e.call_id = of_call
    and e.reserved_cents + reserve >= 0 and e.allocated_cents + allocate >= 0
    and e.reserved_cents + reserve + e.allocated_cents + allocate <= e.ceiling_cents;
  if not found then
    return false;
  end if;
  insert into funding.posting (region_code, id, call_id, application_id, event, debit, credit, cents,
    object_id, remark, actor, at)
  select of_region, p.id, of_call, p.application_id, p.event, p.debit, p.credit, p.cents, p.object_id,
    p.remark, p.actor, p.at
  from jsonb_to_recordset(postings::jsonb) as p (id uuid, application_id uuid, event text, debit text,
    credit text, cents bigint, object_id uuid, remark text, actor text, at timestamptz);
  update funding.pot p
  set reserved_cents = p.reserved_cents + reserve, allocated_cents = p.allocated_cents + allocate
  where p.region_code = 'PB' and p.call_id = of_call
    and p.reserved_cents + reserve >= 0 and p.allocated_cents + allocate >= 0
    and p.reserved_cents + reserve + p.allocated_cents + allocate <= p.ceiling_cents;
  return found;
end $$;
