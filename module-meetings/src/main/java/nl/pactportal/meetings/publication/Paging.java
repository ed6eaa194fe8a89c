package nl.pactportal.meetings.publication;

import jakarta.ws.rs.QueryParam;

/** Which page of a list, as the address asks for it; what is no number counts as not asked. */
public class Paging {
  @QueryParam("page")
  String page;

  @QueryParam("pageSize")
  String pageSize;

  int page() {
    return number(page, 1);
  }

  int size() {
    return number(pageSize, PublicReadingService.PAGE);
  }

  private static int number(String asked, int otherwise) {
    return asked != null && asked.matches("[1-9]\\d{0,5}") ? Integer.parseInt(asked) : otherwise;
  }
}
