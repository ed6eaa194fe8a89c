-- Letters that say all the law asks of them (Awb 3:45, 3:46, 4:5, 4:7, 4:30 to 4:32, 4:37, 4:46, 4:56,
-- 4:95), as the next version of each text; letters written before keep their own.

set local pact.read_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';
set local pact.write_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';

insert into letter_template (region_code, id, kind, number, valid_from, title, body, remedy, version)
select 'PB', md5('letter_template' || kind || number)::uuid, kind, number, date '2020-01-01', title, body, remedy, 1
from (select kind, title, remedy, body,
    1 + coalesce((select max(t.number) from letter_template t where t.kind = texts.kind), 0) as number
  from (values
('SYSTEM_SIGNATURE', 'Ondertekening door het portaal', 'NONE',
'<p>Gedeputeerde Staten van Noord-Brabant</p>
<p>Deze brief volgt uit de wet of uit een besluit dat u al kent. Het portaal heeft hem gemaakt; daarom is hij niet ondertekend.</p>'),
('GRANT', 'Verlening van subsidie {reference}', 'OBJECTION',
'<p>U vroeg op {submittedOn} subsidie aan voor {title}, in de openstelling {call}. U vroeg {requested}.</p>
<h2>Besluit</h2>
<p>Wij verlenen u een subsidie van ten hoogste {amount} (artikel 4:31 van de Algemene wet bestuursrecht). Wij doen dat op grond van: {legalGround}.</p>
<p if="lines">Per post van uw begroting is dat: {lines}</p>
<p if="reason">Toelichting: {reason}</p>
<h2>Waarvoor</h2>
<p>U krijgt de subsidie voor deze activiteiten (artikel 4:30): {activities}</p>
<p if="period">De activiteiten lopen {period} (artikel 4:32).</p>
<p if="noPeriod">De periode van de activiteiten is {noPeriod} (artikel 4:32).</p>
<h2>Uw verplichtingen</h2>
<p if="obligations">Aan de subsidie zijn deze verplichtingen verbonden (artikel 4:37 tot en met 4:39): {obligations}</p>
<p if="settleBy">U verantwoordt de subsidie uiterlijk op {settleBy} (artikel 4:37, 4:44 en 4:45). Die dag staat in het portaal, onder Vaststellingen.</p>
<p if="settleUnknown">U verantwoordt de subsidie na afloop (artikel 4:37, 4:44 en 4:45). De dag waarop dat uiterlijk moet, is {settleUnknown}. U hoort hem in een aparte brief.</p>
<h2>Voorschotten en uitbetaling</h2>
<p if="advance">Wij kunnen tot {advance} van de subsidie als voorschot betalen (artikel 4:95). Hoeveel en wanneer, bepalen wij in een apart besluit.</p>
<p if="noAdvance">Bij deze subsidie betalen wij {noAdvance} (artikel 4:95).</p>
<p>U hebt aanspraak op het geld als u de activiteiten verricht en aan de verplichtingen voldoet. Hoeveel u krijgt, stellen wij na afloop vast (artikel 4:42 en 4:46).</p>'),
('PARTIAL_GRANT', 'Gedeeltelijke verlening van subsidie {reference}', 'OBJECTION',
'<p>U vroeg op {submittedOn} subsidie aan voor {title}, in de openstelling {call}. U vroeg {requested}.</p>
<h2>Besluit</h2>
<p>Wij verlenen u een subsidie van ten hoogste {amount} (artikel 4:31 van de Algemene wet bestuursrecht). Wij doen dat op grond van: {legalGround}. Voor het overige, {refused}, wijzen wij uw aanvraag af.</p>
<p if="lines">Per post van uw begroting verlenen wij: {lines}</p>
<h2>Waarom niet alles</h2>
<p>Grond: {ground}.</p>
<p>{reason}</p>
<p if="heard">{heard}</p>
<p if="unheard">{unheard}</p>
<h2>Waarvoor</h2>
<p>U krijgt de subsidie voor deze activiteiten (artikel 4:30): {activities}</p>
<p if="period">De activiteiten lopen {period} (artikel 4:32).</p>
<p if="noPeriod">De periode van de activiteiten is {noPeriod} (artikel 4:32).</p>
<h2>Uw verplichtingen</h2>
<p if="obligations">Aan de subsidie zijn deze verplichtingen verbonden (artikel 4:37 tot en met 4:39): {obligations}</p>
<p if="settleBy">U verantwoordt de subsidie uiterlijk op {settleBy} (artikel 4:37, 4:44 en 4:45). Die dag staat in het portaal, onder Vaststellingen.</p>
<p if="settleUnknown">U verantwoordt de subsidie na afloop (artikel 4:37, 4:44 en 4:45). De dag waarop dat uiterlijk moet, is {settleUnknown}. U hoort hem in een aparte brief.</p>
<h2>Voorschotten en uitbetaling</h2>
<p if="advance">Wij kunnen tot {advance} van de subsidie als voorschot betalen (artikel 4:95). Hoeveel en wanneer, bepalen wij in een apart besluit.</p>
<p if="noAdvance">Bij deze subsidie betalen wij {noAdvance} (artikel 4:95).</p>
<p>U hebt aanspraak op het geld als u de activiteiten verricht en aan de verplichtingen voldoet. Hoeveel u krijgt, stellen wij na afloop vast (artikel 4:42 en 4:46).</p>'),
('REFUSAL', 'Afwijzing van subsidie {reference}', 'OBJECTION',
'<p>U vroeg op {submittedOn} subsidie aan voor {title}, in de openstelling {call}. U vroeg {requested}.</p>
<h2>Besluit</h2>
<p>Wij wijzen uw aanvraag af. U vroeg aan op grond van: {legalGround}.</p>
<h2>Waarom</h2>
<p>Grond: {ground}.</p>
<p>{reason}</p>
<p if="heard">{heard}</p>
<p if="unheard">{unheard}</p>'),
('NOT_PROCESSED', 'Aanvraag niet in behandeling {reference}', 'OBJECTION',
'<p>U diende op {submittedOn} een aanvraag in voor {title}. Wij vroegen u op {askedOn} om haar aan te vullen, tot en met {until}, met:</p>
<p>{missing}</p>
<p>Dat is niet of niet genoeg gebeurd.</p>
<h2>Besluit</h2>
<p>Wij behandelen uw aanvraag niet (artikel 4:5 van de Algemene wet bestuursrecht).</p>
<h2>Waarom</h2>
<p>{reason}</p>'),
('SUPPLEMENT', 'Verzoek om aanvulling {reference}', 'NONE',
'<p>Uw aanvraag voor {title} is nog niet compleet. Wij hebben nog nodig:</p>
<p>{missing}</p>
<p if="explanation">{explanation}</p>
<h2>Tot wanneer</h2>
<p>U kunt dit aanvullen tot en met {until} (artikel 4:5 van de Algemene wet bestuursrecht). Vult u niet aan, dan kunnen wij besluiten uw aanvraag niet te behandelen.</p>
<h2>Onze termijn om te beslissen</h2>
<p>Wij zouden uiterlijk op {decisionBefore} beslissen. Vanaf de dag na deze brief staat die termijn stil, tot de dag waarop u aanvult of de termijn voor aanvulling ongebruikt voorbij is (artikel 4:15, eerste lid). Vult u op de laatste dag aan, dan beslissen wij uiterlijk op {decisionAfter}.</p>'),
('ACCOUNT_SUPPLEMENT', 'Verzoek om aanvulling van de verantwoording {reference}', 'NONE',
'<p>Uw verantwoording van de subsidie voor {title} is nog niet compleet. Wij hebben nog nodig:</p>
<p>{missing}</p>
<p>U kunt dit aanvullen tot en met {until} (artikel 4:5 van de Algemene wet bestuursrecht). Vanaf de dag na deze brief staat onze termijn om vast te stellen stil, tot de dag waarop u aanvult of de termijn voor aanvulling ongebruikt voorbij is (artikel 4:15, eerste lid).</p>'),
('PAYMENT_SUSPENDED', 'Betaling opgeschort {reference}', 'OBJECTION',
'<p>U kreeg subsidie voor {title}.</p>
<h2>Besluit</h2>
<p>Wij schorten de betaling op vanaf {noticedOn} (artikel 4:56 van de Algemene wet bestuursrecht). Dat duurt tot wij over de subsidie hebben beslist, en hoogstens dertien weken: tot en met {until}.</p>
<h2>Waarom</h2>
<p>{reason}</p>'),
('PAYMENT_RESUMED', 'Betaling hervat {reference}', 'NONE',
'<p>U kreeg subsidie voor {title}. De betaling daarvan stond stil vanaf {noticedOn}.</p>
<p>Vanaf {resumedOn} staat zij niet meer stil (artikel 4:56 van de Algemene wet bestuursrecht).</p>
<p if="reason">Waarom: {reason}</p>
<p if="lapsed">{lapsed}</p>'),
('DETERMINATION', 'Vaststelling van subsidie {reference}', 'OBJECTION',
'<p>U kreeg een subsidie van ten hoogste {granted} voor {title}.</p>
<h2>Besluit</h2>
<p>Wij stellen de subsidie vast op {determined} (artikel 4:46 van de Algemene wet bestuursrecht).</p>
<p if="basis">{basis}</p>
<p if="ground">Grond om lager vast te stellen: {ground}.</p>
<p if="reason">Waarom: {reason}</p>
<p if="corrections">Deze kosten aanvaarden wij niet of niet helemaal (artikel 4:46, derde lid): {corrections}</p>
<p if="heard">{heard}</p>
<h2>Wat dit betekent</h2>
<p>Wij betaalden al {paid} aan voorschotten. {balance}</p>'),
('CORRECTION_NOTICE', 'Voornemen om subsidie {reference} lager vast te stellen', 'NONE',
'<p>U kreeg een subsidie van ten hoogste {granted} voor {title}. Wij zijn van plan de subsidie lager vast te stellen: op {amount}.</p>
<h2>Waarom</h2>
<p>Grond: {ground}.</p>
<p>{reason}</p>
<p if="corrections">Deze kosten willen wij niet of niet helemaal aanvaarden (artikel 4:46, derde lid): {corrections}</p>
<h2>Wat vindt u daarvan?</h2>
<p>U kunt ons tot en met {until} laten weten wat u hiervan vindt (artikel 4:8 en 4:12, tweede lid, van de Algemene wet bestuursrecht). Dat mag schriftelijk of mondeling, bij uw beoordelaar. Wij beslissen daarna. Dit voornemen is nog geen besluit.</p>'),
('OBLIGATION_NOTICE', 'Verantwoording van subsidie {reference}', 'OBJECTION',
'<p>U kreeg subsidie voor {title}. Dit gaat over uw verplichting om die te verantwoorden: {covers}.</p>
<h2>Besluit</h2>
<p>{change}</p>
<p if="due">Uiterlijk op: {due}.</p>
<h2>Waarom</h2>
<p>{reason}</p>
<p>Bron: {source}</p>
<p if="formerDue">In een eerdere brief stond {formerDue}. Deze brief komt daarvoor in de plaats.</p>'),
('OBJECTION_WITHDRAWN', 'Intrekking van uw bezwaar {reference}', 'NONE',
'<p>U maakte op {receivedOn} bezwaar tegen {title}. U trok dat bezwaar op {withdrawnOn} in {how} (artikel 6:21 van de Algemene wet bestuursrecht).</p>
<p>Wij beslissen daarom niet op uw bezwaar. Het besluit blijft gelden.</p>')
  ) as texts (kind, title, remedy, body)) as t;

-- who mails what was made known lately looks for it
create index letter_decided_at on letter (decided_at);

-- Part of what was asked is refused on a ground, too (Awb 3:46) -------------------------------------
-- what was decided before this was asked for has none
alter table grant_decision add constraint less_on_a_ground check (case outcome
  when 'GRANTED' then ground is null
  else ground is not null or decided_at < timestamptz '2026-11-26 00:00+01' end);

-- A decision to grant sets an obligation to account at once: advised by one person and decided by
-- another it was already, so it is not proposed a second time.
alter table obligation_change
  add column by_decision boolean not null default false,
  drop constraint four_eyes_on_obligation,
  add constraint four_eyes_on_obligation check
    (proposed_by <> decided_by or (by_decision and reason_code = 'FROM_DECISION' and status = 'IN_FORCE'
      and state = 'APPROVED' and proposed_at = decided_at));
