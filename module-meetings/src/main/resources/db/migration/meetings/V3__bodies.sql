-- Who sits in a body: seats, and the mandates of those who hold them in the course of time.

create table seat (
  region_code text not null references platform.region,
  id uuid not null,
  body_id uuid not null,
  -- "Regio West-Brabant", "Secretaris"
  title text not null check (char_length(title) between 1 and 100),
  -- the party it speaks for
  party_code text references platform.party,
  voting boolean not null,
  weight int not null check (weight between 1 and 1000),
  ended_on date,
  version bigint not null,
  primary key (region_code, id),
  unique (region_code, body_id, id),
  foreign key (region_code, body_id) references body (region_code, id)
);
create index seat_body on seat (region_code, body_id, id);
call platform.protect('meetings.seat');

-- Somebody's part in a body for a time. Several at once on one seat are fine (a hand-over), and so
-- is a period that is over or uncertain: it is shown, never refused.
create table mandate (
  region_code text not null references platform.region,
  id uuid not null,
  body_id uuid not null,
  seat_id uuid,
  -- a role or the name somebody wants to be called by
  holder_said text not null check (char_length(holder_said) between 1 and 100),
  -- what the person is, also outside the meeting: "secretaris Pact-Brabant"
  standing_role text check (char_length(standing_role) between 1 and 100),
  -- sign-on account, when known; identity is never compared by e-mail
  subject text check (char_length(subject) between 1 and 255),
  email text check (char_length(email) between 3 and 254),
  capacity text not null check (capacity in ('MEMBER', 'SUBSTITUTE', 'ADVISER', 'SUPPORT')),
  on_behalf_of text references platform.party,
  -- "regionaal werkbedrijf West-Brabant": on whose behalf, when that is no party of the Pact
  principal_said text check (char_length(principal_said) between 1 and 100),
  -- account holder for, which is not on behalf of
  account_for text references platform.party,
  portfolio_said text check (char_length(portfolio_said) between 1 and 100),
  -- what the person usually does in the meeting; null: takes part
  usual_role text check (usual_role in ('CHAIR', 'MINUTE_KEEPER')),
  starts_on date check (starts_on between '1990-01-01' and '2099-12-31'),
  starts_said text check (char_length(starts_said) between 1 and 100),
  -- the last day
  ends_on date check (ends_on between '1990-01-01' and '2099-12-31'),
  -- "mogelijk voor het laatst"
  ends_said text check (char_length(ends_said) between 1 and 100),
  end_uncertain boolean not null,
  substitute_for_id uuid,
  successor_of_id uuid,
  version bigint not null,
  primary key (region_code, id),
  foreign key (region_code, body_id) references body (region_code, id),
  foreign key (region_code, body_id, seat_id) references seat (region_code, body_id, id),
  foreign key (region_code, substitute_for_id) references mandate (region_code, id),
  foreign key (region_code, successor_of_id) references mandate (region_code, id),
  check (ends_on is null or starts_on is null or ends_on >= starts_on)
);
create index mandate_body on mandate (region_code, body_id, id);
call platform.protect('meetings.mandate');
