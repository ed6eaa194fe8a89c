-- The quality gate: limits are rows, so that a table can have its own ----------------------------
-- dataset_code: empty for every table. target: what the limit is for within the rule: a measure,
-- kind and unit ("RATE %"), a kind, or a dimension; empty for everything. For ROW_COUNT low and high
-- are percents fewer and more; for VALUE_COUNT high is percents fewer.
create table gate_rule (
  region_code text not null references platform.region,
  dataset_code text not null,
  rule text not null check (rule in
    ('MEASURE_LOST', 'MEASURE_ADDED', 'MEASURE_CHANGED', 'DIMENSION_CHANGED', 'CODE_LOST',
     'ROW_COUNT', 'VALUE_COUNT', 'TOTAL', 'RANGE', 'PERIOD_LOST', 'PERIOD_GAP', 'REGION_LOST',
     'REGION_LATE')),
  target text not null,
  severity text not null check (severity in ('BLOCKING', 'WARNING', 'OFF')),
  low numeric,
  high numeric,
  total_code text not null default '',
  primary key (region_code, dataset_code, rule, target)
);
call platform.protect('dashboard.gate_rule');

do $$ begin
  perform set_config('pact.read_regions', 'PUB,PB,PNB,AM25,AM26,AM27,AM28,AM32', true);
  perform set_config('pact.write_regions', 'PUB,PB,PNB,AM25,AM26,AM27,AM28,AM32', true);
end $$;

insert into gate_rule (region_code, dataset_code, rule, target, severity, low, high) values
  ('PUB', '', 'MEASURE_LOST', '', 'BLOCKING', null, null),
  ('PUB', '', 'MEASURE_ADDED', '', 'WARNING', null, null),
  ('PUB', '', 'MEASURE_CHANGED', '', 'BLOCKING', null, null),
  ('PUB', '', 'DIMENSION_CHANGED', '', 'BLOCKING', null, null),
  ('PUB', '', 'CODE_LOST', '', 'BLOCKING', null, null),
  ('PUB', '', 'ROW_COUNT', '', 'BLOCKING', 10, 50),
  ('PUB', '', 'VALUE_COUNT', '', 'BLOCKING', null, 10),
  ('PUB', '', 'TOTAL', '', 'BLOCKING', null, null),
  ('PUB', '', 'RANGE', 'RATE %', 'BLOCKING', 0, 100),
  ('PUB', '', 'RANGE', 'COUNT', 'BLOCKING', 0, null),
  ('PUB', '', 'PERIOD_LOST', '', 'BLOCKING', null, null),
  ('PUB', '', 'PERIOD_GAP', '', 'BLOCKING', null, null),
  ('PUB', '', 'REGION_LOST', '', 'BLOCKING', null, null),
  ('PUB', '', 'REGION_LATE', '', 'WARNING', null, null);

-- totals that are the same code wherever they occur: CBS sex, Eurostat sex, the country
insert into gate_rule (region_code, dataset_code, rule, target, severity, total_code) values
  ('PUB', '', 'TOTAL', 'Geslacht', 'BLOCKING', 'T001038'),
  ('PUB', '', 'TOTAL', 'sex', 'BLOCKING', 'T'),
  ('PUB', '', 'TOTAL', 'geo', 'BLOCKING', 'NL01');

create table gate_finding (
  region_code text not null references platform.region,
  release_id uuid not null,
  position int not null,
  rule text not null,
  severity text not null check (severity in ('BLOCKING', 'WARNING')),
  place text not null,
  expected text not null,
  found text not null,
  primary key (region_code, release_id, position),
  foreign key (region_code, release_id) references release (region_code, id)
);
call platform.protect('dashboard.gate_finding');

-- What somebody made of a release in quarantine; who it was stands in the audit trail
alter table release add column decided_at timestamptz;
alter table release add column decision_said text;
alter table release add check ((decided_at is null) = (decision_said is null));

-- Cells that differ from the release before: null where there was none
alter table release add column cells_changed int;
alter table release add column cells_added int;
alter table release add column cells_removed int;

alter table import_run drop constraint import_run_status_check;
alter table import_run add check
  (status in ('RUNNING', 'PUBLISHED', 'UNCHANGED', 'QUARANTINED', 'REJECTED', 'FAILED'));

-- When a table is looked at, and when something new is expected ----------------------------------
-- next_release_on: the day the source named; next_release_said: as it said it ("eind oktober").
-- Neither is reckoned from the other, or from the frequency.
alter table dataset add column next_release_on date;
alter table dataset add column next_release_said text not null default '';
alter table dataset add column looked_at_every text not null default 'NEVER'
  check (looked_at_every in ('NEVER', 'DAILY', 'WEEKLY', 'MONTHLY'));
alter table dataset add column next_look_at timestamptz;
-- what the source said of its last answer, to be asked with next time
alter table dataset add column etag text not null default '';
alter table dataset add column last_modified text not null default '';
-- since when it has not worked, how often, and why the last time
alter table dataset add column failures int not null default 0;
alter table dataset add column failing_since timestamptz;
alter table dataset add column failing_why text;
alter table dataset add check ((failures = 0) = (failing_since is null));
alter table dataset add check ((failing_since is null) = (failing_why is null));
create index dataset_due on dataset (next_look_at) where looked_at_every <> 'NEVER';
