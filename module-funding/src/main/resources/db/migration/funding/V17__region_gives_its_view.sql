-- The region itself says what it thinks of what is announced (Awb 4:8, 4:9). The revocation is the
-- province's to write; what the region says is the region's, once, and nobody changes it.

create table revocation_reply (
  region_code text not null references platform.region check (region_code like 'AM%'),
  id uuid not null,
  revocation_id uuid not null,
  said text not null check (length(said) between 1 and 2000),
  given_on date not null,
  given_by text not null,
  given_by_name text not null,
  given_at timestamptz not null,
  version bigint not null,
  primary key (region_code, id),
  unique (region_code, revocation_id),
  foreign key (region_code, revocation_id) references revocation (region_code, id)
);
call platform.protect('revocation_reply');
revoke update, delete on revocation_reply from pact_app;
-- the province does not speak for a region: what it hears it records at the revocation
create policy region_only on revocation_reply as restrictive for insert with check
  (not 'PNB' = any ((select platform.write_regions())::text[]));
