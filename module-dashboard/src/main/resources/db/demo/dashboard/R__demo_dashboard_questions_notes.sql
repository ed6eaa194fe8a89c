-- Notes on figures for demonstration: for a region, for the Pact, for everybody.

do $$ begin
  perform set_config('pact.read_regions', 'PUB,PB,AM25,AM26,AM27,AM28,AM32', true);
  perform set_config('pact.write_regions', 'PUB,PB,AM25,AM26,AM27,AM28,AM32', true);
end $$;

insert into annotation (region_code, id, dataset_region, dataset_id, release_id, measure, geo, period,
  measure_title, geo_title, period_title, text, party, written_by, written_at, version)
select note.audience, ('0198dd65-0000-7000-8000-00000000000' || note.n)::uuid, d.region_code, d.id, r.id,
  note.measure, note.geo, note.period, note.measure_title, note.geo_title, note.period_title, note.text,
  note.party, 'demo', timestamptz '2026-11-05 10:00+01', 1
from (values
    (1, 'AM25', 'RATE', 'AM25', '2026KW03', 'Jeugdwerkloosheid', 'West-Brabant', '3e kwartaal 2026',
     'Twee grote werkgevers in de logistiek namen dit kwartaal geen uitzendkrachten aan.', 'AM25'),
    (2, 'AM27', 'RATE', 'AM27', '2021KW03', 'Jeugdwerkloosheid', 'Noordoost-Brabant', '3e kwartaal 2021',
     'De bron noemt dit cijfer onbetrouwbaar; wij gebruiken het jaargemiddelde.', 'AM27'),
    (3, 'PB', 'RATE', '', '2020KW03', 'Jeugdwerkloosheid', '', '3e kwartaal 2020',
     'Piek in alle regio''s; hierop is de aanpak van het Pact gebaseerd.', 'PNB'),
    (4, 'PUB', 'COUNT', '', '', 'Werkloze jongeren', '', '',
     'Aantallen zijn afgerond op tientallen en tellen daardoor niet op.', 'PNB'))
  as note (n, audience, measure, geo, period, measure_title, geo_title, period_title, text, party)
join dataset d on d.code = 'DEMO-JW'
join release r on r.region_code = d.region_code and r.dataset_id = d.id and r.is_current
on conflict do nothing;

insert into annotation_text (region_code, id, annotation_id, text, written_by, written_at, version)
select region_code, ('0198dd66-0000-7000-8000-00000000000' || right(id::text, 1))::uuid, id, text, 'demo',
  written_at, 1
from annotation where id::text like '0198dd65-%'
on conflict do nothing;
