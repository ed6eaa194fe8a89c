-- Sites that may show charts of open data in a frame. Rows are everybody's to read (PUB): the page in
-- the frame has no user. What they say is what a browser is told, frame-ancestors.
create table embed_site (
  region_code text not null references platform.region,
  id uuid not null,
  origin text not null check (origin ~ '^https?://(\*\.)?[a-z0-9.-]+(:[0-9]{1,5})?$'),
  title text not null check (title <> ''),
  version bigint not null,
  primary key (region_code, id),
  unique (region_code, origin)
);
call platform.protect('dashboard.embed_site');
