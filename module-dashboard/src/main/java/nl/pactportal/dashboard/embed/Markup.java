package nl.pactportal.dashboard.embed;

/** HTML written piece by piece; texts never become markup. */
final class Markup {
  private final StringBuilder html = new StringBuilder();

  /** Markup of our own. */
  Markup raw(String markup) {
    html.append(markup);
    return this;
  }

  Markup text(String said) {
    html.append(safe(said));
    return this;
  }

  /** {@code <name …>}; attributes as name, value, name, value. */
  Markup open(String name, String... attributes) {
    html.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      html.append(' ').append(attributes[i]).append("=\"").append(safe(attributes[i + 1]));
      html.append('"');
    }
    html.append('>');
    return this;
  }

  Markup close(String name) {
    html.append("</").append(name).append('>');
    return this;
  }

  Markup element(String name, String said, String... attributes) {
    return open(name, attributes).text(said).close(name);
  }

  static String safe(String said) {
    return said.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
