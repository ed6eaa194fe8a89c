-- Asked of all regions at once: each says for itself that it did it, or need not. What it says lies in
-- its own rows, as with every report.
alter table action
  add column all_regions boolean not null default false,
  add constraint action_all_regions_check check (not all_regions or region_code not like 'AM%');
alter table action_progress
  drop constraint action_progress_state_check,
  add constraint action_progress_state_check
    check (state in ('IN_PROGRESS', 'DONE', 'STUCK', 'NOT_NEEDED'));
