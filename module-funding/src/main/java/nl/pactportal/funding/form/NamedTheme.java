package nl.pactportal.funding.form;

/** A theme as it is read from its edition. */
public record NamedTheme(
    String code, String nameNl, String nameEn, Theme.Owner owner, ThemeState state) {
  Theme theme() {
    return new Theme(code, new Words(nameNl, nameEn), owner, state, false);
  }
}
