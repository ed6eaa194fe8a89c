package nl.pactportal.testkit;

/** The ways in which somebody could open the database, each with the rule that must notice. */
enum CatalogueHole {
  SECURITY_OFF("rowSecurityOff", 1, "alter table funding.line disable row level security"),
  NOT_FORCED("rowSecurityNotForced", 1, "alter table funding.line no force row level security"),
  POLICY_DROPPED("policyMissing", 1, "drop policy changing on funding.line"),
  POLICY_TRUE("policyOpen", 1, "create policy extra on funding.line for select using (true)"),
  POLICY_OR(
      "policyOpen",
      1,
      "create policy extra on funding.line for delete using"
          + " (region_code = any (platform.write_regions()) or id is not null)"),
  POLICY_READER_WRITES(
      "policyOpen",
      1,
      "create policy extra on funding.line for insert with check"
          + " (region_code = any ((select platform.read_regions())::text[]))"),
  POLICY_UNCHECKED_UPDATE(
      "policyOpen",
      1,
      "create policy extra on funding.line for update using"
          + " (region_code = any ((select platform.write_regions())::text[])) with check (true)"),
  POLICY_FOR_ALL(
      "policyOpen",
      1,
      "create policy extra on funding.line for all using"
          + " (region_code = any ((select platform.read_regions())::text[]))"),
  MANY_REGIONS(
      "regionsTakenForFewRows",
      1,
      "alter table funding.line alter column region_code reset (n_distinct)"),
  TABLE_WITHOUT_REGION(
      "tableWithoutRegion",
      1,
      "create table funding.note (id uuid); grant insert on funding.note to pact_app"),
  ONE_COLUMN_GRANTED(
      "tableWithoutRegion",
      1,
      "create table funding.note (id uuid, t text); grant select (t) on funding.note to pact_app"),
  MATERIALIZED_VIEW(
      "materializedView",
      1,
      "create materialized view funding.total as select count(*) from funding.line"),
  VIEW_OF_OWNER("viewOfItsOwner", 1, "create view funding.leak as select * from funding.line"),
  VIEW_SWITCHED_OFF(
      "viewOfItsOwner", 1, "alter view funding.open_application set (security_invoker = false)"),
  DEFINER(
      "definerFunction",
      1,
      "create function funding.leak() returns bigint language sql security definer"
          + " set search_path = funding as 'select count(*) from funding.line'"),
  DEFINER_PATH("definerSearchPath", 1, "alter function funding.search(text) reset search_path"),
  PAST_POLICIES("mightyRole", 1, "alter role pact_app bypassrls"),
  CREATOR("mightyRole", 2, "alter role pact_app createdb createrole"),
  OWNER_OF_TABLE(
      "ownership",
      1,
      "grant create on schema funding to pact_owner;"
          + " alter function platform.read_regions() owner to pact_app"),
  MEMBER("membership", 1, "grant pact_owner to pact_app"),
  TRUNCATES("idleRights", 1, "grant truncate on funding.line to pact_app"),
  REFERS("idleRights", 2, "grant references, trigger on funding.line to pact_app"),
  HANDS_ON("idleRights", 1, "grant select on funding.line to pact_app with grant option"),
  MAKES_TABLES("schemaRights", 1, "grant create on schema funding to pact_app"),
  PUBLIC_SCHEMA("publicRights", 1, "grant usage on schema funding to public"),
  PUBLIC_TABLE("publicRights", 1, "grant select on funding.line to public"),
  PUBLIC_COLUMN("publicRights", 1, "grant select (id) on funding.line to public"),
  KEY(
      "keyWithoutRegion",
      1,
      "alter table funding.line drop constraint line_pkey, add primary key (id, region_code)"),
  NO_KEY("keyWithoutRegion", 1, "alter table funding.line drop constraint line_pkey"),
  REFERENCE(
      "referenceAcrossRegions",
      1,
      "alter table funding.application add unique (id);"
          + " alter table funding.line add constraint bare"
          + " foreign key (application_id) references funding.application (id)"),
  NUMERIC_CENTS("brokenCents", 1, "alter table funding.line add column paid_cents numeric(12, 2)"),
  FLOAT_CENTS("brokenCents", 1, "alter table funding.line add column paid_cents real");

  private final String rule;
  private final int findings;
  private final String sql;

  CatalogueHole(String rule, int findings, String sql) {
    this.rule = rule;
    this.findings = findings;
    this.sql = sql;
  }

  String rule() {
    return rule;
  }

  int findings() {
    return findings;
  }

  String sql() {
    return sql;
  }
}
