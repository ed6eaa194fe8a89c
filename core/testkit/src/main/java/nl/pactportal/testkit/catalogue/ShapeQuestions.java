package nl.pactportal.testkit.catalogue;

import java.util.List;
import nl.pactportal.testkit.rule.Rule;

/** The shape that keeps regions apart and money exact. */
final class ShapeQuestions {
  static final List<Rule<CatalogueScan>> ALL =
      List.of(
          CatalogueRuleSet.question(
              "keyWithoutRegion",
              "The primary key of a region table begins with region_code",
              """
              select t.name from region_tables t
               where not exists (select from pg_constraint k
                                  where k.conrelid = t.oid and k.contype = 'p'
                                    and k.conkey[1] = t.region_column)
               order by 1
              """),
          CatalogueRuleSet.question(
              "referenceAcrossRegions",
              "A foreign key between region tables includes region_code on both sides, or refers to"
                  + " what is shared by all, or the province's, through a column that is always PB or PNB",
              """
              select t.name || ' ' || k.conname
                from pg_constraint k
                join region_tables t on t.oid = k.conrelid
                join region_tables other on other.oid = k.confrelid
               where k.contype = 'f'
                 and not exists (select from unnest(k.conkey, k.confkey) pair (here, there)
                                  where pair.here = t.region_column
                                    and pair.there = other.region_column)
                 and not exists (select from unnest(k.conkey, k.confkey) pair (here, there)
                                   join pg_attribute a on a.attrelid = t.oid and a.attnum = pair.here
                                   join pg_attrdef d on d.adrelid = t.oid and d.adnum = pair.here
                                  where pair.there = other.region_column and a.attgenerated = 's'
                                    and pg_get_expr(d.adbin, t.oid) in ($$'PB'::text$$, $$'PNB'::text$$))
               order by 1
              """),
          CatalogueRuleSet.question(
              "regionsTakenForFewRows",
              "PostgreSQL plans a region table as one with few regions (platform.expect_many_rows)",
              """
              select t.name
                from region_tables t
                join pg_attribute a on a.attrelid = t.oid and a.attnum = t.region_column
               where t.relkind = 'r' and not coalesce(a.attoptions && array['n_distinct=5'], false)
               order by 1
              """),
          CatalogueRuleSet.question(
              "brokenCents",
              "Money is a whole number of cents: bigint",
              """
              select t.name || '.' || a.attname || ' is ' || format_type(a.atttypid, a.atttypmod)
                from tables t join pg_attribute a on a.attrelid = t.oid
               where a.attname like '%\\_cents' and not a.attisdropped
                 and a.atttypid <> 'bigint'::regtype
               order by 1
              """));

  private ShapeQuestions() {}
}
