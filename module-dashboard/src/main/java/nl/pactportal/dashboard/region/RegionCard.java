package nl.pactportal.dashboard.region;

import java.util.List;

/** A region on the overview. */
public record RegionCard(String code, String name, boolean synthetic, List<KeyFigure> figures) {}
