-- A question of a checklist is never rewritten: another one takes its place from a moment on. A call
-- keeps the list it opened with, so that all its applications are measured alike.

alter table check_item
  add column since_at timestamptz not null default timestamptz '2000-01-01 00:00:00+01',
  -- null: still asked
  add column until_at timestamptz check (until_at >= since_at),
  add column written_by text not null default 'system',
  add column written_by_name text not null default 'Pact Portal',
  add column ended_by text,
  add column ended_by_name text,
  add check ((until_at is null) = (ended_by is null)),
  add check ((until_at is null) = (ended_by_name is null));
alter table check_item
  alter column since_at drop default,
  alter column written_by drop default,
  alter column written_by_name drop default;
revoke update, delete on check_item from pact_app;
grant update (until_at, ended_by, ended_by_name, version) on check_item to pact_app;
