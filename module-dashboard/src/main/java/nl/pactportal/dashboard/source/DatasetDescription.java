package nl.pactportal.dashboard.source;

/** What the owner of a table says of it, in the owner's words. */
public record DatasetDescription(
    String title, String owner, String url, String definition, String frequency, String licence) {}
