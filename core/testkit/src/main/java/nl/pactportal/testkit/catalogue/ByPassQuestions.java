package nl.pactportal.testkit.catalogue;

import java.util.List;
import nl.pactportal.testkit.rule.Rule;

/** Objects that show rows without asking the policies. */
final class ByPassQuestions {
  static final List<Rule<CatalogueScan>> ALL =
      List.of(
          CatalogueRuleSet.question(
              "tableWithoutRegion",
              "A table the application uses has a region_code or stands in the allow-list",
              """
              select t.name from tables t
               where t.relkind in ('r', 'p', 'f')
                 and not exists (select from region_tables r where r.oid = t.oid)
                 and not exists (select from allowed_tables a where a.name = t.name)
                 and (has_any_column_privilege('pact_app', t.oid, 'SELECT, INSERT, UPDATE')
                      or has_table_privilege('pact_app', t.oid, 'DELETE'))
               order by 1
              """),
          CatalogueRuleSet.question(
              "materializedView",
              "A materialized view holds whatever its owner saw",
              "select name from tables where relkind = 'm' order by 1"),
          CatalogueRuleSet.question(
              "viewOfItsOwner",
              "A view reads with the rights of its reader (security_invoker = true)",
              """
              select name from tables
               where relkind = 'v'
                 and not coalesce(reloptions && array['security_invoker=true',
                                  'security_invoker=on', 'security_invoker=1'], false)
               order by 1
              """),
          CatalogueRuleSet.question(
              "definerFunction",
              "A function with the rights of its owner stands in the allow-list",
              """
              select f.name from (select ours.nspname || '.' || p.proname as name
                                    from pg_proc p join ours on ours.oid = p.pronamespace
                                   where p.prosecdef) f
               where not exists (select from allowed_functions a where a.name = f.name)
               order by 1
              """),
          CatalogueRuleSet.question(
              "definerSearchPath",
              "A function with the rights of its owner fixes its search_path",
              """
              select ours.nspname || '.' || p.proname
                from pg_proc p join ours on ours.oid = p.pronamespace
               where p.prosecdef
                 and not exists (select from unnest(p.proconfig) setting
                                  where setting like 'search_path=%')
               order by 1
              """));

  private ByPassQuestions() {}
}
