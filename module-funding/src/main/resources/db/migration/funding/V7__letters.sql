-- Letters: what the province writes to a region, in a text with a version, kept as it was written.

set local pact.read_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';
set local pact.write_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';

create table letter_template (
  region_code text not null references platform.region check (region_code = 'PB'),
  id uuid not null,
  -- kind of letter, or OBJECTION_CLAUSE, APPEAL_CLAUSE and SIGNATURE for what stands below one
  kind text not null check (kind ~ '^[A-Z_]{3,40}$'),
  number int not null check (number > 0),
  valid_from date not null,
  title text not null,
  -- blocks of XHTML with {names}; a block with an attribute if="name" is left out where that is empty
  body text not null,
  -- which remedy is open against it (Awb 3:45)
  remedy text not null check (remedy in ('NONE', 'OBJECTION', 'APPEAL')),
  version bigint not null,
  primary key (region_code, id),
  unique (region_code, kind, number)
);
call platform.protect('letter_template');
call province_writes('letter_template');

create table letter (
  region_code text not null references platform.region check (region_code like 'AM%'),
  id uuid not null,
  number text not null check (length(number) <= 20),
  kind text not null check (kind ~ '^[A-Z_]{3,40}$'),
  template_region text not null generated always as ('PB') stored,
  template_id uuid not null,
  -- the application it belongs to, and what exactly it is about (no foreign key: kinds differ)
  dossier_id uuid,
  object_id uuid not null,
  reference text not null check (length(reference) between 1 and 200),
  title text not null,
  -- what was filled in, as names and values
  facts text not null,
  -- the page as it was written; the file is printed from it
  page text not null,
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  remedy text not null check (remedy in ('NONE', 'OBJECTION', 'APPEAL')),
  -- from this day on the region sees it, and terms begin the day after (Awb 3:41, 6:8)
  made_known_on date not null,
  last_day date check (last_day > made_known_on),
  decided_by text not null,
  decided_by_name text not null,
  decided_at timestamptz not null,
  version bigint not null,
  primary key (region_code, id),
  unique (number),
  foreign key (template_region, template_id) references letter_template (region_code, id),
  constraint remedy_has_a_last_day check ((remedy = 'NONE') = (last_day is null))
);
create index letter_dossier on letter (region_code, dossier_id);
create index letter_object on letter (region_code, object_id);
call platform.protect('letter');
call province_writes('letter');
revoke update, delete on letter from pact_app;
create policy not_before_its_day on letter as restrictive for select using
  ('PNB' = any ((select platform.read_regions())::text[])
    or made_known_on <= (now() at time zone 'Europe/Amsterdam')::date);

-- gaps say nothing and are no harm; counting without gaps would make decisions wait for each other
create sequence letter_number;
grant usage on sequence letter_number to pact_app;

-- the letter as a file (PDF/A-2a and PDF/UA-1), printed once
create table letter_file (
  region_code text not null references platform.region check (region_code like 'AM%'),
  letter_id uuid not null,
  content bytea not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  printed_at timestamptz not null,
  primary key (region_code, letter_id),
  foreign key (region_code, letter_id) references letter (region_code, id)
);
call platform.protect('letter_file');
call province_writes('letter_file');
revoke update, delete on letter_file from pact_app;
create policy as_its_letter on letter_file as restrictive for select using
  (exists (select from letter l where l.region_code = letter_file.region_code and l.id = letter_id));

