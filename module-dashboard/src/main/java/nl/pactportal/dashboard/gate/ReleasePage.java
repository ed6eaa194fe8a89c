package nl.pactportal.dashboard.gate;

import java.util.List;
import java.util.Map;

/**
 * A release with what the gate found of it.
 *
 * @param figures those the findings are about, as long as somebody has to decide
 * @param titles what the codes of its cells are called
 */
public record ReleasePage(
    ReleaseFacts release,
    List<Finding> findings,
    List<KeptFigure> figures,
    Map<String, String> titles) {}
