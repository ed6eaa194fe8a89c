package nl.pactportal.dashboard.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.pactportal.dashboard.SqlArray;
import nl.pactportal.dashboard.format.sheet.Aliases;
import nl.pactportal.dashboard.format.sheet.Column;
import nl.pactportal.platform.identity.CurrentUser;

/** The names of areas and columns people use: rows, so that one more needs no new version. */
@ApplicationScoped
public class NameAliases {
  private static final String AREAS =
      "select name, code from dashboard.area where region_code = any(cast(?1 as text[]))"
          + " union select alias, party_code from platform.party_alias where party_code like 'AM%'"
          + " union select alias, meaning from dashboard.name_alias where kind = 'AREA'"
          + " and region_code = any(cast(?1 as text[]))";
  private static final String COLUMNS =
      "select alias, meaning from dashboard.name_alias where kind = 'COLUMN'"
          + " and region_code = any(cast(?1 as text[]))";
  @PersistenceContext EntityManager em;

  @Transactional
  public Aliases all() {
    Map<String, Column> columns =
        names(COLUMNS).entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, one -> Column.valueOf(one.getValue())));
    return new Aliases(names(AREAS), columns);
  }

  private Map<String, String> names(String sql) {
    List<?> rows =
        em.createNativeQuery(sql)
            .setParameter(1, SqlArray.of(CurrentUser.currentScope().read()))
            .getResultList();
    Map<String, String> names = new HashMap<>();
    rows.stream()
        .map(Object[].class::cast)
        .forEach(row -> names.put(row[0].toString(), row[1].toString()));
    return names;
  }
}
