package nl.pactportal.meetings.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.pactportal.testkit.TestDatabase;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every fact of the minutes of 6 July 2020 is in the demo data, and nothing that nobody said: as
 * one region sees it.
 */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class MinutesFactsIT {
  private static final int FACTS = 82;

  @Deployment
  static WebArchive war() {
    return TestWar.of("meetings");
  }

  static List<Fact> facts() {
    return Fact.all();
  }

  @Test
  void noFactIsLeftOut() {
    assertEquals(
        IntStream.rangeClosed(1, FACTS).boxed().toList(),
        facts().stream().map(Fact::number).toList());
  }

  @ParameterizedTest
  @MethodSource("facts")
  void isFoundAgain(Fact fact) throws SQLException {
    try (Connection connection = TestDatabase.asApp("AM27,PB", "AM27");
        ResultSet rows = connection.createStatement().executeQuery(fact.query())) {
      assertEquals(fact.rows(), read(rows), fact.toString());
    }
  }

  private static List<String> read(ResultSet rows) throws SQLException {
    List<String> read = new ArrayList<>();
    int columns = rows.getMetaData().getColumnCount();
    while (rows.next()) {
      List<String> row = new ArrayList<>();
      for (int i = 1; i <= columns; i++) {
        row.add(said(rows.getObject(i)));
      }
      read.add(row.stream().collect(Collectors.joining(" | ")));
    }
    return read;
  }

  private static String said(Object value) {
    return value == null ? "-" : value.toString();
  }
}
