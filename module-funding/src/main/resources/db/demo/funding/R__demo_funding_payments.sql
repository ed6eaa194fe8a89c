-- Invented payments, in demo mode only: accounts that can be checked and belong to nobody, a batch of
-- 2020 that was paid, instalments to come, and a change of account that waits to be confirmed.

set local pact.read_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';
set local pact.write_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';

insert into bank_account (region_code, id, number, iban, holder, status, entered_by, entered_by_name,
  entered_at, decided_by, decided_by_name, decided_at, usable_from, version)
select region, md5('account' || number || region)::uuid, number, iban, holder, status,
  'demo:coordinator-' || region, 'Coördinator (demo)', at,
  case status when 'CONFIRMED' then 'demo:ondertekenaar-' || region end,
  case status when 'CONFIRMED' then 'Ondertekenaar (demo)' end,
  case status when 'CONFIRMED' then at + interval '1 day' end,
  case status when 'CONFIRMED' then at + interval '1 day' end, 1
from (values
  ('AM25', 1, 'NL78RABO0100000025', 'Arbeidsmarktregio West', 'CONFIRMED'),
  ('AM26', 1, 'NL51RABO0100000026', 'Arbeidsmarktregio Midden', 'CONFIRMED'),
  ('AM27', 1, 'NL24RABO0100000027', 'Arbeidsmarktregio Noordoost', 'CONFIRMED'),
  ('AM28', 1, 'NL94RABO0100000028', 'Arbeidsmarktregio Zuidoost', 'CONFIRMED'),
  ('AM32', 1, 'NL83RABO0100000032', 'Arbeidsmarktregio Helmond', 'CONFIRMED'),
  ('AM32', 2, 'NL11INGB0100000032', 'Arbeidsmarktregio Helmond', 'ENTERED')) as a (region, number, iban, holder, status),
  lateral (select case a.number when 1 then timestamptz '2020-07-06 09:00:00+00' else now() end as at) as t
on conflict do nothing;

insert into platform.work_item (region_code, id, module, kind, role, title_nl, title_en, path,
  object_id, excluded_subject, opened_at, version)
select 'AM32', md5(kind || 'AM32')::uuid, 'funding', kind, role, title_nl, title_en,
  '/funding/payments/account.xhtml?region=AM32', md5('account2AM32')::uuid, 'demo:coordinator-AM32', now(), 1
from (values
  ('confirm_account', 'REGION_SIGNATORY', 'Bevestig de nieuwe rekening van Helmond-De Peel', 'Confirm the new account of Helmond-De Peel'),
  ('check_account', 'PROVINCE_FINANCE', 'Controleer de nieuwe rekening van Helmond-De Peel', 'Check the new account of Helmond-De Peel'))
  as w (kind, role, title_nl, title_en)
where exists (select from bank_account where id = md5('account2AM32')::uuid and status = 'ENTERED')
on conflict do nothing;

-- the advance on "Actieplan arbeidsmarkt" of 2020
insert into payment_batch (region_code, id, number, format, execution_on, debtor_name, debtor_iban,
  debtor_bic, payments, total_cents, status, made_by, made_by_name, made_at, approved_by,
  approved_by_name, approved_at, version)
values ('PNB', '01970000-0000-7000-8000-0000ba7c2020', 'PACT-20201019-0000ba7c2020', 'PAIN_001_001_09',
  date '2020-10-20', 'Provincie Noord-Brabant', 'NL20INGB0001234567', 'INGBNL2A', 1, 12500000, 'APPROVED',
  'demo:financien-1', 'Financiën (demo)', timestamptz '2020-10-19 13:00:00+00',
  'demo:financien-2', 'Financiën (demo)', timestamptz '2020-10-19 14:00:00+00', 1)
on conflict do nothing;

with paid as (
  insert into payment (region_code, id, advance_id, attempt, batch_id, account_id, iban, holder,
    amount_cents, end_to_end_id, remittance, status, paid_on, result_by, result_by_name, result_at, version)
  select a.region_code, md5('payment' || a.id)::uuid, a.id, 1, '01970000-0000-7000-8000-0000ba7c2020', b.id,
    b.iban, b.holder, a.amount_cents, replace(a.id::text, '-', '') || '1', p.reference || ' voorschot', 'PAID',
    date '2020-10-20', 'demo:financien-1', 'Financiën (demo)', timestamptz '2020-10-21 08:00:00+00', 1
  from advance a join grant_decision g on g.id = a.grant_id join application p on p.id = g.application_id
  join bank_account b on b.region_code = a.region_code and b.number = 1
  where p.id = '01970000-0000-7000-8000-000002002720' and a.status = 'RELEASED'
  on conflict do nothing
  returning region_code, advance_id, amount_cents),
advanced as (
  update advance a set status = 'PAID' from paid where a.id = paid.advance_id
  returning a.region_code, a.grant_id, a.id, a.amount_cents),
granted as (
  update grant_decision g set paid_cents = g.paid_cents + a.amount_cents from advanced a
  where g.id = a.grant_id returning g.region_code, g.application_id, a.id, a.amount_cents),
posted as (
  insert into posting (region_code, id, call_id, application_id, event, debit, credit, cents, object_id, actor, at)
  select g.region_code, md5('paid' || g.id)::uuid, p.call_id, p.id, 'PAYMENT_MADE', 'PAYABLE', 'BANK',
    g.amount_cents, g.id, 'demo:financien-1', timestamptz '2020-10-21 08:00:00+00'
  from granted g join application p on p.id = g.application_id)
insert into application_step (region_code, id, application_id, kind, amount_cents, actor, actor_name, at, version)
select region_code, md5('PAYMENT_MADE' || application_id)::uuid, application_id, 'PAYMENT_MADE', amount_cents,
  'demo:financien-1', 'Financiën (demo)', timestamptz '2020-10-21 08:00:00+00', 1
from granted;

-- the rest of "Techniekpact leerlingen" in two instalments
with planned as (
  insert into advance (region_code, id, grant_id, kind, instalment, planned_on, amount_cents, status, version)
  select g.region_code, md5('instalment' || n || g.id)::uuid, g.id, 'ADVANCE', n,
    (now() at time zone 'Europe/Amsterdam')::date + n * 45, 1500000, 'PLANNED', 1
  from grant_decision g, generate_series(1, 2) as n
  where g.application_id = '01970000-0000-7000-8000-000001002810'
    and g.advanced_cents + 3000000 <= g.amount_cents
  on conflict do nothing
  returning region_code, id, grant_id, amount_cents),
granted as (
  update grant_decision g set advanced_cents = advanced_cents + (select sum(amount_cents) from planned)
  where g.id in (select grant_id from planned) returning g.application_id),
posted as (
  insert into posting (region_code, id, call_id, application_id, event, debit, credit, cents, object_id, actor, at)
  select n.region_code, md5('posted' || n.id)::uuid, p.call_id, p.id, 'ADVANCE_DECIDED', 'ADVANCED', 'PAYABLE',
    n.amount_cents, n.id, 'demo:financien-1', now()
  from planned n, granted g join application p on p.id = g.application_id)
insert into application_step (region_code, id, application_id, kind, amount_cents, actor, actor_name, at, version)
select p.region_code, md5('ADVANCES_PLANNED' || p.id)::uuid, p.id, 'ADVANCES_PLANNED', 3000000,
  'demo:financien-1', 'Financiën (demo)', now(), 1
from granted join application p on p.id = granted.application_id;
