-- A payment that comes back brings back what was reclaimed of it: that much pays the debt, and is not
-- paid again. Both sides say so: the payment, and the account of the debt.

alter table payment
  add column covered_cents bigint not null default 0,
  add constraint covered_by_what_came_back check (covered_cents = 0
    or (status = 'RETURNED' and covered_cents between 1 and amount_cents));
alter table recovery_entry
  drop constraint recovery_entry_kind_check,
  add constraint recovery_entry_kind_check check
    (kind in ('RECEIVED', 'INTEREST', 'WAIVED', 'OFFSET', 'RETURNED'));
