-- What a late decision cost is decided on itself, within two weeks after the last day that counted (Awb 4:18).

set local pact.read_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';
set local pact.write_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';

insert into legal_term (region_code, id, rule, name_nl, name_en, source, length, unit, suspendable, statutory, valid_from, version)
values ('PB', gen_random_uuid(), 'PENALTY_DECISION', 'de dwangsom vaststellen', 'decide on the penalty', 'Awb 4:18', 2, 'WEEKS', false, true, date '2009-10-01', 1);

create table penalty_decision (
  region_code text not null references platform.region check (region_code like 'AM%'),
  id uuid not null,
  -- the objection, application or account that waited; as in default_notice
  object_id uuid not null,
  noticed_by text not null,
  last_day date not null,
  days int not null check (days between 1 and 42),
  cents bigint not null check (cents > 0),
  decided_by text not null,
  decided_by_name text not null,
  decided_at timestamptz not null,
  version bigint not null,
  primary key (region_code, id),
  unique (region_code, object_id),
  foreign key (region_code, object_id) references default_notice (region_code, object_id),
  constraint four_eyes_on_penalty check (noticed_by <> decided_by)
);
call platform.protect('penalty_decision');
call province_writes('penalty_decision');

insert into letter_template (region_code, id, kind, number, valid_from, title, body, remedy, version)
select 'PB', md5('letter_template' || kind || '1')::uuid, kind, 1, date '2020-01-01', title, body, remedy, 1
from (values
('PENALTY_DECISION', 'Dwangsom {reference}', 'OBJECTION',
'<p>Wij besloten te laat over {title}. Dat schreef u ons; uw brief kwam op {receivedOn}.</p>
<h2>Besluit</h2>
<p>Wij zijn u een dwangsom schuldig van {amount} (artikel 4:17 en 4:18 van de Algemene wet bestuursrecht).</p>
<h2>Hoe wij dit berekenen</h2>
<p>De dwangsom loopt van de dag na {startsAfter} tot en met {lastDay}. Dat zijn {days} dagen: {parts}.</p>
<h2>Wat dit betekent</h2>
<p>Wij betalen dit bedrag binnen zes weken (artikel 4:87). U hoeft daarvoor niets te doen.</p>')
) as t (kind, title, remedy, body);
