-- Themes can be put in another order; an application reads in the order there was when it was submitted.

set local pact.read_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';
set local pact.write_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';

alter table theme_edition add column position int check (position > 0);
update theme_edition e set position = t.position from theme t
  where t.region_code = e.region_code and t.id = e.theme_id;
alter table theme_edition alter column position set not null;
