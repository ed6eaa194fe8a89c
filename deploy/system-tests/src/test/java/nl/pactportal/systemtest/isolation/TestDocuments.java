package nl.pactportal.systemtest.isolation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.pactportal.systemtest.Portal;

/** A document of some regions, put straight into the database: the demo data has none. */
final class TestDocuments {
  private TestDocuments() {}

  static String id(String region) {
    return UUID.nameUUIDFromBytes(("document of " + region).getBytes()).toString();
  }

  static String text(String region) {
    return "Only for " + region;
  }

  static void insert() throws SQLException {
    try (Connection superuser = Portal.superuser()) {
      for (String region : List.of("PB", "AM25", "AM27", "PNB")) {
        insert(superuser, region);
      }
    }
  }

  private static void insert(Connection superuser, String region) throws SQLException {
    String sql =
        """
        with document as (
          insert into platform.document (region_code, id, owner_type, owner_id, name, media_type,
            size_bytes, sha256, uploaded_by, uploaded_at, version)
          values (?, ?::uuid, 'test', ?::uuid, 'test.txt', 'text/plain', ?, 'x', 'x', now(), 1)
          on conflict do nothing returning region_code, id)
        insert into platform.document_chunk (region_code, document_id, chunk_no, content)
        select region_code, id, 0, convert_to(?, 'UTF8') from document
        """;
    try (PreparedStatement insert = superuser.prepareStatement(sql)) {
      insert.setString(1, region);
      insert.setString(2, id(region));
      insert.setString(3, id(region));
      insert.setLong(4, text(region).length());
      insert.setString(5, text(region));
      insert.executeUpdate();
    }
  }
}
