-- Minutes being taken: text nobody has saved yet, and who writes where.

-- Text as it is typed. It belongs to who types it: nobody else reads it, of whatever region.
create table draft (
  region_code text not null references platform.region,
  subject text not null check (char_length(subject) between 1 and 100),
  meeting_id uuid not null,
  -- which field of which thing: "command", "item:<id>", "note:<id>"
  field text not null check (field ~ '^[a-z]{1,20}(:[0-9a-f-]{36})?$'),
  text text not null check (char_length(text) between 1 and 20000),
  -- what the text began from, to merge it with what others made of that meanwhile
  base_version bigint,
  base_text text check (char_length(base_text) <= 20000),
  updated_at timestamptz not null,
  primary key (region_code, subject, meeting_id, field),
  foreign key (region_code, meeting_id) references meeting (region_code, id)
);
call platform.protect('meetings.draft');
create policy own_draft on draft as restrictive
  using (subject = current_setting('pact.subject', true))
  with check (subject = current_setting('pact.subject', true));

-- Who typed at which item last, without what: the others are warned. Old rows say nothing.
create table writing (
  region_code text not null references platform.region,
  meeting_id uuid not null,
  agenda_item_id uuid not null,
  subject text not null check (char_length(subject) between 1 and 100),
  name text not null check (char_length(name) between 1 and 200),
  updated_at timestamptz not null,
  primary key (region_code, meeting_id, agenda_item_id, subject),
  foreign key (region_code, meeting_id, agenda_item_id)
    references agenda_item (region_code, meeting_id, id)
);
call platform.protect('meetings.writing');
