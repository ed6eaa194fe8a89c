-- The open call asks the whole form (see scheme); some applications on it are filled in. Invented.

set local pact.read_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';
set local pact.write_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';

-- of the drafts, and of one that is submitted, whose fingerprint is made anew
create temporary table demo_answers on commit drop as
select a.region_code, a.id,
  '{"aidGround":"NONE","coFunding":"De regio betaalt een deel zelf; dat is toegezegd.","economicActivity":"NO",'
  || '"planning":"Voorbereiding in het eerste kwartaal, uitvoering in de rest van het jaar.",'
  || '"target":"Ongeveer 80 werkzoekenden","themes":"SUSTAINABLE_EMPLOYMENT,WORK_TO_WORK","undertaking":"NO"}' as answers,
  '[{"description":"Begeleiding","cost":' || a.requested_cents || ',"own":0,"other":0},'
  || '{"description":"Projectleiding","cost":1000000,"own":1000000,"other":0}]' as costs
from application a
where a.id in ('01970000-0000-7000-8000-000001002511', '01970000-0000-7000-8000-000001002712')
  and a.form_version = 1;

update application a set form_version = 2, answers = d.answers, costs = d.costs,
  content_hash = case when a.content_hash is not null then encode(sha256(convert_to(
    a.title || chr(31) || a.activities || chr(31) || a.requested_cents || chr(31) || '2' || chr(31)
    || d.answers || chr(31) || d.costs || chr(31) || '[]', 'UTF8')), 'hex') end
from demo_answers d where d.region_code = a.region_code and d.id = a.id;

insert into board_consultation (region_code, id, application_id, said, held_on, remark, noted_by, noted_at, version)
select region_code, md5('consultation' || id)::uuid, id, 'Wethouder van de centrumgemeente',
  current_date - 9, 'Akkoord met het plan en de begroting.', 'demo:coordinator-' || region_code, now() - interval '9 days', 1
from application where id = '01970000-0000-7000-8000-000001002712'
on conflict do nothing;
