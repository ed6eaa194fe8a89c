package nl.pactportal.dashboard.region;

import nl.pactportal.dashboard.observation.PeriodStatus;

/**
 * The latest figure of a measure, ready to be read.
 *
 * @param arrow sign of the direction; empty where there is nothing to compare with
 * @param direction "0,4 procentpunt lager dan in het 3e kwartaal 2025"
 */
public record KeyFigure(
    String title,
    String value,
    String unit,
    String period,
    PeriodStatus status,
    String arrow,
    String direction) {
  public boolean provisional() {
    return status.provisional();
  }
}
