package nl.pactportal.funding.guide;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.persistence.UuidV7;
import org.omnifaces.cdi.ViewScoped;

/** The button that begins a new version. */
@Named
@ViewScoped
public class GuideBeginView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient GuideWritingService writing;
  private UUID newId;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  /** Begins with the page: a bean first met when its button is pressed would be a lost one. */
  public void load() {
    newId = UuidV7.next();
  }

  public String begin(UUID callId) {
    writing.begin(newId, callId);
    return "/guide/edit.xhtml?faces-redirect=true&call=" + callId;
  }
}
