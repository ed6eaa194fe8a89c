package nl.pactportal.dashboard.format.sdmx;

import java.util.Set;

/**
 * Attributes of SDMX, to tell them from dimensions where the file itself does not say which is
 * which.
 */
final class SdmxNames {
  static final String VALUE = "OBS_VALUE";
  static final Set<String> STATUS = Set.of("OBS_STATUS", "OBS_FLAG");
  static final String CONFIDENTIAL = "CONF_STATUS";
  static final String UNIT = "UNIT_MEASURE";
  private static final Set<String> ATTRIBUTES =
      Set.of(
          VALUE,
          "OBS_STATUS",
          "OBS_FLAG",
          CONFIDENTIAL,
          "OBS_CONF",
          "UNIT_MULT",
          "DECIMALS",
          "TIME_FORMAT",
          "TITLE",
          "TITLE_COMPL",
          "COLLECTION",
          "BASE_PER",
          "REF_PERIOD_DETAIL",
          "COMMENT_OBS",
          "COMMENT_TS",
          "SOURCE_AGENCY",
          "OBS_PRE_BREAK",
          "OBS_COM",
          "PRE_BREAK_VALUE",
          "COMPILING_ORG",
          "LAST_UPDATE");

  private SdmxNames() {}

  static boolean isAttribute(String name) {
    return ATTRIBUTES.contains(name);
  }
}
