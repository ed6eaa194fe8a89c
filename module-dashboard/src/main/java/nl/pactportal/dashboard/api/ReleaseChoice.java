package nl.pactportal.dashboard.api;

import nl.pactportal.dashboard.observation.ReleaseRef;

/** The release a request is about, so that who has it already need not get it again. */
record ReleaseChoice(TableRow table, ReleaseRow release) {
  ReleaseRef ref() {
    return new ReleaseRef(table.audience(), release.id());
  }
}
