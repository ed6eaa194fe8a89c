-- Planning: meetings in series, and lists that stay fast however many meetings there are.

create table series (
  region_code text not null references platform.region,
  id uuid not null,
  body_id uuid not null,
  -- how it was planned, to read again: WEEKLY 3, MONTHLY 1 TUESDAY 2
  rule text not null check (char_length(rule) between 1 and 100),
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  version bigint not null,
  primary key (region_code, id),
  foreign key (region_code, body_id) references body (region_code, id)
);
call platform.protect('meetings.series');

-- the newest page without sorting all there are
create index meeting_by_day on meeting (held_on, starts_at, id);
create index meeting_of_body_by_day on meeting (body_id, held_on, starts_at, id);
create index meeting_live on meeting (region_code, id) where status = 'LIVE';
create index meeting_series on meeting (region_code, series_id, held_on) where series_id is not null;
