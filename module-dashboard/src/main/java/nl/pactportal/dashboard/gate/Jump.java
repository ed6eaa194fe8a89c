package nl.pactportal.dashboard.gate;

import java.math.BigDecimal;

/** A figure, or all of a measure together, that changed more than its limit allows. */
record Jump(GateRule rule, FoundCell cell, BigDecimal before, BigDecimal now) {}
