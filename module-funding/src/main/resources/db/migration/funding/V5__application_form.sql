-- Forms of calls as data, what a region answers on them, whom of its board it consulted, and the
-- warnings before a call closes.

set local pact.read_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';
set local pact.write_regions = 'AM25,AM26,AM27,AM28,AM32,PB,PNB';

create table form_version (
  region_code text not null references platform.region check (region_code = 'PB'),
  id uuid not null,
  number int not null check (number > 0),
  -- sections and fields, see SchemaJson
  schema text not null check (schema is json object),
  version bigint not null,
  primary key (region_code, id),
  unique (region_code, number)
);
call platform.protect('form_version');
call province_writes('form_version');
-- somebody wrote his application on it
revoke update, delete on form_version from pact_app;

create table theme (
  region_code text not null references platform.region check (region_code = 'PB'),
  id uuid not null,
  code text not null check (code ~ '^[A-Z_]{2,40}$'),
  position int not null,
  name_nl text not null,
  name_en text not null,
  owner text not null check (owner in ('PROVINCE', 'REGION', 'JOINT')),
  -- not settled: the Pact still talks about who does what
  settled boolean not null,
  version bigint not null,
  primary key (region_code, id),
  unique (region_code, code)
);
call platform.protect('theme');
call province_writes('theme');

alter table application
  add column form_region text not null generated always as ('PB') stored,
  -- the form it was begun on, whatever the call asks later
  add column form_version int not null default 1,
  add column answers text check (answers is json object and length(answers) <= 200000),
  add column costs text check (costs is json array and length(costs) <= 100000),
  -- subjects of all who wrote on it, one a line: none of them signs (F1)
  add column editors text not null default '',
  -- on what the signatory's power rests, as he said it
  add column mandate_said text check (length(mandate_said) between 1 and 500);

alter table application add constraint no_editor_signs
  check (submitted_by is null or not (submitted_by = any (string_to_array(editors, chr(10)))));

insert into form_version (region_code, id, number, schema, version) values
('PB', gen_random_uuid(), 1, '{"consultation": "OPTIONAL", "sections": []}', 1),
('PB', gen_random_uuid(), 2, $form$
{
  "costs": true,
  "consultation": "OPTIONAL",
  "sections": [
    {"key": "plan", "title": {"nl": "Plan", "en": "Plan"}, "fields": [
      {"key": "themes", "kind": "THEMES", "needed": "ALWAYS",
        "label": {"nl": "Thema's", "en": "Themes"},
        "help": {"nl": "Kies alleen thema's waarvan is afgesproken wie wat doet. Over de andere is het Pact nog in gesprek.", "en": "Choose only themes of which it is agreed who does what. The others are still under discussion."}},
      {"key": "target", "kind": "TEXT", "needed": "ALWAYS",
        "label": {"nl": "Doelgroep", "en": "Target group"},
        "help": {"nl": "Voor wie is het, en om hoeveel mensen gaat het ongeveer?", "en": "For whom is it, and about how many people?"}},
      {"key": "planning", "kind": "LONG_TEXT", "longest": 5000, "needed": "ALWAYS",
        "label": {"nl": "Planning", "en": "Planning"},
        "help": {"nl": "Wat doet u wanneer, en wanneer is het klaar?", "en": "What do you do when, and when is it ready?"}},
      {"key": "results", "kind": "LONG_TEXT", "longest": 5000,
        "label": {"nl": "Beoogde resultaten", "en": "Intended results"}},
      {"key": "newFacts", "kind": "LONG_TEXT", "longest": 5000, "needed": "REPEATED",
        "label": {"nl": "Nieuwe feiten of omstandigheden", "en": "New facts or circumstances"},
        "help": {"nl": "Alleen nodig als uw regio in deze openstelling eerder is afgewezen (Awb 4:6).", "en": "Only needed if your region was refused before in this call (Awb 4:6)."}}
    ]},
    {"key": "funding", "title": {"nl": "Cofinanciering", "en": "Co-funding"}, "fields": [
      {"key": "coFunding", "kind": "LONG_TEXT", "longest": 3000, "needed": "CO_FUNDED",
        "label": {"nl": "Wie betaalt mee, en is dat toegezegd?", "en": "Who pays along, and is it promised?"},
        "help": {"nl": "Nodig als in de begroting een eigen bijdrage of een bijdrage van anderen staat.", "en": "Needed if the budget has an own contribution or one of others."}}
    ]},
    {"key": "aid", "title": {"nl": "Verklaring staatssteun", "en": "State aid declaration"},
     "text": {"nl": "De provincie moet een aanvraag afwijzen die niet mag als staatssteun (Awb 4:35, derde lid).", "en": "The province must refuse what is not allowed as state aid (Awb 4:35, third paragraph)."}, "fields": [
      {"key": "undertaking", "kind": "YES_NO", "needed": "ALWAYS",
        "label": {"nl": "Komt het geld (ook) terecht bij een onderneming?", "en": "Does the money (also) go to an undertaking?"}},
      {"key": "economicActivity", "kind": "YES_NO", "needed": "ALWAYS",
        "label": {"nl": "Gaat het om een economische activiteit?", "en": "Is it an economic activity?"},
        "help": {"nl": "Goederen of diensten aanbieden op een markt.", "en": "Offering goods or services on a market."}},
      {"key": "aidGround", "kind": "CHOICE", "needed": "ALWAYS",
        "label": {"nl": "Grond waarop steun is toegestaan", "en": "Ground on which aid is allowed"},
        "options": [
          {"code": "NONE", "label": {"nl": "Geen grond nodig", "en": "No ground needed"}},
          {"code": "DE_MINIMIS", "label": {"nl": "De-minimisverordening", "en": "De minimis regulation"}},
          {"code": "AGVV", "label": {"nl": "Artikel van de AGVV", "en": "Article of the GBER"}},
          {"code": "DAEB", "label": {"nl": "Dienst van algemeen economisch belang (DAEB)", "en": "Service of general economic interest (SGEI)"}}]},
      {"key": "aidArticle", "kind": "TEXT", "longest": 100, "neededWhen": {"field": "aidGround", "is": "AGVV"},
        "label": {"nl": "Welk artikel van de AGVV?", "en": "Which article of the GBER?"},
        "help": {"nl": "Alleen nodig als de AGVV de grond is.", "en": "Only needed if the GBER is the ground."}},
      {"key": "priorAid", "kind": "MONEY", "neededWhen": {"field": "aidGround", "is": "DE_MINIMIS"},
        "label": {"nl": "Eerder ontvangen de-minimissteun in drie jaar", "en": "De minimis aid received in three years"},
        "help": {"nl": "Alleen nodig als de-minimis de grond is; 0 als er geen was.", "en": "Only needed if de minimis is the ground; 0 if there was none."}}
    ]}
  ]
}$form$, 1);

