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
     * @param value as written, or null
     * @param status letters of the source
     * @param confidential letters of the source
     * @param place where it stands, for people
     */
    void take(String[] codes, String value, String status, String confidential, String place);
  }
}
