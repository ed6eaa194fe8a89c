-- Minutes as a document with versions, and what of it everybody may read.

create table minutes (
  region_code text not null references platform.region,
  id uuid not null,
  meeting_id uuid not null,
  number int not null check (number >= 1),
  -- CONCEPT <-> OFFERED -> APPROVED -> REPLACED by the version opened after it
  status text not null check (status in ('CONCEPT', 'OFFERED', 'APPROVED', 'REPLACED')),
  built_at timestamptz not null,
  offered_at timestamptz,
  -- the meeting that approved it, on its day, and what it said about it
  approved_in uuid,
  approved_on date,
  approval_said text check (char_length(approval_said) between 1 and 4000),
  -- why the approved version before this one was opened again
  reopened_said text check (char_length(reopened_said) between 1 and 1000),
  -- the records as they were when the minutes were offered (JSON); a concept follows the records
  facts text,
  version bigint not null,
  primary key (region_code, id),
  unique (region_code, meeting_id, number),
  foreign key (region_code, meeting_id) references meeting (region_code, id),
  foreign key (region_code, approved_in) references meeting (region_code, id),
  check ((status in ('APPROVED', 'REPLACED')) = (approved_on is not null)),
  check ((approved_in is null) = (approved_on is null))
);
create unique index minutes_current on minutes (region_code, meeting_id) where status <> 'REPLACED';
call platform.protect('meetings.minutes');

-- Of a concept only the sections somebody edited; of offered minutes all of them.
create table minutes_section (
  region_code text not null references platform.region,
  id uuid not null,
  minutes_id uuid not null,
  -- HEAD, CLOSE, or the id of the (first) agenda item
  place text not null check (char_length(place) between 1 and 40),
  position int not null,
  heading text not null check (char_length(heading) >= 1),
  text text not null check (char_length(text) <= 200000),
  -- what the records said when this text was written
  generated text not null,
  edited boolean not null,
  -- ids of the records it was made from, one a line: "NOTE 0197…"
  sources text not null,
  version bigint not null,
  primary key (region_code, id),
  unique (region_code, minutes_id, place),
  foreign key (region_code, minutes_id) references minutes (region_code, id)
);
call platform.protect('meetings.minutes_section');

-- Categories of the Woo, each for as long as it holds; the same for everybody, so it lies in PUB.
create table woo_category (
  region_code text not null references platform.region,
  code text not null check (char_length(code) between 1 and 40),
  valid_from date not null,
  valid_until date,
  name text not null check (char_length(name) between 1 and 300),
  primary key (region_code, code, valid_from)
);
call platform.protect('meetings.woo_category');
select set_config('pact.read_regions', 'PUB', true), set_config('pact.write_regions', 'PUB', true);
insert into woo_category (region_code, code, valid_from, name) values
  ('PUB', 'ONVERPLICHT', '2022-05-01', 'Onverplicht openbaar gemaakt (Woo, artikel 3.1)'),
  ('PUB', '3.3-2-c', '2022-05-01', 'Vergaderstukken decentrale overheden (Woo, artikel 3.3, tweede lid, onder c)'),
  ('PUB', '3.3-2-d', '2022-05-01', 'Agenda''s en besluitenlijsten bestuurscolleges (Woo, artikel 3.3, tweede lid, onder d)');

-- What was published lies in PUB, where visitors read and nowhere else. Withdrawn: only the
-- tombstone stays, text and file are gone.
create table publication (
  region_code text not null references platform.region check (region_code = 'PUB'),
  id uuid not null,
  meeting_id uuid not null,
  minutes_id uuid not null,
  -- whose meeting it was
  source_region text not null references platform.region,
  body text not null check (char_length(body) between 1 and 100),
  held_on date not null,
  title text check (char_length(title) between 1 and 300),
  woo_code text not null,
  woo_name text not null,
  content text,
  pdf bytea,
  published_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_said text check (char_length(withdrawn_said) between 1 and 1000),
  version bigint not null,
  primary key (region_code, id),
  check ((withdrawn_at is null) = (withdrawn_said is null)),
  check ((withdrawn_at is null) = (content is not null)),
  check (withdrawn_at is not null or title is not null)
);
create unique index publication_current on publication (region_code, meeting_id)
  where withdrawn_at is null;
create index publication_by_date on publication (region_code, held_on desc, id);
call platform.protect('meetings.publication');
