-- Figures of a region pass the quality gate, too: a release it keeps apart is nobody's to see, and its
-- raw counts are kept only until somebody decides on it.
alter table own_upload drop constraint own_upload_status_check;
alter table own_upload drop constraint own_upload_check1;
alter table own_upload drop constraint own_upload_check2;
alter table own_upload add constraint own_upload_status_check
  check (status in ('DRAFT', 'HELD', 'PUBLISHED', 'REJECTED', 'DISCARDED'));
alter table own_upload add constraint own_upload_release_check
  check (case when status = 'DRAFT' then release_id is null
    when status = 'DISCARDED' then true else release_id is not null end);
alter table own_upload add constraint own_upload_published_check
  check ((status = 'PUBLISHED') = (published_at is not null));

-- Periods of the release in force that are not in the file stay in the next one.
alter table own_upload add column periods_kept boolean not null default true;

-- Limits for all tables regions count themselves. Masking empties cells, so fewer values is no fault;
-- a next period doubles a table of one period, so more rows is none either.
do $$ begin
  perform set_config('pact.read_regions', 'PUB', true);
  perform set_config('pact.write_regions', 'PUB', true);
end $$;
insert into gate_rule (region_code, dataset_code, rule, target, severity, low, high) values
  ('PUB', '@REGION', 'ROW_COUNT', '', 'BLOCKING', 10, null),
  ('PUB', '@REGION', 'VALUE_COUNT', '', 'WARNING', null, 25);
