-- The books as read: each posting from both its sides, so that sums are balances.

create view book_entry with (security_invoker = true) as
  select region_code, call_id, application_id, object_id, debit as account, event, cents from posting
  union all
  select p.region_code, coalesce(a.call_id, p.call_id), coalesce(p.credit_application_id, p.application_id),
    p.object_id, p.credit, p.event, -p.cents
  from posting p left join application a
    on a.region_code = p.region_code and a.id = p.credit_application_id;
grant select on book_entry to pact_app;

-- Each comparison of state and books that was kept.
create table ledger_check (
  region_code text not null references platform.region check (region_code = 'PNB'),
  id uuid not null,
  -- the night it was for; null when somebody asked for it
  night date,
  differences int not null check (differences >= 0),
  checked_by text not null,
  checked_at timestamptz not null,
  version bigint not null,
  primary key (region_code, id),
  unique (region_code, night)
);
create index ledger_check_at on ledger_check (region_code, checked_at);
call platform.protect('ledger_check');
call province_writes('ledger_check');
