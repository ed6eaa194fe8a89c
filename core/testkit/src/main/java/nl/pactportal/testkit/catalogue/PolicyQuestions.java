package nl.pactportal.testkit.catalogue;

import java.util.List;
import nl.pactportal.testkit.rule.Rule;

/** Does row-level security hold on every table with a region? */
final class PolicyQuestions {
  static final List<Rule<CatalogueScan>> ALL =
      List.of(
          CatalogueRuleSet.question(
              "rowSecurityOff",
              "Row-level security is on for every region table",
              "select name from region_tables where not relrowsecurity order by 1"),
          CatalogueRuleSet.question(
              "rowSecurityNotForced",
              "Row-level security binds the owner of a region table too",
              "select name from region_tables where not relforcerowsecurity order by 1"),
          CatalogueRuleSet.question(
              "policyMissing",
              "Every command the application may give on a region table has its policy",
              """
              select t.name || ' has no policy for ' || command.word
                from region_tables t,
                     (values ('r', 'select'), ('a', 'insert'), ('w', 'update'), ('d', 'delete'))
                       as command (letter, word)
               where has_table_privilege('pact_app', t.oid, command.word)
                 and not exists (select from pg_policy p
                                  where p.polrelid = t.oid and p.polpermissive
                                    and p.polcmd::text = command.letter)
               order by 1
              """),
          CatalogueRuleSet.question(
              "policyOpen",
              "A policy asks platform.read_regions() or write_regions(), with no way round it",
              """
              select t.name || '.' || p.polname || ': ' || coalesce(e.expression, 'no condition')
                from region_tables t
                join pg_policy p on p.polrelid = t.oid and p.polpermissive
                cross join lateral (values
                    ('r', pg_get_expr(p.polqual, t.oid), 'read'),
                    ('a', pg_get_expr(p.polwithcheck, t.oid), 'write'),
                    ('w', pg_get_expr(p.polqual, t.oid), 'write'),
                    ('w', pg_get_expr(coalesce(p.polwithcheck, p.polqual), t.oid), 'write'),
                    ('d', pg_get_expr(p.polqual, t.oid), 'write'),
                    ('*', pg_get_expr(p.polqual, t.oid), 'one policy per command, not'))
                  as e (letter, expression, list)
               where e.letter = p.polcmd::text
                 and t.name || '.' || p.polname not in (select name from allowed_policies)
                 and (e.expression is null or e.expression ~ '\\mOR\\M'
                      or e.expression !~ ('\\m' || e.list || '_regions\\(\\)'))
               group by 1
               order by 1
              """));

  private PolicyQuestions() {}
}
