-- Information questions for demonstration: of two regions and of all of the Pact, in every status.

do $$ begin
  perform set_config('pact.read_regions', 'PUB,PB,AM25,AM26,AM27,AM28,AM32', true);
  perform set_config('pact.write_regions', 'PUB,PB,AM25,AM26,AM27,AM28,AM32', true);
end $$;

insert into platform.link (region_code, id, kind, from_module, from_type, from_id, from_title, from_path,
  to_module, to_type, to_id, to_title, to_path, answer, said, created_at, answered_at, version) values
  ('PB', '0198dd60-0000-7000-8000-0000000000f1', 'HOLDS', 'meetings', 'decision',
   'a3000000-0000-7000-8000-000000000005',
   'Ambtelijk Pact 6 juli 2020: De besluitvorming over het dashboard jeugdwerkloosheid is even on hold gezet.',
   '/meetings/decisions/detail.xhtml?id=a3000000-0000-7000-8000-000000000005',
   'dashboard', 'question', '0198dd60-0000-7000-8000-000000000008',
   'Jongeren zonder startkwalificatie per gemeente',
   '/dashboard/questions/detail.xhtml?id=0198dd60-0000-7000-8000-000000000008', 'DONE',
   'Eerst een inventarisatie van alle lopende informatievragen, dan pas inkopen.',
   timestamptz '2026-09-14 10:00+02', timestamptz '2026-09-14 15:00+02', 1)
on conflict do nothing;

insert into question (region_code, id, subject, text, reason, asker, asked_on, asked_by, registered_at,
  status, status_before, hold_link, hold_origin, duplicate_of_pact, supplier, amount_cents, decided_by,
  decided_on, version) values
  ('AM25', '0198dd60-0000-7000-8000-000000000001', 'Stageplekken in de zorg in de Baronie',
   'Hoeveel mbo-studenten zorg en welzijn zoeken nog een stage, per niveau en per maand?',
   'Voor het regionale actieplan stages.', 'Leerwerkloket', date '2026-11-02', 'demo',
   timestamptz '2026-11-02 09:00+01', 'ASKED', null, null, null, null, null, null, null, null, 1),
  ('AM27', '0198dd60-0000-7000-8000-000000000002', 'Uitval in de horeca na de winter',
   'Hoeveel jongeren met een tijdelijk contract in de horeca raakten hun werk kwijt, per kwartaal?',
   'Voor de aanpak van-werk-naar-werk.', 'Regiobureau Noordoost', date '2026-10-12', 'demo',
   timestamptz '2026-10-12 11:00+02', 'BEING_ANSWERED', null, null, null, null, null, null, null, null, 1),
  ('PB', '0198dd60-0000-7000-8000-000000000003', 'Jeugdwerkloosheid per regio per kwartaal',
   'Welk deel van de jongeren van 15 tot 27 jaar in de beroepsbevolking is werkloos, per arbeidsmarktregio?',
   'Voor de agenda van het bestuurlijk overleg.', 'Secretariaat Pact', date '2026-09-01', 'demo',
   timestamptz '2026-09-01 09:00+02', 'ANSWERED', null, null, null, null, null, null, null, null, 1),
  ('PB', '0198dd60-0000-7000-8000-000000000004', 'Vacatures voor starters per beroep',
   'Hoeveel vacatures vragen geen werkervaring, per beroepsgroep en regio?',
   'Voor de matching van schoolverlaters.', 'Provincie Noord-Brabant', date '2026-09-20', 'demo',
   timestamptz '2026-09-20 09:00+02', 'NEEDS_PURCHASE', null, null, null, null, null, null, null, null, 1),
  ('AM25', '0198dd60-0000-7000-8000-000000000005', 'Werkloze jongeren in West-Brabant per kwartaal',
   'Welk deel van de jongeren is werkloos in West-Brabant, en hoe was dat een jaar eerder?',
   'Voor de voortgangsrapportage.', 'Regiobureau West', date '2026-10-05', 'demo',
   timestamptz '2026-10-05 09:00+02', 'DUPLICATE', null, null, null,
   '0198dd60-0000-7000-8000-000000000003', null, null, null, null, 1),
  ('AM27', '0198dd60-0000-7000-8000-000000000006', 'Leerbanen bij familiebedrijven',
   'Hoeveel familiebedrijven bieden een leerbaan aan, naar grootte van het bedrijf?',
   'Voor de werving van leerbedrijven.', 'Regiobureau Noordoost', date '2026-06-15', 'demo',
   timestamptz '2026-06-15 09:00+02', 'BOUGHT', null, null, null, null, 'Onderzoeksbureau (demonstratie)',
   450000, 'Ambtelijk Pact', date '2026-07-06', 1),
  ('AM25', '0198dd60-0000-7000-8000-000000000007', 'Namen van jongeren buiten beeld',
   'Welke jongeren zijn nergens ingeschreven?', 'Voor het outreachend werk.', 'Jongerenloket',
   date '2026-08-20', 'demo', timestamptz '2026-08-20 09:00+02', 'DECLINED', null, null, null, null, null,
   null, null, null, 1),
  ('PB', '0198dd60-0000-7000-8000-000000000008', 'Jongeren zonder startkwalificatie per gemeente',
   'Hoeveel jongeren tot 27 jaar hebben geen startkwalificatie, volgen geen onderwijs en werken niet?',
   'Om te beoordelen wat er eventueel nog extra moet worden ingekocht.', 'Expertgroep bronnenboek',
   date '2026-08-31', 'demo', timestamptz '2026-08-31 09:00+02', 'ON_HOLD', 'NEEDS_PURCHASE',
   '0198dd60-0000-7000-8000-0000000000f1', '0198dd60-0000-7000-8000-0000000000f1', null, null, null, null,
   null, 1)
