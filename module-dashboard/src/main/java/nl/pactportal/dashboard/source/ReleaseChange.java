package nl.pactportal.dashboard.source;

/** How many cells of a release differ from the release before it. */
public record ReleaseChange(int changed, int added, int removed) {}
