-- Calendar: subscriptions, the public calendar, invitations and their answers.

-- A personal address under which a calendar program fetches meetings. Whoever has it may read them,
-- so only its hash is kept.
create table calendar_feed (
  region_code text not null references platform.region,
  id uuid not null,
  owner_subject text not null,
  -- codes of the regions it shows, separated by commas; what all partners share comes with it
  regions text not null,
  with_actions boolean not null,
  token_hash text not null unique,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  version bigint not null,
  primary key (region_code, id)
);
create index calendar_feed_owner on calendar_feed (region_code, owner_subject);
call platform.protect('meetings.calendar_feed');

-- What of a meeting everybody may know: a copy in the public pseudo-region, since visitors read
-- nothing else. Made from meetings of public bodies, and taken away with them.
create table public_meeting (
  region_code text not null references platform.region check (region_code = 'PUB'),
  -- that of the meeting
  id uuid not null,
  body text not null,
  number_said text,
  held_on date not null,
  starts_at time,
  ends_at time,
  ends_next_day boolean not null,
  time_said text,
  tentative boolean not null,
  place text,
  status text not null check (status in ('PLANNED', 'LIVE', 'HELD', 'CANCELLED')),
  sequence int not null,
  primary key (region_code, id)
);
call platform.protect('meetings.public_meeting');

-- Somebody asked to a meeting, and the answer. sent_sequence is that of the meeting in the last mail.
create table invitation (
  region_code text not null references platform.region,
  id uuid not null,
  meeting_id uuid not null,
  mandate_id uuid,
  name_said text not null check (char_length(name_said) between 1 and 100),
  email text not null check (char_length(email) between 3 and 254),
  -- on behalf of; whoever acts for that party may answer, too
  party_code text references platform.party,
  role text not null check (role in ('CHAIR', 'REQUIRED', 'OPTIONAL')),
  state text not null
    check (state in ('NEEDS_ACTION', 'ACCEPTED', 'TENTATIVE', 'DECLINED', 'DELEGATED')),
  answered_at timestamptz,
  answered_by text check (answered_by in ('LINK', 'PORTAL', 'MAIL')),
  comment_said text check (char_length(comment_said) between 1 and 500),
  -- the substitute's invitation, and from there back
  delegated_to_id uuid,
  delegated_from_id uuid,
  withdrawn_at timestamptz,
  sent_sequence int,
  cancel_sent boolean not null,
  -- who is asked again after a CANCEL needs a SEQUENCE above it: this much above the meeting's
  sequence_lead int not null default 0,
  -- of the last answer by mail: an older one has no effect
  answer_sequence int,
  answer_stamp timestamptz,
  -- the line of the attendance list this answer made
  attendance_id uuid,
  version bigint not null,
  primary key (region_code, id),
  foreign key (region_code, meeting_id) references meeting (region_code, id),
  check ((answered_at is null) = (answered_by is null))
);
create unique index invitation_once on invitation (region_code, meeting_id, lower(email))
  where withdrawn_at is null;
call platform.protect('meetings.invitation');

-- One for each mail that asked: the link in an older mail stays good.
create table invitation_token (
  region_code text not null references platform.region,
  token_hash text not null unique,
  invitation_id uuid not null,
  made_at timestamptz not null,
  primary key (region_code, token_hash),
  foreign key (region_code, invitation_id) references invitation (region_code, id) on delete cascade
);
call platform.protect('meetings.invitation_token');

-- Answers that came by mail, also those that could not be used: nothing is lost.
create table mail_answer (
  region_code text not null references platform.region,
  id uuid not null,
  message_id text not null,
  sender text not null,
  verdict text not null check (verdict in ('APPLIED', 'REPEATED', 'OUTDATED', 'STRANGER',
    'UNKNOWN_MEETING', 'UNREADABLE', 'NO_REPLY')),
  invitation_id uuid,
  meeting_id uuid,
  said text not null check (char_length(said) <= 4000),
  received_at timestamptz not null,
  settled_at timestamptz,
  version bigint not null,
  primary key (region_code, id),
  unique (message_id)
);
create index mail_answer_open on mail_answer (region_code, received_at) where settled_at is null;
call platform.protect('meetings.mail_answer');
