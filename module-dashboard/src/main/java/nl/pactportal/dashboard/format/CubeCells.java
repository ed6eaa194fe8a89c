package nl.pactportal.dashboard.format;

/** The cells of a file, gone through from the first to the last as often as needed. */
@FunctionalInterface
public interface CubeCells {
  void each(CubeTaker taker);

  /** Takes one cell; the array is used again for the next one. */
  @FunctionalInterface
  interface CubeTaker {
    /**
     * @param codes in the order of the dimensions
     * @param place where it stands, for people
     */
    void take(String[] codes, Said said, String place);
  }
}
