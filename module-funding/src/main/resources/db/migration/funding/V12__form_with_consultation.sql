-- The whole form once more, for calls that want the board consulted before the signature.

set local pact.read_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';
set local pact.write_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';

insert into form_version (region_code, id, number, schema, version)
select 'PB', gen_random_uuid(), 3,
  replace(schema, '"consultation": "OPTIONAL"', '"consultation": "REQUIRED"'), 1
from form_version where number = 2;
