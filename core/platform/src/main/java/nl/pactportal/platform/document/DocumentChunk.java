package nl.pactportal.platform.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** A slice of a document, small enough to stream without holding the whole file in memory. */
@Entity
@IdClass(DocumentChunkId.class)
@Table(schema = "platform", name = "document_chunk")
public class DocumentChunk {
  static final int SIZE = 256 * 1024;

  @Column(name = "region_code")
  private String regionCode;

  @Id
  @Column(name = "document_id")
  private UUID documentId;

  @Id
  @Column(name = "chunk_no")
  private int no;

  private byte[] content;

  protected DocumentChunk() {}

  DocumentChunk(Document document, int no, byte[] content) {
    this.regionCode = document.getRegionCode();
    this.documentId = document.getId();
    this.no = no;
    this.content = content;
  }

  byte[] content() {
    return content;
  }
}
