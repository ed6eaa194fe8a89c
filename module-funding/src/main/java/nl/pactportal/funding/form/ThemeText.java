package nl.pactportal.funding.form;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Locale;
import nl.pactportal.funding.OneLine;
import nl.pactportal.platform.error.BusinessException;

/** A theme as somebody of the desk writes it. */
public record ThemeText(String nameNl, String nameEn, Theme.Owner owner, ThemeState state)
    implements Serializable {
  private static final int LONGEST = 100;
  private static final int LONGEST_CODE = 24;

  /**
   * @throws BusinessException at the field that cannot be kept
   */
  public ThemeText {
    nameNl = OneLine.require(nameNl, LONGEST, "nameNl", "theme.name.missing");
    nameEn = OneLine.require(nameEn, LONGEST, "nameEn", "theme.name.missing");
    if (owner == null) {
      throw new BusinessException("owner", "theme.owner.missing");
    }
    if (state == null) {
      throw new BusinessException("state", "theme.state.missing");
    }
  }

  /** Letters only, as answers name it by that; not yet sure to be the only one. */
  String code() {
    String letters =
        Normalizer.normalize(nameNl, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toUpperCase(Locale.ROOT)
            .replaceAll("[^A-Z]+", "_")
            .replaceAll("^_+|_+$", "");
    String code = letters.length() < 2 ? "THEME" : letters;
    return code.substring(0, Math.min(code.length(), LONGEST_CODE)).replaceAll("_+$", "");
  }
}
