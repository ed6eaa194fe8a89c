-- requested_by is a name for people to read; whose run it is says the subject. Null: the portal itself,
-- or a run of before this was kept.
alter table import_run add column started_by text;
