package nl.pactportal.dashboard.feed;

import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.pactportal.dashboard.format.FileFormat;
import nl.pactportal.platform.faces.Flash;
import org.omnifaces.cdi.ViewScoped;

/** The form for where a table is fetched. */
@Named
@ViewScoped
public class AddressView extends TableEditView {
  private static final long serialVersionUID = 1L;
  private static final String AS_SERVED = "AS_SERVED";
  private String url;
  private String format = AS_SERVED;

  /** A table of the catalogue, or a new one. */
  public void load() {
    open().ifPresent(this::keep);
  }

  private void keep(FeedRow row) {
    url = row.url();
    format = row.format() == null ? AS_SERVED : row.format().name();
  }

  public String save() {
    FileFormat said = AS_SERVED.equals(format) ? null : FileFormat.valueOf(format);
    String kept = feeds.locate(getTable().form(), url, said, getTable().getNumbers());
    boolean started = feeds.fetch(kept);
    Flash.say(started ? "import.started" : "import.running", kept);
    return "/sources/index?faces-redirect=true";
  }

  /** OData is a service of many addresses; of everything else the answer says what it is. */
  public Map<String, String> getFormats() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put(texts.say("formats.format.served"), AS_SERVED);
    all.put(texts.say(FileFormat.CBS_V3.key()), FileFormat.CBS_V3.name());
    return all;
  }

  public String getUrl() {
    return url;
  }

  public void setUrl(String url) {
    this.url = url;
  }

  public String getFormat() {
    return format;
  }

  public void setFormat(String format) {
    this.format = format;
  }
}
