-- The guide of a call in versions, who read it, what each application was written by; questions of
-- regions and the answers all get; what was mailed about it.

-- The guide ------------------------------------------------------------------------------------------

create table guide (
  region_code text not null references platform.region check (region_code = 'PB'),
  id uuid not null,
  call_id uuid not null,
  number int not null check (number > 0),
  status text not null check (status in ('CONCEPT', 'ALIGNED', 'PUBLISHED')),
  written_by text not null,
  written_by_name text not null,
  written_at timestamptz not null,
  aligned_by text,
  aligned_by_name text,
  aligned_at timestamptz,
  -- with whom: "het team", a role; no name
  aligned_with text check (length(aligned_with) between 1 and 200),
  published_by text,
  published_by_name text,
  published_at timestamptz,
  version bigint not null,
  primary key (region_code, id),
  unique (region_code, call_id, number),
  foreign key (region_code, call_id) references call (region_code, id),
  constraint aligned_by_another check (aligned_by <> written_by),
  constraint aligned_before_published check
    ((status = 'CONCEPT') = (aligned_by is null and aligned_at is null)),
  constraint published_by_somebody check
    ((status = 'PUBLISHED') = (published_by is not null and published_at is not null))
);
create unique index one_guide_in_hand on guide (region_code, call_id) where status <> 'PUBLISHED';
call platform.protect('guide');
call province_writes('guide');
create policy guide_in_hand_stays_inside on guide as restrictive for select using
  (status = 'PUBLISHED' or 'PNB' = any ((select platform.read_regions())::text[]));

create table guide_paragraph (
  region_code text not null references platform.region check (region_code = 'PB'),
  id uuid not null,
  guide_id uuid not null,
  number text not null check (number ~ '^[0-9]{1,2}(\.[0-9]{1,2}){0,3}$'),
  heading text not null check (length(heading) between 1 and 200),
  body text not null check (length(body) between 1 and 10000),
  version bigint not null,
  primary key (region_code, id),
  unique (region_code, guide_id, number),
  foreign key (region_code, guide_id) references guide (region_code, id)
);
call platform.protect('guide_paragraph');
call province_writes('guide_paragraph');
create policy guide_in_hand_stays_inside on guide_paragraph as restrictive for select using
  (exists (select from guide g where g.region_code = guide_paragraph.region_code and g.id = guide_id));

create function guide_stays() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
  published boolean;
begin
  if tg_table_name = 'guide' then
    published := old.status = 'PUBLISHED';
  else
    select g.status = 'PUBLISHED' into published from funding.guide g
      where g.region_code = coalesce(new.region_code, old.region_code)
        and g.id = coalesce(new.guide_id, old.guide_id);
  end if;
  if published then
    raise exception 'a published guide is never changed';
  end if;
  return coalesce(new, old);
end $$;
revoke all on function guide_stays() from public;
create trigger guide_stays before update or delete on guide
  for each row execute function guide_stays();
create trigger guide_stays before insert or update or delete on guide_paragraph
  for each row execute function guide_stays();

-- A region says that it read a version
create table guide_receipt (
  region_code text not null references platform.region check (region_code like 'AM%'),
  id uuid not null,
  guide_region text not null generated always as ('PB') stored,
  guide_id uuid not null,
  read_by text not null,
  read_by_name text not null,
  read_at timestamptz not null,
  version bigint not null,
  primary key (region_code, id),
  unique (region_code, guide_id),
  foreign key (guide_region, guide_id) references guide (region_code, id)
);
call platform.protect('guide_receipt');

-- The version in force when an application was submitted; its id is that of the application
create table application_guide (
  region_code text not null references platform.region check (region_code like 'AM%'),
  id uuid not null,
  guide_region text not null generated always as ('PB') stored,
  guide_id uuid not null,
  frozen_at timestamptz not null,
  version bigint not null,
  primary key (region_code, id),
  foreign key (region_code, id) references application (region_code, id),
  foreign key (guide_region, guide_id) references guide (region_code, id)
);
call platform.protect('application_guide');
create function application_guide_stays() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  raise exception 'what an application was written by is never changed';
end $$;
revoke all on function application_guide_stays() from public;
create trigger application_guide_stays before update on application_guide
  for each row execute function application_guide_stays();

-- Questions and answers ------------------------------------------------------------------------------

-- One row for all partners, so all of them have it at the same moment; it does not say who asked.
create table answer (
  region_code text not null references platform.region check (region_code = 'PB'),
  id uuid not null,
  call_id uuid not null,
  question text not null check (length(question) between 1 and 4000),
  answer text not null check (length(answer) between 1 and 10000),
  -- where in the guide it landed, if it did
  paragraph_id uuid,
  answered_by text not null,
  answered_by_name text not null,
  answered_at timestamptz not null,
  version bigint not null,
  primary key (region_code, id),
  foreign key (region_code, call_id) references call (region_code, id),
  foreign key (region_code, paragraph_id) references guide_paragraph (region_code, id)
);
create index answer_call on answer (region_code, call_id, answered_at);
call platform.protect('answer');
call province_writes('answer');

create table question (
  region_code text not null references platform.region check (region_code like 'AM%'),
  id uuid not null,
  call_region text not null generated always as ('PB') stored,
  call_id uuid not null,
  text text not null check (length(text) between 1 and 4000),
  -- what it is about, in the version its asker read
  paragraph_id uuid,
  asked_by text not null,
  asked_by_name text not null,
  asked_at timestamptz not null,
  answer_id uuid,
  version bigint not null,
  primary key (region_code, id),
  foreign key (call_region, call_id) references call (region_code, id),
  foreign key (call_region, paragraph_id) references guide_paragraph (region_code, id),
  foreign key (call_region, answer_id) references answer (region_code, id)
);
create index question_call on question (region_code, call_id);
call platform.protect('question');
