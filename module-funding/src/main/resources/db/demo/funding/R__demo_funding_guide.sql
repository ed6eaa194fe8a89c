-- The guide of the open call in two versions, and questions of regions. Invented.

set local pact.read_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';
set local pact.write_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';

create temporary table demo_guide on commit drop as
select v.number, ('01970000-0000-7000-8000-00000000b00' || v.number)::uuid as id,
  now() - v.days * interval '1 day' as moment
from (values (1, 20), (2, 9)) as v (number, days)
where not exists (select from guide g where g.call_id = '01970000-0000-7000-8000-00000000c001');

insert into guide (region_code, id, call_id, number, status, written_by, written_by_name, written_at, version)
select 'PB', id, '01970000-0000-7000-8000-00000000c001', number, 'CONCEPT', 'demo:intake',
  'Subsidiebureau (demo)', moment - interval '2 days', 1 from demo_guide where number = 1;

insert into guide_paragraph (region_code, id, guide_id, number, heading, body, version)
select 'PB', ('01970000-0000-7000-8000-00000000b1' || p.number || '0')::uuid, g.id, p.number, p.heading, p.body, 1
from demo_guide g, (values
  ('1', 'Waarvoor is het geld?', 'Elke arbeidsmarktregio kan 2 ton aanvragen voor activiteiten die de arbeidsmarkt in de regio versterken.'),
  ('2', 'Wat vult u in?', 'Het formulier vraagt naar activiteiten, een begroting en de bijdrage van uw regio en van anderen.'),
  ('3', 'Wie ondertekent?', 'Een ander dan de opsteller ondertekent namens de regio.')) as p (number, heading, body)
where g.number = 1;

update guide set status = 'PUBLISHED', aligned_by = 'demo:beoordelaar', aligned_by_name = 'Beoordelaar (demo)',
  aligned_at = g.moment - interval '1 day', aligned_with = 'het team', published_by = 'demo:intake',
  published_by_name = 'Subsidiebureau (demo)', published_at = g.moment
from demo_guide g where g.id = guide.id and g.number = 1;

insert into guide (region_code, id, call_id, number, status, written_by, written_by_name, written_at, version)
select 'PB', id, '01970000-0000-7000-8000-00000000c001', number, 'CONCEPT', 'demo:intake',
  'Subsidiebureau (demo)', moment - interval '2 days', 1 from demo_guide where number = 2;

insert into guide_paragraph (region_code, id, guide_id, number, heading, body, version)
select 'PB', ('01970000-0000-7000-8000-00000000b2' || p.number || '0')::uuid, g.id, p.number, p.heading, p.body, 1
from demo_guide g, (values
  ('1', 'Waarvoor is het geld?', 'Elke arbeidsmarktregio kan 2 ton aanvragen voor activiteiten die de arbeidsmarkt in de regio versterken.'),
  ('2', 'Wat vult u in?', 'Het formulier vraagt naar activiteiten, een begroting en de bijdrage van uw regio en van anderen. Een toezegging van een ander is genoeg; een contract hoeft nog niet.'),
  ('3', 'Wie ondertekent?', 'Een ander dan de opsteller ondertekent namens de regio.'),
  ('4', 'Ruggespraak met bestuurders', 'Leg vast welke bestuurder u heeft geraadpleegd. Noem een functie en geen naam.')) as p (number, heading, body)
where g.number = 2;

update guide set status = 'PUBLISHED', aligned_by = 'demo:beoordelaar', aligned_by_name = 'Beoordelaar (demo)',
  aligned_at = g.moment - interval '1 day', aligned_with = 'het team', published_by = 'demo:intake',
  published_by_name = 'Subsidiebureau (demo)', published_at = g.moment
from demo_guide g where g.id = guide.id and g.number = 2;

insert into guide_receipt (region_code, id, guide_id, read_by, read_by_name, read_at, version)
select r.region, md5('read' || r.region || g.number)::uuid, g.id, 'demo:coordinator', 'Coördinator (demo)',
  g.moment + interval '1 day', 1
from demo_guide g, (values ('AM25', 1), ('AM27', 1), ('AM28', 1), ('AM25', 2), ('AM28', 2)) as r (region, number)
where g.number = r.number;

