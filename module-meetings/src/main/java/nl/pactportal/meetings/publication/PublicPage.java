package nl.pactportal.meetings.publication;

import java.util.List;

/** One page of what was published. */
public record PublicPage(List<PublicDocument> documents, int page, int pages) {}
