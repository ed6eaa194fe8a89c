-- The gate looks at how much figures change, too. REVISED: a figure of a period that was published
-- before. JUMPED: a figure of a new period beside the same period a year before (or the period before,
-- where that is all there is). *_SUM: all figures of a measure in a period together, which finds a small
-- mistake everywhere. low and high: percents fewer and more from where a person has to look; least: a
-- change of fewer units than that is no news. A limit holds from a day on, so that a later one can follow.
alter table gate_rule drop constraint gate_rule_rule_check;
alter table gate_rule add constraint gate_rule_rule_check check (rule in
  ('MEASURE_LOST', 'MEASURE_ADDED', 'MEASURE_CHANGED', 'DIMENSION_CHANGED', 'CODE_LOST',
   'ROW_COUNT', 'VALUE_COUNT', 'TOTAL', 'RANGE', 'PERIOD_LOST', 'PERIOD_GAP', 'REGION_LOST',
   'REGION_LATE', 'REVISED', 'REVISED_SUM', 'JUMPED', 'JUMPED_SUM'));
alter table gate_rule add column least numeric check (least >= 0);
alter table gate_rule add column valid_from date not null default date '2020-01-01';
alter table gate_rule drop constraint gate_rule_pkey;
alter table gate_rule add primary key (region_code, dataset_code, rule, target, valid_from);

do $$ begin
  perform set_config('pact.read_regions', 'PUB', true);
  perform set_config('pact.write_regions', 'PUB', true);
end $$;

-- Chosen wide on purpose: what they find is looked at by a person, and rates count in their own points.
-- OTHER is what a source does not say the kind of, mostly counts; only true counts are added up.
insert into gate_rule (region_code, dataset_code, rule, target, severity, low, high, least) values
  ('PUB', '', 'REVISED', 'COUNT', 'BLOCKING', 50, 50, 20),
  ('PUB', '', 'REVISED', 'RATE %', 'BLOCKING', null, null, 5),
  ('PUB', '', 'REVISED', 'OTHER', 'BLOCKING', 50, 100, 20),
  ('PUB', '', 'REVISED', 'RATIO', 'BLOCKING', 50, 100, 0),
  ('PUB', '', 'REVISED', 'INDEX', 'BLOCKING', 25, 25, 0),
  ('PUB', '', 'REVISED_SUM', 'COUNT', 'BLOCKING', 10, 10, 20),
  ('PUB', '', 'JUMPED', 'COUNT', 'BLOCKING', 60, 150, 50),
  ('PUB', '', 'JUMPED', 'RATE %', 'BLOCKING', null, null, 10),
  ('PUB', '', 'JUMPED', 'OTHER', 'BLOCKING', 60, 200, 50),
  ('PUB', '', 'JUMPED', 'RATIO', 'BLOCKING', 60, 150, 0),
  ('PUB', '', 'JUMPED', 'INDEX', 'BLOCKING', 40, 40, 0),
  ('PUB', '', 'JUMPED_SUM', 'COUNT', 'BLOCKING', 40, 60, 50);

-- The cells a finding is about, for who decides: empty where it is about all of them.
alter table gate_finding add column measure text;
alter table gate_finding add column dimensions text;
alter table gate_finding add column geo text;
alter table gate_finding add column period text;
alter table gate_finding add column against text;
alter table gate_finding add constraint gate_finding_cell_check check
  (measure is not null or coalesce(dimensions, geo, period, against) is null);
