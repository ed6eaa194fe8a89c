-- Offset of a debt against what is still to be paid on a grant (Awb 4:93; 4:57(3), 4:95(4)).

set local pact.read_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';
set local pact.write_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';

alter table advance
  -- set off against a debt of the region; only the rest goes to the bank
  add column offset_cents bigint not null default 0 check (offset_cents >= 0),
  drop constraint advance_status_check,
  add constraint advance_status_check check (status in
    ('PLANNED', 'PREPARED', 'HELD', 'RELEASED', 'IN_BATCH', 'PAID', 'OFFSET', 'FAILED', 'EXPIRED', 'SETTLED')),
  add constraint offset_within_amount check (offset_cents <= amount_cents),
  add constraint offset_in_whole check (status <> 'OFFSET' or offset_cents = amount_cents),
  drop constraint prepared_by_somebody,
  add constraint prepared_by_somebody check (status in ('PLANNED', 'HELD', 'EXPIRED', 'FAILED')
    or offset_cents = amount_cents or (prepared_by is not null and prepared_at is not null)),
  drop constraint released_by_somebody,
  add constraint released_by_somebody check (status not in ('RELEASED', 'IN_BATCH', 'PAID', 'SETTLED')
    or offset_cents = amount_cents or (released_by is not null and released_at is not null));

alter table recovery
  add column offset_cents bigint not null default 0 check (offset_cents >= 0),
  drop constraint never_more_than_owed,
  add constraint never_more_than_owed check
    (received_cents + waived_cents + offset_cents <= principal_cents + interest_cents),
  drop constraint ended_when_nothing_is_owed,
  add constraint ended_when_nothing_is_owed check (status not in ('PAID', 'OFFSET', 'WAIVED', 'LAPSED')
    or received_cents + waived_cents + offset_cents = principal_cents + interest_cents);
alter table recovery_entry
  drop constraint recovery_entry_kind_check,
  add constraint recovery_entry_kind_check check (kind in ('RECEIVED', 'INTEREST', 'WAIVED', 'OFFSET'));

create table recovery_offset (
  region_code text not null references platform.region check (region_code like 'AM%'),
  id uuid not null,
  recovery_id uuid not null,
  -- what is not paid out because of it
  advance_id uuid not null,
  cents bigint not null check (cents > 0),
  -- Awb 4:93(1): only where a law provides for it
  ground text not null check (ground in ('SAME_ACTIVITIES', 'SETTLED_ADVANCE')),
  reason text not null check (length(reason) between 1 and 2000),
  status text not null check (status in ('PROPOSED', 'APPROVED', 'DECLINED')),
  proposed_by text not null,
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  decided_by text,
  decided_by_name text,
  decided_at timestamptz,
  decline_reason text check (length(decline_reason) between 1 and 2000),
  version bigint not null,
  primary key (region_code, id),
  foreign key (region_code, recovery_id) references recovery (region_code, id),
  foreign key (region_code, advance_id) references advance (region_code, id),
  constraint four_eyes_on_offset check (proposed_by <> decided_by),
  constraint decided_offset check ((status = 'PROPOSED') = (decided_by is null and decided_at is null)),
  constraint declined_with_reason check ((status = 'DECLINED') = (decline_reason is not null))
);
create index recovery_offset_recovery on recovery_offset (region_code, recovery_id);
create index recovery_offset_advance on recovery_offset (region_code, advance_id);
create unique index one_open_offset on recovery_offset (region_code, recovery_id) where status = 'PROPOSED';
call platform.protect('recovery_offset');
call province_writes('recovery_offset');

insert into letter_template (region_code, id, kind, number, valid_from, title, body, remedy, version)
select 'PB', md5('letter_template' || kind || '1')::uuid, kind, 1, date '2020-01-01', title, body, remedy, 1
from (values
('OFFSET', 'Verrekening {reference}', 'OBJECTION',
'<p>U bent ons nog geld schuldig voor {title}.</p>
<h2>Besluit</h2>
<p>Wij verrekenen {amount} met wat u van ons krijgt voor {claim} (artikel 4:93 van de Algemene wet bestuursrecht). Dat bedrag betalen wij niet uit, en u hoeft het niet terug te betalen.</p>
<p>Grond: {ground}.</p>
<h2>Wat er overblijft</h2>
<p>Van uw schuld staat daarna nog {debt} open. Van het voorschot of saldo betalen wij nog {rest}.</p>
<h2>Waarom</h2>
<p>{reason}</p>')
) as t (kind, title, remedy, body);
