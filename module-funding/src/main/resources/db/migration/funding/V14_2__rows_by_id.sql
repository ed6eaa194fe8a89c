-- A row found by its id alone. Under row-level security PostgreSQL does not know how many regions a reader
-- has and takes a region for a few rows: it would read all of the region rather than use (region_code, id).
create index application_id on application (id);
create index grant_decision_id on grant_decision (id);
create index advance_id on advance (id);
create index obligation_id on obligation (id);
create index accountability_id on accountability (id);
create index recovery_id on recovery (id);
create index objection_id on objection (id);
create index public_grant_id on public_grant (id);
