-- Letters of the invented decisions, and an objection to one of them.

set local pact.read_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';
set local pact.write_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';

update grant_decision set made_known_on = (decided_at at time zone 'Europe/Amsterdam')::date
where decided_by = 'demo:beslisser' and made_known_on is null;

insert into letter (region_code, id, number, kind, template_id, dossier_id, object_id, reference, title,
  facts, page, content_hash, remedy, made_known_on, last_day, decided_by, decided_by_name, decided_at, version)
select l.region_code, md5('letter' || l.application_id)::uuid, l.number, l.kind,
  md5('letter_template' || l.kind || '1')::uuid, l.application_id, l.decision_id, l.reference, l.title, '{}',
  l.page, encode(sha256(convert_to(l.page, 'UTF8')), 'hex'), 'OBJECTION', l.made_known_on,
  l.made_known_on + 42, 'demo:beslisser', 'Beslisser (demo)', l.decided_at, 1
from (select d.*, '<html lang="nl" xml:lang="nl"><head><title>' || d.title
    || '</title><meta name="subject" content="Brief over een subsidie"/><meta name="author" content="Provincie Noord-Brabant"/>'
    || '<meta name="description" content="' || d.title || '"/><style>@page { size: A4; margin: 26mm 24mm; }'
    || ' body { font-family: ''Open Sans''; font-size: 10pt; }</style></head><body><h1>' || d.title
    || '</h1><p>Voorbeeld van een brief, alleen in demo.</p></body></html>' as page
  from (select g.region_code, g.id as decision_id, a.id as application_id, a.reference, g.made_known_on, g.decided_at,
      case g.outcome when 'GRANTED' then 'GRANT' when 'PARTLY_GRANTED' then 'PARTIAL_GRANT' else 'REFUSAL' end as kind,
      'B-DEMO-' || right(a.reference, 9) || right(a.region_code, 2) as number,
      case g.outcome when 'GRANTED' then 'Verlening van subsidie ' when 'PARTLY_GRANTED'
        then 'Gedeeltelijke verlening van subsidie ' else 'Afwijzing van subsidie ' end || a.reference as title
    from grant_decision g join application a on a.region_code = g.region_code and a.id = g.application_id
    where g.decided_by = 'demo:beslisser') as d) as l
on conflict do nothing;

insert into objection (region_code, id, letter_id, decision_by, dossier_id, number, about, grounds, filed_by,
  filed_by_name, filed_at, received_on, filing_last_day, status, version)
select l.region_code, md5('objection' || l.dossier_id)::uuid, l.id, l.decided_by, l.dossier_id,
  'BZ-DEMO-' || right(l.region_code, 2) || right(l.reference, 4), l.title,
  case l.region_code when 'AM27' then 'Het projectbureau hoort bij de uitvoering.' else 'De banenmarkt past wel bij de openstelling.' end,
  'demo:ondertekenaar-' || l.region_code, 'Ondertekenaar (demo)', now(), (now() at time zone 'Europe/Amsterdam')::date,
  l.last_day, 'RECEIVED', 1
from letter l
where l.decided_by = 'demo:beslisser' and (l.region_code, l.kind) in (('AM27', 'PARTIAL_GRANT'), ('AM25', 'REFUSAL'))
on conflict do nothing;
