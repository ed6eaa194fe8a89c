package nl.pactportal.dashboard.gate;

import nl.pactportal.dashboard.observation.ReleaseRef;

/**
 * What becomes of a release that was kept apart; told in the transaction it happens in, so that
 * whoever must not let it happen can still refuse.
 *
 * @param published false where it never will be: rejected, or overtaken by something newer
 */
public record ReleaseDecided(ReleaseRef release, boolean published) {}
