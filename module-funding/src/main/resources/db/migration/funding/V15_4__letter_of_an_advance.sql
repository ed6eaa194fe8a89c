-- The letter of an advance (Awb 4:95), as the letter of the grant announces it.

set local pact.read_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';
set local pact.write_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';

insert into letter_template (region_code, id, kind, number, valid_from, title, body, remedy, version)
select 'PB', md5('letter_template' || kind || '1')::uuid, kind, 1, date '2020-01-01', title, body, remedy, 1
from (values
('ADVANCE', 'Voorschot op subsidie {reference}', 'OBJECTION',
'<p>U kreeg een subsidie van ten hoogste {granted} voor {title}.</p>
<h2>Besluit</h2>
<p>Wij verlenen u een voorschot van {amount} (artikel 4:95 van de Algemene wet bestuursrecht).</p>
<p if="plannedOn">Dit is termijn {instalment}, gepland op {plannedOn}.</p>
<p>Wij betalen binnen zes weken na deze brief (artikel 4:87), of op de geplande dag als die later is. Zolang de betaling is opgeschort of uw rekeningnummer niet is bevestigd, betalen wij niet.</p>
<h2>Wat dit betekent</h2>
<p>Bij de vaststelling trekken wij het voorschot af van wat u krijgt. Wat te veel is betaald, vorderen wij terug (artikel 4:95, vierde lid).</p>')
) as t (kind, title, remedy, body);
