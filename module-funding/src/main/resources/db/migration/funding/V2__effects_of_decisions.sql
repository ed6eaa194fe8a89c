-- A meeting of the Pact decided something about a call. What is done with it is proposed by one person
-- of the province and carried out, or declined, by another. The row has the id of the link.

create table effect_proposal (
  region_code text not null references platform.region,
  id uuid not null,
  call_region text not null generated always as ('PB') stored,
  call_id uuid not null,
  -- the new closing time, said by a person of the province; null: nothing moves
  closes_at timestamptz,
  closing_said text check (length(closing_said) between 1 and 100),
  remark text check (length(remark) <= 2000),
  status text not null check (status in ('PROPOSED', 'CARRIED_OUT', 'DECLINED')),
  proposed_by text not null,
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  decided_by text,
  decided_by_name text,
  decided_at timestamptz,
  reason text check (length(reason) <= 2000),
  version bigint not null,
  primary key (region_code, id),
  foreign key (call_region, call_id) references call (region_code, id),
  constraint four_eyes_on_effect check (proposed_by <> decided_by),
  constraint decided_by_somebody check
    ((status = 'PROPOSED') = (decided_by is null and decided_at is null)),
  constraint declined_with_reason check (status <> 'DECLINED' or reason is not null)
);
call platform.protect('effect_proposal');
call province_writes('effect_proposal');
