package nl.pactportal.testkit.catalogue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One look into the catalogue of a database, with what is allowed on purpose. */
public record CatalogueScan(
    Connection connection,
    Set<String> tablesWithoutRegion,
    Set<String> definerFunctions,
    Set<String> policies) {

  /**
   * What every question is about. A schema counts when pact_owner owns it, so that the schema of a
   * new module is looked at without anybody remembering to say so.
   */
  private static final String PRELUDE =
      """
      with ours as (
        select oid, nspname, nspacl from pg_namespace
         where nspname in ('platform', 'meetings', 'funding', 'dashboard')
            or nspowner = (select oid from pg_roles where rolname = 'pact_owner')),
      tables as (
        select c.oid, c.relkind, c.relacl, c.reloptions, c.relrowsecurity, c.relforcerowsecurity,
               ours.nspname || '.' || c.relname as name
          from pg_class c join ours on ours.oid = c.relnamespace
         where c.relkind in ('r', 'p', 'f', 'v', 'm')),
      region_tables as (
        select t.*, a.attnum as region_column
          from tables t join pg_attribute a on a.attrelid = t.oid
         where t.relkind in ('r', 'p') and a.attname = 'region_code' and not a.attisdropped),
      app as (select oid from pg_roles where rolname = 'pact_app'),
      allowed_tables as (select unnest(?::text[]) as name),
      allowed_functions as (select unnest(?::text[]) as name),
      allowed_policies as (select unnest(?::text[]) as name)
      """;

  List<String> ask(String question) {
    try (PreparedStatement statement = connection.prepareStatement(PRELUDE + question)) {
      statement.setArray(1, connection.createArrayOf("text", tablesWithoutRegion.toArray()));
      statement.setArray(2, connection.createArrayOf("text", definerFunctions.toArray()));
      statement.setArray(3, connection.createArrayOf("text", policies.toArray()));
      return answers(statement.executeQuery());
    } catch (SQLException e) {
      throw new IllegalStateException("The catalogue cannot be asked: " + question, e);
    }
  }

  private static List<String> answers(ResultSet rows) throws SQLException {
    List<String> answers = new ArrayList<>();
    while (rows.next()) {
      answers.add(rows.getString(1));
    }
    return answers;
  }
}
