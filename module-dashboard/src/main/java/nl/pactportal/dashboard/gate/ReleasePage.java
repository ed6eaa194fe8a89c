package nl.pactportal.dashboard.gate;

import java.util.List;
import nl.pactportal.dashboard.source.TableNames;

/**
 * A release with what the gate found of it.
 *
 * @param figures those the findings are about, as long as somebody has to decide
 * @param names what the codes in the findings stand for
 */
public record ReleasePage(
    ReleaseFacts release, List<Finding> findings, List<KeptFigure> figures, TableNames names) {}
