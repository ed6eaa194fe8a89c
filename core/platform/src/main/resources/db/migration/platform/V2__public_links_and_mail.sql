-- What everybody may read, also without signing in ----------------------------------------------
-- PUB is a pseudo-region like PB: rows in it are public. Visitors read nothing else.

alter table party drop constraint party_kind_check;
alter table party add check (kind in ('PROVINCE', 'REGION', 'OBSERVER', 'ALL', 'PUBLIC'));
insert into party (code, kind, name) values ('PUB', 'PUBLIC', 'Openbaar');
insert into region (code) values ('PUB');
insert into audit_head (chain, seq, hash) values ('PUB', 0, sha256(convert_to('PUB', 'UTF8')));

-- Typed relations between things of modules ------------------------------------------------------
-- A decision of a meeting asks another module for something ("moves the deadline of"); the link is
-- how each side finds the other. Titles and paths are kept with it, so that neither module has to
-- ask the other.

create table link (
  region_code text not null references region,
  id uuid not null,
  -- what the relation means, read from left to right: MOVES_DEADLINE, NOT_IN_FORCE, HOLDS, …
  kind text not null,
  from_module text not null,
  from_type text not null,
  from_id uuid not null,
  from_title text not null,
  from_path text not null,
  to_module text not null,
  to_type text not null,
  -- null while the other module has not said yet which thing it is about
  to_id uuid,
  to_title text,
  to_path text,
  -- what the other module did with it
  answer text not null check (answer in ('ASKED', 'DONE', 'DECLINED', 'WITHDRAWN')),
  answer_said text,
  said text not null,
  created_at timestamptz not null,
  answered_at timestamptz,
  version bigint not null,
  primary key (region_code, id)
);
create index link_from on link (region_code, from_id);
create index link_to on link (region_code, to_module, to_id);
call protect('link');

-- Outgoing mail ----------------------------------------------------------------------------------
-- Written in the transaction of the step that causes it, sent afterwards. An item whose sending was
-- cut off stays IN_DOUBT: nobody can know whether it left, so a person decides, not a retry.

create table mail (
  region_code text not null references region,
  id uuid not null,
  message_id text not null unique,
  recipient text not null,
  subject text not null,
  body text not null,
  -- text/calendar part and its method (REQUEST, CANCEL), if any
  calendar text,
  calendar_method text check (calendar_method in ('REQUEST', 'CANCEL', 'REPLY', 'PUBLISH')),
  object_id uuid not null,
  state text not null check (state in ('WAITING', 'SENDING', 'SENT', 'FAILED', 'IN_DOUBT')),
  attempts int not null,
  created_at timestamptz not null,
  next_attempt_at timestamptz not null,
  claimed_at timestamptz,
  sent_at timestamptz,
  failure text,
  version bigint not null,
  primary key (region_code, id),
  check ((calendar is null) = (calendar_method is null))
);
create index mail_due on mail (region_code, next_attempt_at) where state in ('WAITING', 'SENDING');
create index mail_object on mail (region_code, object_id);
call protect('mail');

-- Documents: versions and who may read them ------------------------------------------------------

alter table document
  add column title text,
  -- the version before this one
  add column supersedes uuid,
  add column confidentiality text not null default 'PARTNERS'
    check (confidentiality in ('PUBLIC', 'PARTNERS', 'CONFIDENTIAL')),
  -- as said: "aanstonds openbaar"
  add column public_said text,
  add column withdrawn_at timestamptz;
