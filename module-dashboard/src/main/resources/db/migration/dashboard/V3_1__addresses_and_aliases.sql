-- Where a table is fetched, by whom it is not CBS OData v4 by its number; empty: by upload ---------
-- source_format: only where the address is that of a service and not of a file
alter table dataset add column source_url text not null default '';
alter table dataset add column source_format text not null default ''
  check (source_format in ('', 'CBS_V3', 'CBS_V4'));
alter table dataset add column source_numbers text not null default 'DECIMAL_COMMA'
  check (source_numbers in ('PLAIN', 'DECIMAL_COMMA', 'DECIMAL_POINT'));

-- Names people use, besides those in area and platform.party_alias -------------------------------
-- AREA: meaning is a code of an area; COLUMN: what stands below a heading
create table name_alias (
  region_code text not null references platform.region,
  kind text not null check (kind in ('AREA', 'COLUMN')),
  alias text not null check (alias <> ''),
  meaning text not null,
  primary key (region_code, kind, alias),
  check (kind = 'AREA' or meaning in
    ('PERIOD', 'AREA', 'MEASURE', 'UNIT', 'VALUE', 'FLAG', 'LOW', 'HIGH', 'DIMENSION', 'IGNORED'))
);
call platform.protect('dashboard.name_alias');

do $$ begin
  perform set_config('pact.read_regions', 'PUB', true);
  perform set_config('pact.write_regions', 'PUB', true);
end $$;

insert into name_alias (region_code, kind, alias, meaning) values
  ('PUB', 'AREA', 'West Brabant', 'AM25'),
  ('PUB', 'AREA', 'WB-West', 'AM25'),
  ('PUB', 'AREA', 'Midden Brabant', 'AM26'),
  ('PUB', 'AREA', 'Noordoost Brabant', 'AM27'),
  ('PUB', 'AREA', 'Noord-Oost-Brabant', 'AM27'),
  ('PUB', 'AREA', 'AgriFood Capital', 'AM27'),
  ('PUB', 'AREA', 'Zuidoost Brabant', 'AM28'),
  ('PUB', 'AREA', 'Zuid-Oost-Brabant', 'AM28'),
  ('PUB', 'AREA', 'Brainport', 'AM28'),
  ('PUB', 'AREA', 'De Peel', 'AM32'),
  ('PUB', 'AREA', 'Helmond de Peel', 'AM32'),
  ('PUB', 'AREA', 'Brabant', 'PV30'),
  ('PUB', 'AREA', 'Noord Brabant', 'PV30'),
  ('PUB', 'AREA', 'Nederland', 'NL01'),
  ('PUB', 'AREA', 'Landelijk', 'NL01'),
  ('PUB', 'AREA', 'Totaal Nederland', 'NL01');

insert into name_alias (region_code, kind, alias, meaning) values
  ('PUB', 'COLUMN', 'Periode', 'PERIOD'),
  ('PUB', 'COLUMN', 'Perioden', 'PERIOD'),
  ('PUB', 'COLUMN', 'Peilmoment', 'PERIOD'),
  ('PUB', 'COLUMN', 'Peildatum', 'PERIOD'),
  ('PUB', 'COLUMN', 'Jaar', 'PERIOD'),
  ('PUB', 'COLUMN', 'Maand', 'PERIOD'),
  ('PUB', 'COLUMN', 'Kwartaal', 'PERIOD'),
  ('PUB', 'COLUMN', 'Schooljaar', 'PERIOD'),
  ('PUB', 'COLUMN', 'Studiejaar', 'PERIOD'),
  ('PUB', 'COLUMN', 'Datum', 'PERIOD'),
  ('PUB', 'COLUMN', 'Period', 'PERIOD'),
  ('PUB', 'COLUMN', 'Year', 'PERIOD'),
  ('PUB', 'COLUMN', 'TIME_PERIOD', 'PERIOD'),
  ('PUB', 'COLUMN', 'Regio', 'AREA'),
  ('PUB', 'COLUMN', 'RegioS', 'AREA'),
  ('PUB', 'COLUMN', 'Regiocode', 'AREA'),
  ('PUB', 'COLUMN', 'Gebied', 'AREA'),
  ('PUB', 'COLUMN', 'Arbeidsmarktregio', 'AREA'),
  ('PUB', 'COLUMN', 'Gemeente', 'AREA'),
  ('PUB', 'COLUMN', 'Region', 'AREA'),
  ('PUB', 'COLUMN', 'geo', 'AREA'),
  ('PUB', 'COLUMN', 'Onderwerp', 'MEASURE'),
  ('PUB', 'COLUMN', 'Indicator', 'MEASURE'),
  ('PUB', 'COLUMN', 'Maatstaf', 'MEASURE'),
  ('PUB', 'COLUMN', 'Measure', 'MEASURE'),
  ('PUB', 'COLUMN', 'Eenheid', 'UNIT'),
  ('PUB', 'COLUMN', 'Unit', 'UNIT'),
  ('PUB', 'COLUMN', 'Waarde', 'VALUE'),
  ('PUB', 'COLUMN', 'Aantal', 'VALUE'),
  ('PUB', 'COLUMN', 'Percentage', 'VALUE'),
  ('PUB', 'COLUMN', 'Cijfer', 'VALUE'),
  ('PUB', 'COLUMN', 'Value', 'VALUE'),
  ('PUB', 'COLUMN', 'OBS_VALUE', 'VALUE'),
  ('PUB', 'COLUMN', 'Status', 'FLAG'),
  ('PUB', 'COLUMN', 'Vlag', 'FLAG'),
  ('PUB', 'COLUMN', 'Flag', 'FLAG'),
  ('PUB', 'COLUMN', 'Ondergrens', 'LOW'),
  ('PUB', 'COLUMN', 'Bovengrens', 'HIGH'),
  ('PUB', 'COLUMN', 'Lower bound', 'LOW'),
  ('PUB', 'COLUMN', 'Upper bound', 'HIGH'),
  ('PUB', 'COLUMN', 'Toelichting', 'IGNORED'),
  ('PUB', 'COLUMN', 'Bron', 'IGNORED');
