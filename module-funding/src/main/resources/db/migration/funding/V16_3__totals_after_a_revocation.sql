-- What is taken back of an advance is no advance anymore, in the totals of the books, too.

create or replace function book_total_add(of_region text, of_call uuid, account text, event text, cents bigint)
  returns void language sql set search_path = pg_catalog as $$
  insert into funding.book_total as t (region_code, call_id, advanced_cents, paid_cents, determined_cents)
  select of_region, of_call,
    case when account = 'ADVANCED'
        and event in ('ADVANCE_DECIDED', 'ADVANCE_EXPIRED', 'ADVANCE_TAKEN_OVER', 'ADVANCE_RECOVERED')
      then cents else 0 end,
    case when account = 'BANK' and event in ('PAYMENT_MADE', 'PAYMENT_RETURNED') then -cents else 0 end,
    case when account = 'COST' then cents else 0 end
  where account in ('ADVANCED', 'BANK', 'COST')
  on conflict (region_code, call_id) do update set
    advanced_cents = t.advanced_cents + excluded.advanced_cents,
    paid_cents = t.paid_cents + excluded.paid_cents,
    determined_cents = t.determined_cents + excluded.determined_cents
$$;
