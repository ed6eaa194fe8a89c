-- School holidays: when councils are in recess and many are away. Not of a region of the Pact: the
-- country is divided in three for them, and all of Noord-Brabant counts as Zuid here (a strip in the
-- north is Midden).

create table recess (
  school_region text not null check (school_region in ('NOORD', 'MIDDEN', 'ZUID')),
  name text not null check (char_length(name) between 1 and 60),
  first_day date not null,
  last_day date not null,
  source text not null check (char_length(source) between 1 and 200),
  primary key (school_region, first_day),
  check (last_day between first_day and first_day + 60)
);
grant select on recess to pact_app;

-- Only the ones the national government fixes; schools choose the dates of the others. Days are those
-- of the holiday with the weekends around it. The summer of 2027 was not verified, so it is not here.
insert into recess (school_region, name, first_day, last_day, source)
  select 'ZUID', name, first_day, last_day, 'Rijksoverheid, vastgestelde schoolvakanties ' || year
  from (values
    ('Zomervakantie', date '2019-07-06', date '2019-08-18', '2018-2019'),
    ('Kerstvakantie', date '2019-12-21', date '2020-01-05', '2019-2020'),
    ('Zomervakantie', date '2020-07-11', date '2020-08-23', '2019-2020'),
    ('Kerstvakantie', date '2020-12-19', date '2021-01-03', '2020-2021'),
    ('Zomervakantie', date '2021-07-24', date '2021-09-05', '2020-2021'),
    ('Kerstvakantie', date '2021-12-25', date '2022-01-09', '2021-2022'),
    ('Zomervakantie', date '2022-07-23', date '2022-09-04', '2021-2022'),
    ('Kerstvakantie', date '2022-12-24', date '2023-01-08', '2022-2023'),
    ('Zomervakantie', date '2023-07-15', date '2023-08-27', '2022-2023'),
    ('Kerstvakantie', date '2023-12-23', date '2024-01-07', '2023-2024'),
    ('Zomervakantie', date '2024-07-06', date '2024-08-18', '2023-2024'),
    ('Kerstvakantie', date '2024-12-21', date '2025-01-05', '2024-2025'),
    ('Zomervakantie', date '2025-07-05', date '2025-08-17', '2024-2025'),
    ('Kerstvakantie', date '2025-12-20', date '2026-01-04', '2025-2026'),
    ('Zomervakantie', date '2026-07-11', date '2026-08-23', '2025-2026'),
    ('Kerstvakantie', date '2026-12-19', date '2027-01-03', '2026-2027')
  ) fixed (name, first_day, last_day, year);
