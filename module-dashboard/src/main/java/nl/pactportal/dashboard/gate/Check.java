package nl.pactportal.dashboard.gate;

import java.util.stream.Stream;

/** One thing the gate looks at. */
interface Check {
  Stream<Finding> findings(Comparison comparison);
}
