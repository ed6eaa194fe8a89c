package nl.pactportal.systemtest.isolation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import nl.pactportal.systemtest.Portal;

/** A document of one thing, put straight into the database. */
record TestDocument(String region, String ownerType, String ownerId, String confidentiality) {
  TestDocument(String region, String ownerType, String ownerId) {
    this(region, ownerType, ownerId, "PARTNERS");
  }

  String id() {
    return UUID.nameUUIDFromBytes(("document of " + ownerId).getBytes()).toString();
  }

  String text() {
    return "Only for who may read " + ownerId;
  }

  void insert() {
    String sql =
        """
        with document as (
          insert into platform.document (region_code, id, owner_type, owner_id, name, media_type,
            size_bytes, sha256, uploaded_by, uploaded_at, version, confidentiality)
          values (?, ?::uuid, ?, ?::uuid, 'test.txt', 'text/plain', ?, 'x', 'x', now(), 1, ?)
          on conflict do nothing returning region_code, id)
        insert into platform.document_chunk (region_code, document_id, chunk_no, content)
        select region_code, id, 0, convert_to(?, 'UTF8') from document
        """;
    try (Connection superuser = Portal.superuser();
        PreparedStatement insert = superuser.prepareStatement(sql)) {
      insert.setString(1, region);
      insert.setString(2, id());
      insert.setString(3, ownerType);
      insert.setString(4, ownerId);
      insert.setLong(5, text().length());
      insert.setString(6, confidentiality);
      insert.setString(7, text());
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
