package nl.pactportal.testkit.catalogue;

import java.util.List;
import nl.pactportal.testkit.rule.Rule;

/** What the application's role may do besides reading and writing rows: nothing. */
final class RightsQuestions {
  static final List<Rule<CatalogueScan>> ALL =
      List.of(
          CatalogueRuleSet.question(
              "mightyRole",
              "pact_app is an ordinary role",
              """
              select 'pact_app is ' || power.name
                from pg_roles r
                cross join lateral (values ('superuser', r.rolsuper), ('bypassrls', r.rolbypassrls),
                    ('createrole', r.rolcreaterole), ('createdb', r.rolcreatedb),
                    ('replication', r.rolreplication)) as power (name, held)
               where r.rolname = 'pact_app' and power.held
              """),
          CatalogueRuleSet.question(
              "ownership",
              "pact_app owns nothing: an owner switches policies off",
              """
              select 'pact_app owns ' || pg_describe_object(d.classid, d.objid, d.objsubid)
                from pg_shdepend d join app on d.refobjid = app.oid
               where d.refclassid = 'pg_authid'::regclass and d.deptype = 'o'
                 and d.dbid in (0, (select oid from pg_database where datname = current_database()))
               order by 1
              """),
          CatalogueRuleSet.question(
              "membership",
              "pact_app is a member of no other role",
              """
              select 'pact_app is a member of ' || pg_get_userbyid(m.roleid)
                from pg_auth_members m join app on m.member = app.oid
               order by 1
              """),
          CatalogueRuleSet.question(
              "idleRights",
              "pact_app may select, insert, update and delete, and hand nothing on",
              """
              select t.name || ' gives pact_app ' || lower(g.privilege_type)
                     || case when g.is_grantable then ' with grant option' else '' end
                from tables t
                cross join lateral aclexplode(t.relacl) g
                join app on g.grantee = app.oid
               where g.privilege_type not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
                  or g.is_grantable
               order by 1
              """),
          CatalogueRuleSet.question(
              "schemaRights",
              "pact_app makes nothing in our schemas",
              """
              select nspname from ours where has_schema_privilege('pact_app', oid, 'CREATE')
               order by 1
              """),
          CatalogueRuleSet.question(
              "publicRights",
              "Nothing of ours is granted to everybody",
              """
              select nspname || ' gives everybody ' || lower(g.privilege_type)
                from ours cross join lateral aclexplode(nspacl) g where g.grantee = 0
              union all
              select name || ' gives everybody ' || lower(g.privilege_type)
                from tables cross join lateral aclexplode(relacl) g where g.grantee = 0
              union all
              select t.name || '.' || a.attname || ' gives everybody ' || lower(g.privilege_type)
                from tables t join pg_attribute a on a.attrelid = t.oid
                cross join lateral aclexplode(a.attacl) g where g.grantee = 0
               order by 1
              """));

  private RightsQuestions() {}
}
