package nl.pactportal.platform.document;

import java.io.Serializable;
import java.util.UUID;

/** Key of a chunk within its document. */
public record DocumentChunkId(UUID documentId, int no) implements Serializable {}
