-- Information questions: who wants to know what, for which region, and what came of it -----------
-- A question belongs to the region it is about, or to all of the Pact (PB); who may not read that
-- region does not know that it was asked.

create table question (
  region_code text not null references platform.region check (region_code = 'PB' or region_code like 'AM%'),
  id uuid not null,
  subject text not null check (length(subject) between 1 and 150),
  text text not null check (length(text) between 1 and 4000),
  -- what the answer is needed for
  reason text not null check (length(reason) between 1 and 2000),
  -- organisation or function that wants to know; no name
  asker text not null check (length(asker) between 1 and 100),
  asked_on date not null,
  asked_by text not null,
  registered_at timestamptz not null,
  status text not null check (status in ('ASKED', 'DUPLICATE', 'BEING_ANSWERED', 'ANSWERED',
    'NEEDS_PURCHASE', 'BOUGHT', 'DECLINED', 'ON_HOLD')),
  -- where it goes on once the hold is over
  status_before text check (status_before in ('ASKED', 'BEING_ANSWERED', 'NEEDS_PURCHASE')),
  -- platform.link of the decision that holds it; the origin is the link the meeting itself wrote
  hold_link uuid,
  hold_origin uuid,
  -- the question that was asked before, of the same region or of all
  duplicate_of uuid,
  duplicate_of_pact uuid,
  pact_region text not null generated always as ('PB') stored,
  supplier text check (length(supplier) between 1 and 150),
  amount_cents bigint check (amount_cents between 0 and 10000000000),
  -- body or function that decided to buy; no name
  decided_by text check (length(decided_by) between 1 and 150),
  decided_on date,
  words tsvector generated always as
    (to_tsvector('pg_catalog.dutch', subject || ' ' || text)) stored,
  version bigint not null,
  primary key (region_code, id),
  foreign key (region_code, duplicate_of) references question (region_code, id),
  foreign key (pact_region, duplicate_of_pact) references question (region_code, id),
  check (duplicate_of is null or duplicate_of_pact is null),
  check ((status = 'DUPLICATE') = (coalesce(duplicate_of, duplicate_of_pact) is not null)),
  check (duplicate_of is distinct from id and duplicate_of_pact is distinct from id),
  check ((status = 'ON_HOLD') = (status_before is not null)),
  check ((status = 'ON_HOLD') = (hold_link is not null)),
  check ((hold_link is null) = (hold_origin is null)),
  check (status <> 'BOUGHT' or supplier is not null),
  check ((supplier is null) = (amount_cents is null)),
  check ((supplier is null) = (decided_by is null)),
  check ((supplier is null) = (decided_on is null))
);
create index question_asked on question (region_code, asked_on, id);
create index question_duplicate on question (region_code, duplicate_of) where duplicate_of is not null;
create index question_duplicate_pact on question (pact_region, duplicate_of_pact)
  where duplicate_of_pact is not null;
call platform.protect('dashboard.question');

-- Each change of status; never changed
create table question_step (
  region_code text not null references platform.region,
  id uuid not null,
  question_id uuid not null,
  from_status text,
  to_status text not null,
  said text,
  -- the decision that held it or let it go, as the meeting wrote it
  decision_title text,
  decision_path text,
  at timestamptz not null,
  actor text not null,
  version bigint not null,
  primary key (region_code, id),
  foreign key (region_code, question_id) references question (region_code, id)
);
create index question_step_of on question_step (region_code, question_id, at);
call platform.protect('dashboard.question_step');

-- An answer; never changed, only followed by a better one. The release makes the cited figure stay
-- what it was.
create table question_answer (
  region_code text not null references platform.region,
  id uuid not null,
  question_id uuid not null,
  text text not null check (length(text) between 1 and 4000),
  -- a table of the catalogue, with the audience it has
  dataset_region text,
  dataset_id uuid,
  -- or a source outside of it
  source text check (length(source) between 1 and 200),
  source_url text check (length(source_url) <= 500),
  permalink text check (length(permalink) <= 1000),
  release_region text,
  release_id uuid,
  answered_at timestamptz not null,
  answered_by text not null,
  version bigint not null,
  primary key (region_code, id),
  foreign key (region_code, question_id) references question (region_code, id),
  check (dataset_id is not null or source is not null),
  check ((dataset_id is null) = (dataset_region is null)),
  check ((release_id is null) = (release_region is null)),
  check ((release_id is null) = (permalink is null))
);
create index question_answer_of on question_answer (region_code, question_id, answered_at);
call platform.protect('dashboard.question_answer');

-- Who wants a mail when something happens; forgotten once the question is closed
create table question_follower (
  region_code text not null references platform.region,
  id uuid not null,
  question_id uuid not null,
  owner_subject text not null,
  address text not null check (length(address) between 3 and 254),
  version bigint not null,
  primary key (region_code, id),
  unique (region_code, question_id, owner_subject),
  foreign key (region_code, question_id) references question (region_code, id)
);
call platform.protect('dashboard.question_follower');