insert into answer (region_code, id, call_id, question, answer, paragraph_id, answered_by, answered_by_name, answered_at, version)
select 'PB', uuid '01970000-0000-7000-8000-00000000b301', uuid '01970000-0000-7000-8000-00000000c001',
  'Moet de bijdrage van een partner al in een contract staan?',
  'Nee. Een schriftelijke toezegging is genoeg. Dit staat nu ook in de handleiding.',
  uuid '01970000-0000-7000-8000-00000000b220', 'demo:intake', 'Subsidiebureau (demo)', g.moment + interval '1 hour', 1
from demo_guide g where g.number = 2
union all
select 'PB', uuid '01970000-0000-7000-8000-00000000b302', uuid '01970000-0000-7000-8000-00000000c001',
  'Mogen wij twee aanvragen indienen?',
  'Ja, als zij samen binnen het bedrag van de regio passen.',
  null, 'demo:intake', 'Subsidiebureau (demo)', g.moment + interval '2 days', 1
from demo_guide g where g.number = 2;

insert into question (region_code, id, call_id, text, paragraph_id, asked_by, asked_by_name, asked_at, answer_id, version)
select q.region, ('01970000-0000-7000-8000-0000b4' || substr(q.region, 3) || '000' || q.number)::uuid,
  '01970000-0000-7000-8000-00000000c001', q.text, q.paragraph::uuid, 'demo:coordinator', 'Coördinator (demo)',
  now() - q.days * interval '1 day', q.answer::uuid, 1
from demo_guide g, (values
  ('AM32', 1, 'Onze partner in Helmond heeft zijn bijdrage toegezegd. Moet er al een contract zijn?', '01970000-0000-7000-8000-00000000b120', 14, '01970000-0000-7000-8000-00000000b301'),
  ('AM27', 1, 'Mogen wij twee aanvragen indienen?', null, 10, '01970000-0000-7000-8000-00000000b302'),
  ('AM25', 1, 'Telt de inzet van eigen medewerkers mee als bijdrage?', '01970000-0000-7000-8000-00000000b220', 3, null),
  ('AM27', 2, 'Kan een activiteit doorlopen in het volgende jaar?', null, 2, null)) as q (region, number, text, paragraph, days, answer)
where g.number = 2;

insert into platform.work_item (region_code, id, module, kind, role, title_nl, title_en, path, object_id, opened_at, version)
select q.region_code, md5('answer' || q.id)::uuid, 'funding', 'answer_question', 'PROVINCE_INTAKE',
  'Beantwoord een vraag over ' || c.title, 'Answer a question about ' || c.title,
  '/funding/guide/question.xhtml?id=' || q.id, q.id, q.asked_at, 1
from question q join call c on c.id = q.call_id
where q.answer_id is null and q.asked_by = 'demo:coordinator' on conflict do nothing;

insert into platform.work_item (region_code, id, module, kind, role, title_nl, title_en, path, object_id, opened_at, version)
select r.code, md5('read' || r.code)::uuid, 'funding', 'read_guide', 'REGION_COORDINATOR',
  'Lees de nieuwe handleiding: ' || c.title, 'Read the new guide: ' || c.title,
  '/funding/guide/index.xhtml?call=' || c.id, g.id, g.moment, 1
from demo_guide g join call c on c.id = '01970000-0000-7000-8000-00000000c001'
  join platform.party r on r.code in ('AM26', 'AM27', 'AM32')
where g.number = 2 on conflict do nothing;

-- a version in hand: nobody but the province sees it
insert into guide (region_code, id, call_id, number, status, written_by, written_by_name, written_at, version)
values ('PB', '01970000-0000-7000-8000-00000000b009', '01970000-0000-7000-8000-00000000c002', 1, 'CONCEPT',
  'demo:intake', 'Subsidiebureau (demo)', now() - interval '3 days', 1)
on conflict do nothing;
insert into guide_paragraph (region_code, id, guide_id, number, heading, body, version)
values ('PB', '01970000-0000-7000-8000-00000000b910', '01970000-0000-7000-8000-00000000b009', '1', 'Nog in bewerking',
  'Wat de reguliere middelen dekken, volgt.', 1)
on conflict do nothing;