insert into letter_template (region_code, id, kind, number, valid_from, title, body, remedy, version)
select 'PB', md5('letter_template' || kind || '1')::uuid, kind, 1, date '2020-01-01', title, body, remedy, 1
from (values
('OBJECTION_CLAUSE', 'Bezwaar maken', 'NONE',
'<h2>Niet eens met dit besluit?</h2>
<p>U kunt bezwaar maken bij Gedeputeerde Staten van Noord-Brabant. Dat kan binnen zes weken na de dag waarop dit besluit is bekendgemaakt (artikel 6:7 en 6:8 van de Algemene wet bestuursrecht). Dit besluit is bekendgemaakt op {madeKnownOn}. De laatste dag voor bezwaar is {lastDay}.</p>
<p>De ondertekenaar van uw regio dient het bezwaar in via het portaal, onder Bezwaren. Schrijf waarom u het niet eens bent met het besluit. Bezwaar schorst de werking van het besluit niet (artikel 6:16).</p>'),
('APPEAL_CLAUSE', 'Beroep instellen', 'NONE',
'<h2>Niet eens met deze beslissing?</h2>
<p>U kunt beroep instellen bij de rechtbank. Dat kan binnen zes weken na de dag waarop deze beslissing is bekendgemaakt (artikel 6:7 en 8:1 van de Algemene wet bestuursrecht). Deze beslissing is bekendgemaakt op {madeKnownOn}. De laatste dag voor beroep is {lastDay}. Beroep schorst de werking van de beslissing niet (artikel 6:16).</p>'),
('SIGNATURE', 'Ondertekening', 'NONE',
'<p>Gedeputeerde Staten van Noord-Brabant,<br/>namens deze,<br/>{decidedBy}</p>
<p>Genomen in mandaat (artikel 10:3 en 10:10 van de Algemene wet bestuursrecht). Deze brief is in het portaal vastgesteld en daarom niet met de hand ondertekend.</p>'),
('GRANT', 'Verlening van subsidie {reference}', 'OBJECTION',
'<p>U vroeg op {submittedOn} subsidie aan voor {title}, in de openstelling {call}. U vroeg {requested}.</p>
<h2>Besluit</h2>
<p>Wij verlenen u een subsidie van ten hoogste {amount} (artikel 4:31 van de Algemene wet bestuursrecht).</p>
<h2>Waarvoor</h2>
<p>{activities}</p>
<p if="period">De activiteiten lopen {period} (artikel 4:32).</p>
<p if="obligations">Aan de subsidie zijn deze verplichtingen verbonden (artikel 4:37 tot en met 4:39): {obligations}</p>
<p if="reason">Toelichting: {reason}</p>
<p>Een verlening geeft aanspraak op geld als u de activiteiten verricht en aan de verplichtingen voldoet (artikel 4:29 tot en met 4:36). Wij kunnen voorschotten betalen (artikel 4:95). Hoeveel u krijgt, stellen wij na afloop vast.</p>'),
('PARTIAL_GRANT', 'Gedeeltelijke verlening van subsidie {reference}', 'OBJECTION',
'<p>U vroeg op {submittedOn} subsidie aan voor {title}, in de openstelling {call}. U vroeg {requested}.</p>
<h2>Besluit</h2>
<p>Wij verlenen u een subsidie van ten hoogste {amount} (artikel 4:31 van de Algemene wet bestuursrecht). Voor het overige, {refused}, wijzen wij uw aanvraag af.</p>
<h2>Waarom niet alles</h2>
<p>{reason}</p>
<h2>Waarvoor</h2>
<p>{activities}</p>
<p if="period">De activiteiten lopen {period} (artikel 4:32).</p>
<p if="obligations">Aan de subsidie zijn deze verplichtingen verbonden (artikel 4:37 tot en met 4:39): {obligations}</p>
<p>Een verlening geeft aanspraak op geld als u de activiteiten verricht en aan de verplichtingen voldoet (artikel 4:29 tot en met 4:36). Wij kunnen voorschotten betalen (artikel 4:95). Hoeveel u krijgt, stellen wij na afloop vast.</p>'),
('REFUSAL', 'Afwijzing van subsidie {reference}', 'OBJECTION',
'<p>U vroeg op {submittedOn} subsidie aan voor {title}, in de openstelling {call}. U vroeg {requested}.</p>
<h2>Besluit</h2>
<p>Wij wijzen uw aanvraag af.</p>
<h2>Waarom</h2>
<p>Grond: {ground}.</p>
<p>{reason}</p>'),
('NOT_PROCESSED', 'Aanvraag niet in behandeling {reference}', 'OBJECTION',
'<p>U diende een aanvraag in voor {title}. Wij vroegen u die aan te vullen. Dat is niet of niet genoeg gebeurd.</p>
<h2>Besluit</h2>
<p>Wij behandelen uw aanvraag niet (artikel 4:5 van de Algemene wet bestuursrecht).</p>
<h2>Waarom</h2>
<p>{reason}</p>'),
('SUPPLEMENT', 'Verzoek om aanvulling {reference}', 'NONE',
'<p>Uw aanvraag voor {title} is nog niet compleet. Wij hebben nog nodig:</p>
<p>{missing}</p>
<p>U kunt dit aanvullen tot en met {until} (artikel 4:5 van de Algemene wet bestuursrecht). Tot die tijd staat onze termijn om te beslissen stil (artikel 4:15). Vult u niet aan, dan kunnen wij besluiten uw aanvraag niet te behandelen.</p>'),
('PAYMENT_SUSPENDED', 'Betaling opgeschort {reference}', 'OBJECTION',
'<p>U kreeg subsidie voor {title}.</p>
<h2>Besluit</h2>
<p>Wij schorten de betaling op (artikel 4:56 van de Algemene wet bestuursrecht). Dat duurt tot wij over de subsidie hebben beslist, en hoogstens tot en met {until}.</p>
<h2>Waarom</h2>
<p>{reason}</p>'),
('AMENDMENT', 'Wijziging van subsidie {reference}', 'OBJECTION',
'<p>U kreeg subsidie voor {title}. U vroeg op {requestedOn} om een wijziging.</p>
<h2>Besluit</h2>
<p>Wij wijzigen de verlening. Dit is versie {grantVersion}; wat hieronder staat, komt in de plaats van de vorige versie.</p>
<p>De subsidie is ten hoogste {amount}. Dat was {formerAmount}.</p>
<p if="period">De activiteiten lopen {period}.</p>
<h2>Waarvoor</h2>
<p>{activities}</p>
<h2>Waarom</h2>
<p>{reason}</p>'),
('AMENDMENT_REFUSAL', 'Geen wijziging van subsidie {reference}', 'OBJECTION',
'<p>U kreeg subsidie voor {title}. U vroeg op {requestedOn} om een wijziging.</p>
<h2>Besluit</h2>
<p>Wij wijzigen de verlening niet.</p>
<h2>Waarom</h2>
<p>{reason}</p>'),
('DETERMINATION', 'Vaststelling van subsidie {reference}', 'OBJECTION',
'<p>U kreeg een subsidie van ten hoogste {granted} voor {title}.</p>
<h2>Besluit</h2>
<p>Wij stellen de subsidie vast op {determined} (artikel 4:46 van de Algemene wet bestuursrecht).</p>
<p if="reason">Waarom: {reason}</p>
<h2>Wat dit betekent</h2>
<p>Wij betaalden al {paid} aan voorschotten. {balance}</p>'),
('RECOVERY', 'Terugvordering {reference}', 'OBJECTION',
'<p>U kreeg subsidie voor {title}.</p>
<h2>Besluit</h2>
<p>Wij vorderen {amount} van u terug (artikel 4:57 van de Algemene wet bestuursrecht). Betaal dit uiterlijk op {until} (artikel 4:87).</p>
<h2>Waarom</h2>
<p>{reason}</p>'),
('CORRECTION_NOTICE', 'Voornemen over subsidie {reference}', 'NONE',
'<p>U kreeg subsidie voor {title}. Wij zijn van plan de subsidie lager vast te stellen: op {amount}.</p>
<h2>Waarom</h2>
<p>{reason}</p>
<p>U kunt tot en met {until} laten weten wat u daarvan vindt (artikel 4:8 van de Algemene wet bestuursrecht).</p>'),
('OBJECTION_RECEIPT', 'Ontvangst van uw bezwaar {reference}', 'NONE',
'<p>Wij ontvingen op {receivedOn} uw bezwaar tegen {title}.</p>
<p>Wij beslissen uiterlijk op {until} (artikel 7:10 van de Algemene wet bestuursrecht). Iemand die niet aan het besluit meewerkte, behandelt het bezwaar (artikel 10:3, derde lid). Het besluit blijft intussen gelden (artikel 6:16).</p>'),
('OBJECTION_REMEDY', 'Herstel van uw bezwaar {reference}', 'NONE',
'<p>Aan uw bezwaar tegen {title} ontbreekt nog iets:</p>
<p>{missing}</p>
<p>U kunt dit herstellen tot en met {until} (artikel 6:6 van de Algemene wet bestuursrecht). Doet u dat niet, dan kunnen wij het bezwaar niet-ontvankelijk verklaren.</p>'),
('OBJECTION_EXTENSION', 'Later besluit op uw bezwaar {reference}', 'NONE',
'<p>Wij hebben meer tijd nodig voor uw bezwaar tegen {title}. Wij beslissen uiterlijk op {until} (artikel 7:10, derde lid, van de Algemene wet bestuursrecht).</p>
<p>{reason}</p>'),
('OBJECTION_DECISION', 'Beslissing op bezwaar {reference}', 'APPEAL',
'<p>U maakte op {receivedOn} bezwaar tegen {title}.</p>
<h2>Beslissing</h2>
<p>Wij verklaren uw bezwaar {outcome}.</p>
<h2>Waarom</h2>
<p>{reason}</p>
<p if="hearing">{hearing}</p>')
) as t (kind, title, remedy, body);
