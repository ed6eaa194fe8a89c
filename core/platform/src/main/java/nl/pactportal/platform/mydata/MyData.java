package nl.pactportal.platform.mydata;

import static nl.pactportal.platform.json.SharedJson.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.region.RegionScope;

/**
 * Gathers where the current user, and nobody else, is named in a module, and what he wrote there.
 * Rows of regions he acts for no more are not his to read; the file says of which regions it is.
 */
@ApplicationScoped
public class MyData {
  @PersistenceContext EntityManager em;
  @Inject AuditTrail audit;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /**
   * @param columns of the module's own; what the platform keeps is added
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public JsonObject ofMe(String module, List<PersonColumn> columns) {
    audit.record("mydata.exported", RegionScope.SHARED, "person", UuidV7.next(), "");
    return JSON.createObjectBuilder()
        .add("source", "Pact Portal, /" + module)
        .add("madeAt", clock.instant().toString())
        .add("subject", user.getSubject())
        .add("name", user.getName())
        .add("roles", array(user.getRoles().stream().map(Role::name).toList()))
        .add("regions", array(user.scope().read()))
        .add("named", named(columns))
        .build();
  }

  private static JsonArrayBuilder array(Collection<String> texts) {
    return JSON.createArrayBuilder(List.copyOf(new TreeSet<>(texts)));
  }

  private JsonArrayBuilder named(List<PersonColumn> columns) {
    List<?> rows =
        em.createNativeQuery(sql(columns))
            .setParameter(1, String.join(",", user.scope().read()))
            .setParameter(2, user.getSubject())
            .getResultList();
    JsonArrayBuilder named = JSON.createArrayBuilder();
    rows.forEach(row -> named.add(one((Object[]) row)));
    return named;
  }

  private static String sql(List<PersonColumn> columns) {
    return Stream.concat(columns.stream(), PersonColumn.SHARED.stream())
            .map(PersonColumn::sql)
            .collect(Collectors.joining(" union all "))
        + " order by 5 nulls first, 1, 2, 4";
  }

  private static JsonObjectBuilder one(Object[] cells) {
    JsonObjectBuilder one =
        JSON.createObjectBuilder()
            .add("table", (String) cells[0])
            .add("as", (String) cells[1])
            .add("region", (String) cells[2])
            .add("id", (String) cells[3]);
    if (cells[4] instanceof Timestamp at) {
      one.add("at", at.toInstant().toString());
    }
    if (cells[5] instanceof String words) {
      one.add("words", words);
    }
    return one;
  }
}
