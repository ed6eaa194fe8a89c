package nl.pactportal.meetings.publication;

import nl.pactportal.meetings.minutes.document.MinutesDocument;

/**
 * A publication as everybody reads it.
 *
 * @param document null once it was withdrawn
 */
public record PublicDocument(PublicationRow publication, MinutesDocument document) {}