alter table application add constraint begun_on_a_form
  foreign key (form_region, form_version) references form_version (region_code, number);

insert into theme (region_code, id, code, position, name_nl, name_en, owner, settled, version)
select 'PB', gen_random_uuid(), code, position, nl, en, owner, settled, 1
from (values
  ('WORK_TO_WORK', 1, 'Begeleiding van werk naar werk', 'From work to work', 'REGION', true),
  ('SUSTAINABLE_EMPLOYMENT', 2, 'Duurzame inzetbaarheid', 'Sustainable employability', 'REGION', true),
  ('LEARNING', 3, 'Een leven lang ontwikkelen', 'Lifelong learning', 'JOINT', true),
  ('YOUTH', 4, 'Jeugdwerkloosheid', 'Youth unemployment', 'JOINT', false),
  ('LABOUR_MIGRATION', 5, 'Arbeidsmigratie', 'Labour migration', 'PROVINCE', false))
  as t (code, position, nl, en, owner, settled);

-- Whom of the board the region consulted, before it signs -------------------------------------------

create table board_consultation (
  region_code text not null references platform.region,
  id uuid not null,
  application_id uuid not null,
  -- a role or function, no name
  said text not null check (length(said) between 1 and 100),
  held_on date not null,
  remark text check (length(remark) <= 2000),
  noted_by text not null,
  noted_at timestamptz not null,
  version bigint not null,
  primary key (region_code, id),
  foreign key (region_code, application_id) references application (region_code, id)
);
create index board_consultation_application on board_consultation (region_code, application_id);
call platform.protect('board_consultation');

-- Who was warned of a closing, once for each moment and closing instant -------------------------------

create table closing_warning (
  region_code text not null references platform.region,
  application_id uuid not null,
  moment text not null check (moment in ('DAYS_7', 'DAYS_2', 'HOURS_48')),
  closes_at timestamptz not null,
  warned_at timestamptz not null,
  primary key (region_code, application_id, moment, closes_at),
  foreign key (region_code, application_id) references application (region_code, id)
);
call platform.protect('closing_warning');
