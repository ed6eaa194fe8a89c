-- V5_1 had codes and regions from memory; on 2026-11-26 they were looked up. All 56 codes and names are
-- those of CBS (StatLine's list of municipalities). Regions: Besluit werkgebieden UWV 2015, annex 3, with
-- the mergers since, and each main town against the boundaries of 2025 (CBS/Kadaster, by cartomap/nl).
-- Three were wrong: Alphen-Chaam and Baarle-Nassau are in Midden-Brabant (annex and boundaries);
-- Cranendonck was in Zuidoost-Brabant and is in Midden-Limburg by 2025 (boundaries).
do $$ begin
  perform set_config('pact.read_regions', 'PUB', true);
  perform set_config('pact.write_regions', 'PUB', true);
end $$;
update area set parent_code = 'AM26'
where region_code = 'PUB' and classification_year = 2025 and code in ('GM1723', 'GM0744');
update area set parent_code = 'AM33'
where region_code = 'PUB' and classification_year = 2025 and code = 'GM1706';
