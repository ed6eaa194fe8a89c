-- Invented: the years of two grants of West, so that the debt on the one may be set off against the
-- advance on the other (Awb 4:57, third paragraph: another period).

set local pact.read_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';
set local pact.write_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';

update grant_decision set period_from = date '2020-09-01', period_until = date '2021-12-31'
where application_id = '01970000-0000-7000-8000-000004002540' and period_from is null;
update grant_decision set period_from = date '2026-12-01', period_until = date '2027-11-30'
where application_id = '01970000-0000-7000-8000-000001002510' and period_from is null;
