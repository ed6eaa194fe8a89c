package nl.pactportal.dashboard.annotation;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.pactportal.dashboard.DashboardPermission;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.input.GivenId;
import org.omnifaces.cdi.ViewScoped;

/** One note with every text it had. */
@Named
@ViewScoped
public class AnnotationDetailView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient AnnotationService annotations;
  @Inject transient CurrentUser user;
  private String id;
  private AnnotationRow note;
  private List<TextRow> texts = List.of();

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    UUID given = GivenId.of(id);
    note = annotations.read(given);
    texts = annotations.texts(given);
  }

  public String remove() {
    annotations.remove(note.id(), note.version());
    Flash.say("annotation.removed");
    return "/sources/detail?faces-redirect=true&id=" + note.datasetId();
  }

  public boolean isOwn() {
    return user.may(DashboardPermission.ANNOTATE) && AnnotationService.isOwn(user, note);
  }

  public AnnotationRow getNote() {
    return note;
  }

  /** Those before the present one. */
  public List<TextRow> getEarlier() {
    return texts.subList(Math.min(1, texts.size()), texts.size());
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
