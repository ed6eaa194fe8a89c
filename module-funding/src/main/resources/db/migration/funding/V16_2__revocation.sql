-- Revoking or lowering a grant (Awb 4:48, 4:50), and revising a determination (Awb 4:49).

set local pact.read_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';
set local pact.write_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';

alter table grant_decision
  drop constraint grant_decision_status_check,
  add constraint grant_decision_status_check check (status in
    ('NONE', 'ACTIVE', 'SUSPENDED', 'REVOKED', 'ACCOUNTING', 'DETERMINED', 'REVISED', 'CLOSED', 'MERGED')),
  drop constraint determined_when_so,
  add constraint determined_when_so check
    ((status in ('DETERMINED', 'REVISED', 'CLOSED')) = (determined_cents is not null));

create table revocation (
  region_code text not null references platform.region check (region_code like 'AM%'),
  id uuid not null,
  grant_id uuid not null,
  application_id uuid not null,
  -- RETROACTIVE: Awb 4:48; FORWARD: 4:50; REVISION of a determination: 4:49
  kind text not null check (kind in ('RETROACTIVE', 'FORWARD', 'REVISION')),
  ground text not null,
  former_cents bigint not null check (former_cents > 0),
  -- what is left; nothing for a grant that is revoked as a whole
  new_cents bigint not null check (new_cents >= 0),
  reason text not null check (length(reason) between 1 and 2000),
  -- 4:50: after a reasonable term, and what is done about the damage of it
  effective_on date,
  damage text check (length(damage) between 1 and 2000),
  -- 4:49(1) c: the day of what the recipient did or left undone
  breached_on date,
  -- Awb 4:8, 4:12(2): the region says what it thinks of it
  hear_until date not null,
  heard_on date,
  heard_said text check (length(heard_said) between 1 and 2000),
  status text not null check (status in ('ANNOUNCED', 'HEARD', 'DECIDED', 'IN_FORCE', 'DROPPED')),
  announced_by text not null,
  announced_by_name text not null,
  announced_on date not null,
  decided_by text,
  decided_by_name text,
  decided_on date,
  decision_reason text check (length(decision_reason) between 1 and 2000),
  version bigint not null,
  primary key (region_code, id),
  foreign key (region_code, grant_id) references grant_decision (region_code, id),
  foreign key (region_code, application_id) references application (region_code, id),
  constraint to_the_disadvantage check (new_cents < former_cents),
  constraint ground_of_its_kind check (ground = any (case kind
    when 'RETROACTIVE' then array['NOT_PERFORMED', 'OBLIGATION_BREACHED', 'WRONG_INFORMATION', 'GRANT_WRONG', 'NO_BUDGET']
    when 'FORWARD' then array['INCORRECT', 'CHANGED_CIRCUMSTANCES', 'BY_STATUTE']
    else array['UNKNOWN_FACTS', 'DETERMINATION_WRONG', 'BREACHED_AFTER'] end)),
  constraint forward_after_a_term check ((kind = 'FORWARD') = (effective_on is not null and damage is not null)),
  constraint breach_has_a_day check ((ground = 'BREACHED_AFTER') = (breached_on is not null)),
  constraint time_to_be_heard check (hear_until > announced_on),
  constraint heard_and_said check ((heard_on is null) = (heard_said is null)),
  constraint decided_revocation check ((status in ('ANNOUNCED', 'HEARD')) = (decided_by is null)
    and (decided_by is null) = (decided_on is null) and (decided_by is null) = (decision_reason is null)),
  constraint heard_before_decided check (status not in ('DECIDED', 'IN_FORCE')
    or heard_on is not null or decided_on > hear_until),
  constraint four_eyes_on_revocation check (status = 'DROPPED' or announced_by <> decided_by),
  constraint decided_before_effect check (status <> 'IN_FORCE' or kind <> 'FORWARD' or effective_on > decided_on)
);
create index revocation_application on revocation (region_code, application_id);
create unique index one_revocation_at_a_time on revocation (region_code, grant_id)
  where status in ('ANNOUNCED', 'HEARD', 'DECIDED');
call platform.protect('revocation');
call province_writes('revocation');

-- nothing may be left of what was granted
alter table application
  drop constraint application_granted_cents_check,
  add constraint application_granted_cents_check check (granted_cents >= 0);

