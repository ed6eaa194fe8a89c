package nl.pactportal.dashboard.gate;

import java.util.List;

/** A release with what the gate found of it. */
public record ReleasePage(ReleaseFacts release, List<Finding> findings) {}
