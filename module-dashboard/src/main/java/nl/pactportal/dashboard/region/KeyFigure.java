package nl.pactportal.dashboard.region;

import java.util.List;
import java.util.UUID;

/**
 * The latest figure of a measure, ready to be read.
 *
 * @param arrow sign of the direction; empty where there is nothing to compare with
 * @param direction "0,4 procentpunt lager dan een jaar eerder"
 * @param sentence the same for who reads one sentence only
 * @param words of the source in it
 * @param interval margin in words; empty without
 * @param overdue whether a next figure should have come out by now
 * @param datasetId its table, for what is known of the next release
 */
public record KeyFigure(
    String title,
    String value,
    String unit,
    String period,
    String status,
    boolean provisional,
    String arrow,
    String direction,
    String sentence,
    List<String> words,
    String interval,
    boolean overdue,
    UUID datasetId) {}
