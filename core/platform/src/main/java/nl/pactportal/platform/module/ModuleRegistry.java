package nl.pactportal.platform.module;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import nl.pactportal.platform.config.Setting;
import nl.pactportal.platform.identity.Role;

/** Keeps a module's descriptor where the other WARs find it; run-time code can only read it. */
@ApplicationScoped
public class ModuleRegistry {
  private static final String UPSERT =
      "insert into platform.portal_module(id, path, title_nl, title_en, sort_order, roles, seen_at)"
          + " values (?, ?, ?, ?, ?, ?, now()) on conflict (id) do update set path = excluded.path,"
          + " title_nl = excluded.title_nl, title_en = excluded.title_en,"
          + " sort_order = excluded.sort_order, roles = excluded.roles, seen_at = now()";
  private static final String SELECT =
      "select id, path, title_nl, title_en, roles from platform.portal_module order by sort_order";

  @PersistenceContext EntityManager em;

  void register(PortalModule module) throws SQLException {
    try (Connection owner =
            DriverManager.getConnection(
                Setting.DB_URL.value(),
                Setting.DB_OWNER_USER.value(),
                Setting.DB_OWNER_PASSWORD.value());
        PreparedStatement upsert = owner.prepareStatement(UPSERT)) {
      upsert.setString(1, module.id());
      upsert.setString(2, module.path());
      upsert.setString(3, title(module, "nl"));
      upsert.setString(4, title(module, "en"));
      upsert.setInt(5, module.order());
      upsert.setString(
          6, module.roles().stream().map(Role::claim).collect(Collectors.joining(",")));
      upsert.executeUpdate();
    }
  }

  /** In the order in which they are shown. */
  @Transactional
  List<RegisteredModule> all() {
    List<?> rows = em.createNativeQuery(SELECT).getResultList();
    return rows.stream().map(Object[].class::cast).map(ModuleRegistry::module).toList();
  }

  private static RegisteredModule module(Object[] row) {
    return new RegisteredModule(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        List.of(row[4].toString().split(",")));
  }

  private static String title(PortalModule module, String language) {
    return ResourceBundle.getBundle(
            "nl.pactportal." + module.id() + ".messages", Locale.forLanguageTag(language))
        .getString("module.title");
  }
}
