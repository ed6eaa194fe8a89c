package nl.pactportal.dashboard;

import jakarta.annotation.PostConstruct;
import java.io.Serializable;
import java.util.UUID;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.input.GivenId;

/** A form for something new, {@code ?new=true}, or to change what there is, {@code ?id=…}. */
public abstract class EditedView implements Serializable {
  private static final long serialVersionUID = 1L;
  private String id;
  private boolean fresh;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  protected UUID given() {
    return GivenId.of(id);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public boolean isFresh() {
    return fresh;
  }

  public void setFresh(boolean fresh) {
    this.fresh = fresh;
  }
}
