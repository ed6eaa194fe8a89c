-- A lower ceiling counts for what was submitted before it is made known only if the three conditions of
-- Awb 4:28 hold; each with what shows it. Without them it leaves those applications the room they had.
alter table call_change
  add column early_budget_open text check (length(early_budget_open) between 1 and 2000),
  add column early_from_budget text check (length(early_from_budget) between 1 and 2000),
  add column early_announced text check (length(early_announced) between 1 and 2000),
  add constraint all_conditions_or_none check
    (num_nonnulls(early_budget_open, early_from_budget, early_announced) in (0, 3)),
  add constraint early_is_about_a_ceiling check (early_budget_open is null or kind = 'CEILING');