-- a version of a grant may come from it, too; nothing may be left
alter table grant_version
  add column revocation_id uuid,
  add foreign key (region_code, revocation_id) references revocation (region_code, id),
  drop constraint grant_version_amount_cents_check,
  add constraint grant_version_amount_cents_check check (amount_cents >= 0),
  drop constraint first_is_the_decision,
  add constraint first_is_the_decision check
    ((number = 1) = (amendment_id is null and revocation_id is null));

-- a revised determination is the next version; the one before stays
alter table determination
  add column number int not null default 1 check (number > 0),
  drop constraint determination_region_code_grant_id_key,
  add constraint one_determination_per_number unique (region_code, grant_id, number),
  drop constraint determination_basis_check,
  add constraint determination_basis_check check (basis in ('ACCOUNT', 'EX_OFFICIO', 'DIRECT', 'REVISION')),
  add constraint later_is_a_revision check ((number > 1) = (basis = 'REVISION')),
  drop constraint determination_ground_check,
  add constraint determination_ground_check check (ground in
    ('NOT_PERFORMED', 'OBLIGATION_BREACHED', 'WRONG_INFORMATION', 'GRANT_WRONG',
    'UNKNOWN_FACTS', 'DETERMINATION_WRONG', 'BREACHED_AFTER'));

-- what was paid too much comes from a determination, its revision, or a revocation: id says which
alter table recovery
  drop constraint recovery_region_code_id_fkey,
  drop constraint recovery_region_code_grant_id_key;
create index recovery_grant on recovery (region_code, grant_id);

insert into letter_template (region_code, id, kind, number, valid_from, title, body, remedy, version)
select 'PB', md5('letter_template' || kind || '1')::uuid, kind, 1, date '2020-01-01', title, body, remedy, 1
from (values
('REVOCATION_INTENTION', 'Voornemen over subsidie {reference}', 'NONE',
'<p>U kreeg subsidie voor {title}. Nu is dat {former}.</p>
<h2>Wat wij van plan zijn</h2>
<p>Wij zijn van plan dit te besluiten: {intention} Er blijft dan {amount} over.</p>
<p>Grond: {ground}.</p>
<p if="effective">Het besluit gaat in op {effective}.</p>
<h2>Waarom</h2>
<p>{reason}</p>
<p if="damage">Over schade: {damage}</p>
<h2>Wat u kunt doen</h2>
<p>U kunt tot en met {until} laten weten wat u hiervan vindt (artikel 4:8 en 4:12, tweede lid, van de Algemene wet bestuursrecht). Daarna beslissen wij.</p>'),
('REVOCATION', 'Intrekking of wijziging van subsidie {reference}', 'OBJECTION',
'<p>U kreeg subsidie voor {title}. Op {announced} schreven wij wat wij van plan waren.</p>
<h2>Besluit</h2>
<p>{decision} De subsidie was {former} en wordt {amount}.</p>
<p>Grond: {ground}.</p>
<p if="effective">Dit gaat in op {effective}. Tot die dag blijft de subsidie zoals zij was.</p>
<h2>Waarom</h2>
<p>{reason}</p>
<p if="heard">Wat u ervan vond: {heard}</p>
<p if="damage">Over schade: {damage}</p>
<h2>Wat dit betekent</h2>
<p>Voorschotten die nog niet zijn betaald en niet meer passen, vervallen. Wat wij te veel betaalden, vorderen wij terug; daarover krijgt u dan een aparte brief.</p>'),
('REVISION', 'Herziening van de vaststelling {reference}', 'OBJECTION',
'<p>Wij stelden uw subsidie voor {title} vast op {former}. Op {announced} schreven wij wat wij van plan waren.</p>
<h2>Besluit</h2>
<p>Wij wijzigen de vaststelling (artikel 4:49 van de Algemene wet bestuursrecht). De subsidie wordt {amount}. De eerdere vaststelling blijft in ons dossier.</p>
<p>Grond: {ground}.</p>
<h2>Waarom</h2>
<p>{reason}</p>
<p if="heard">Wat u ervan vond: {heard}</p>
<h2>Wat dit betekent</h2>
<p>Wat nog niet is betaald en niet meer past, betalen wij niet. Wat wij te veel betaalden, vorderen wij terug; daarover krijgt u dan een aparte brief.</p>')
) as t (kind, title, remedy, body);
