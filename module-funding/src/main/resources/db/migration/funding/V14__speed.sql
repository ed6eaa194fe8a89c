-- What keeps the pages and the ceiling as quick with a hundred thousand applications as with a hundred.

set local pact.read_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';
set local pact.write_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';

-- Envelope, books and pot in one journey. The envelope before the postings: they refer to it, and a row
-- one changed oneself need not be locked once more. The pot last: all regions of a call wait for it, so it
-- is held from here to the end of the transaction and no longer. Who gets false ends his transaction,
-- postings and all. The CHECKs of the tables stay behind it.
create function move_money(of_region text, of_call uuid, reserve bigint, allocate bigint, postings text)
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
revoke all on function move_money(text, uuid, bigint, bigint, text) from public;
grant execute on function move_money(text, uuid, bigint, bigint, text) to pact_app;

-- Lists: of each region the first ones, straight from an index -------------------------------------

create index application_newest on application (region_code, status, reference);
drop index application_status;
create index advance_planned on advance (region_code, status, planned_on nulls first, id);
drop index advance_status;
create index accountability_newest on accountability (region_code, submitted_at, id);
create index obligation_due on obligation (region_code, due_on, id);
create index recovery_due on recovery (region_code, due_on, id);
create index objection_undecided on objection (region_code, decided_at, filed_at, id);
create index public_grant_newest on public_grant (region_code, granted_on desc, reference);
drop index public_grant_on;

-- The sums of the books that no envelope keeps -----------------------------------------------------
-- The check at night compares them with the postings, as it does every total.

create table book_total (
  region_code text not null references platform.region check (region_code like 'AM%'),
  call_id uuid not null,
  advanced_cents bigint not null,
  paid_cents bigint not null,
  determined_cents bigint not null,
  primary key (region_code, call_id),
  foreign key (region_code, call_id) references envelope (region_code, call_id)
);
call platform.protect('book_total');
call province_writes('book_total');

create function book_total_add(of_region text, of_call uuid, account text, event text, cents bigint)
  returns void language sql set search_path = pg_catalog as $$
  insert into funding.book_total as t (region_code, call_id, advanced_cents, paid_cents, determined_cents)
  select of_region, of_call,
    case when account = 'ADVANCED' and event in ('ADVANCE_DECIDED', 'ADVANCE_EXPIRED', 'ADVANCE_TAKEN_OVER')
      then cents else 0 end,
    case when account = 'BANK' and event in ('PAYMENT_MADE', 'PAYMENT_RETURNED') then -cents else 0 end,
    case when account = 'COST' then cents else 0 end
  where account in ('ADVANCED', 'BANK', 'COST')
  on conflict (region_code, call_id) do update set
    advanced_cents = t.advanced_cents + excluded.advanced_cents,
    paid_cents = t.paid_cents + excluded.paid_cents,
    determined_cents = t.determined_cents + excluded.determined_cents
$$;

create function book_total_follows() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  perform funding.book_total_add(new.region_code, new.call_id, new.debit, new.event, new.cents);
  perform funding.book_total_add(new.region_code,
    coalesce((select a.call_id from funding.application a
      where a.region_code = new.region_code and a.id = new.credit_application_id), new.call_id),
    new.credit, new.event, -new.cents);
  return null;
end $$;
-- at the end of the transaction, so that nobody waits for these rows while another one works
create constraint trigger book_total_follows after insert on posting deferrable initially deferred
  for each row when (new.debit in ('ADVANCED', 'BANK', 'COST') or new.credit in ('ADVANCED', 'BANK', 'COST'))
  execute function book_total_follows();
revoke all on function book_total_add(text, uuid, text, text, bigint), book_total_follows() from public;
grant execute on function book_total_add(text, uuid, text, text, bigint), book_total_follows() to pact_app;

-- what the regions ask for; they write it themselves, by what they submit and withdraw
create table asked_total (
  region_code text not null references platform.region check (region_code like 'AM%'),
  call_id uuid not null,
  asked_cents bigint not null,
  primary key (region_code, call_id),
  foreign key (region_code, call_id) references envelope (region_code, call_id)
);
call platform.protect('asked_total');

create function asked_cents(a application) returns bigint language sql immutable
  set search_path = pg_catalog as $$
  select case when a.submitted_at is not null and a.status not in ('WITHDRAWN', 'LATE')
    then a.requested_cents else 0 end
$$;

create function asked_total_follows() returns trigger language plpgsql set search_path = pg_catalog as $$
declare more bigint := funding.asked_cents(new) - case tg_op when 'UPDATE' then funding.asked_cents(old) else 0 end;
begin
  if more <> 0 then
    insert into funding.asked_total as t (region_code, call_id, asked_cents)
    values (new.region_code, new.call_id, more)
    on conflict (region_code, call_id) do update set asked_cents = t.asked_cents + excluded.asked_cents;
  end if;
  return null;
end $$;
create constraint trigger asked_total_follows after insert or update on application
  deferrable initially deferred for each row execute function asked_total_follows();
revoke all on function asked_cents(application), asked_total_follows() from public;
grant execute on function asked_cents(application), asked_total_follows() to pact_app;

insert into book_total (region_code, call_id, advanced_cents, paid_cents, determined_cents)
select region_code, call_id,
  coalesce(sum(cents) filter (where account = 'ADVANCED'
    and event in ('ADVANCE_DECIDED', 'ADVANCE_EXPIRED', 'ADVANCE_TAKEN_OVER')), 0),
  coalesce(-sum(cents) filter (where account = 'BANK' and event in ('PAYMENT_MADE', 'PAYMENT_RETURNED')), 0),
  coalesce(sum(cents) filter (where account = 'COST'), 0)
from book_entry group by region_code, call_id;

insert into asked_total (region_code, call_id, asked_cents)
select region_code, call_id, sum(funding.asked_cents(a)) from application a group by region_code, call_id;
