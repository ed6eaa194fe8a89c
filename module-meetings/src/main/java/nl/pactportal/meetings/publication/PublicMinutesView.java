package nl.pactportal.meetings.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import nl.pactportal.meetings.minutes.export.StateLine;
import nl.pactportal.platform.input.GivenId;
import org.omnifaces.util.Faces;

/** Published minutes, for everybody; once withdrawn their tombstone, as 410. */
@Named
@RequestScoped
public class PublicMinutesView {
  @Inject PublicReadingService published;
  private String id;
  private PublicDocument found;

  public void load() {
    found = published.read(GivenId.of(id));
    if (found.publication().withdrawn()) {
      Faces.setResponseStatus(HttpServletResponse.SC_GONE);
    }
  }

  public PublicDocument getFound() {
    return found;
  }

  public String getState() {
    return found.document() == null ? "" : StateLine.of(found.document());
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