on conflict do nothing;

insert into question_step (region_code, id, question_id, from_status, to_status, said, decision_title,
  decision_path, at, actor, version)
select q.region_code, ('0198dd61-0000-7000-8000-00000000000' || right(q.id::text, 1))::uuid, q.id, null,
  'ASKED', null, null, null, q.registered_at, 'demo', 1
from question q where q.id::text like '0198dd60-%'
on conflict do nothing;

insert into question_step (region_code, id, question_id, from_status, to_status, said, decision_title,
  decision_path, at, actor, version)
select q.region_code, ('0198dd62-0000-7000-8000-00000000000' || right(q.id::text, 1))::uuid, q.id,
  case when q.status = 'BOUGHT' then 'NEEDS_PURCHASE' else coalesce(q.status_before, 'ASKED') end, q.status,
  case q.status when 'DECLINED' then 'Het portaal geeft cijfers, geen gegevens van personen.'
    when 'NEEDS_PURCHASE' then 'Geen vrije bron kent het beroep en de regio samen.' end,
  l.from_title, l.from_path, q.registered_at + interval '9 days', 'demo', 1
from question q left join platform.link l on l.region_code = q.region_code and l.id = q.hold_link
where q.id::text like '0198dd60-%' and q.status <> 'ASKED'
on conflict do nothing;

insert into question_answer (region_code, id, question_id, text, dataset_region, dataset_id, permalink,
  release_region, release_id, answered_at, answered_by, version)
select 'PB', '0198dd63-0000-7000-8000-000000000003', '0198dd60-0000-7000-8000-000000000003',
  'Het percentage staat per regio en per kwartaal in het dashboard, vanaf 2019. De laatste twee kwartalen zijn voorlopig. De cijfers zijn synthetisch.',
  d.region_code, d.id, '/dashboard/sources/detail.xhtml?id=' || d.id || '&release=' || r.id,
  r.region_code, r.id, timestamptz '2026-09-10 09:00+02', 'demo', 1
from dataset d join release r on r.region_code = d.region_code and r.dataset_id = d.id and r.is_current
where d.code = 'DEMO-JW' limit 1
on conflict do nothing;

insert into platform.work_item (region_code, id, module, kind, role, title_nl, title_en, path, object_id,
  opened_at, version)
select q.region_code, ('0198dd64-0000-7000-8000-00000000000' || right(q.id::text, 1))::uuid, 'dashboard',
  case q.status when 'NEEDS_PURCHASE' then 'question.buy' else 'question.answer' end, 'PROVINCE_ASSESSOR',
  case q.status when 'NEEDS_PURCHASE' then 'Beslis over inkoop voor de informatievraag: '
    else 'Beantwoord de informatievraag: ' end || q.subject,
  case q.status when 'NEEDS_PURCHASE' then 'Decide on a purchase for the information question: '
    else 'Answer the information question: ' end || q.subject,
  '/dashboard/questions/detail.xhtml?id=' || q.id, q.id, q.registered_at, 1
from question q where q.id::text like '0198dd60-%'
  and q.status in ('ASKED', 'BEING_ANSWERED', 'NEEDS_PURCHASE', 'BOUGHT')
on conflict do nothing;
