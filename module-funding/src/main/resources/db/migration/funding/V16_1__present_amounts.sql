-- What is granted now, after a change; direct determination (Awb 4:43); what an arrangement asks.

set local pact.read_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';
set local pact.write_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';

alter table application
  -- granted_cents is what is granted now; what was first decided is version 1 of the grant
  add column changed boolean not null default false,
  -- what the region asked for last, with an amendment
  add column wished_cents bigint check (wished_cents > 0),
  drop constraint granted_fits_status,
  add constraint granted_fits_status check (case status
    when 'GRANTED' then granted_cents is not null and (changed or granted_cents = requested_cents)
    when 'PARTLY_GRANTED' then granted_cents is not null and (changed or granted_cents < requested_cents)
    when 'DETERMINED_DIRECTLY' then granted_cents is not null
    else granted_cents is null end),
  -- I3
  drop constraint granted_at_most_requested,
  add constraint granted_at_most_asked check (granted_cents <= coalesce(wished_cents, requested_cents)),
  add constraint wished_when_changed check (changed or wished_cents is null);
update application a set granted_cents = g.amount_cents, changed = true,
  wished_cents = greatest(g.amount_cents, a.requested_cents)
from grant_decision g
where g.region_code = a.region_code and g.application_id = a.id and a.granted_cents <> g.amount_cents;

alter table grant_decision
  drop constraint grant_decision_outcome_check,
  add constraint grant_decision_outcome_check check
    (outcome in ('GRANTED', 'PARTLY_GRANTED', 'REFUSED', 'DETERMINED_DIRECTLY')),
  drop constraint less_needs_a_reason,
  add constraint less_needs_a_reason check
    (outcome in ('GRANTED', 'DETERMINED_DIRECTLY') or reason is not null),
  -- determined directly: all that was asked, or less on a ground
  drop constraint less_on_a_ground,
  add constraint less_on_a_ground check (case outcome
    when 'GRANTED' then ground is null
    when 'DETERMINED_DIRECTLY' then ground is null or reason is not null
    else ground is not null or decided_at < timestamptz '2026-11-26 00:00+01' end);

alter table arrangement
  -- an annex that proves it may stand for the report
  add column proof_suffices boolean not null default false;
-- the first asks nothing of itself; what it says holds when somebody asks (a sample)
update arrangement set report_required = true, proof_suffices = true where number = 1;
update arrangement set proof_suffices = true where number = 2;

insert into letter_template (region_code, id, kind, number, valid_from, title, body, remedy, version)
select 'PB', md5('letter_template' || kind || '1')::uuid, kind, 1, date '2020-01-01', title, body, remedy, 1
from (values
('DIRECT_DETERMINATION', 'Vaststelling van subsidie {reference}', 'OBJECTION',
'<p>U vroeg op {submittedOn} subsidie aan voor {title}, in de openstelling {call}. U vroeg {requested}.</p>
<h2>Besluit</h2>
<p>Wij stellen uw subsidie direct vast op {amount} (artikel 4:43 van de Algemene wet bestuursrecht).</p>
<p if="less">Voor het overige, {less}, wijzen wij uw aanvraag af.</p>
<p if="ground">Grond: {ground}.</p>
<p if="reason">Toelichting: {reason}</p>
<h2>Waarvoor</h2>
<p>{activities}</p>
<h2>Wat dit betekent</h2>
<p>Wij betalen het hele bedrag binnen zes weken (artikel 4:87). U hoeft zich over deze subsidie niet te verantwoorden.</p>')
) as t (kind, title, remedy, body);
