package nl.pactportal.dashboard.api;

import jakarta.ws.rs.QueryParam;

/** Reads what a request for cells says. */
public class CellFilter {
  @QueryParam("audience")
  private String audience;

  @QueryParam("measure")
  private String measure;

  @QueryParam("dimensions")
  private String dimensions;

  @QueryParam("geo")
  private String geo;

  @QueryParam("period")
  private String period;

  @QueryParam("release")
  private String release;

  @QueryParam("asOf")
  private String asOf;

  @QueryParam("cursor")
  private String cursor;

  @QueryParam("pageSize")
  private String pageSize;

  CellParameters parameters() {
    return new CellParameters(
        audience, measure, dimensions, geo, period, release, asOf, cursor, pageSize);
  }
}
