package nl.pactportal.dashboard.export;

import java.io.OutputStream;
import java.util.function.Consumer;
import nl.pactportal.dashboard.observation.Cell;

/** A form figures can be had in. The cells pass by one at a time: a file may be of any size. */
interface DataFile {
  /** Gives all cells, as often as it is asked to. */
  @FunctionalInterface
  interface Cells {
    void each(Consumer<Cell> taker);
  }

  String mediaType();

  /** End of the name of the file. */
  String extension();

  /**
   * @param target is written to and not closed
   */
  void write(Contents contents, Notes notes, Cells cells, OutputStream target);
}
