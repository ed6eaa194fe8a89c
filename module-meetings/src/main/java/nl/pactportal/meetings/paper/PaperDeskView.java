package nl.pactportal.meetings.paper;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.UUID;
import nl.pactportal.platform.document.Confidentiality;
import nl.pactportal.platform.document.DocumentLabel;
import nl.pactportal.platform.document.DocumentRow;
import nl.pactportal.platform.document.Upload;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.input.GivenId;
import org.omnifaces.util.Faces;

/** The papers of a meeting or of one item, and the form that adds one or a newer version. */
@Named
@RequestScoped
public class PaperDeskView {
  @Inject PaperService papers;
  private String id;
  private String item;
  private String replaces;
  private PaperDesk desk;
  private Part file;
  private String title;
  private Confidentiality confidentiality = Confidentiality.PARTNERS;
  private String publicSaid;

  /** Rows are looked up before Faces hands over the parameters of the page. */
  @PostConstruct
  void begin() {
    id = Faces.getRequestParameter("id");
    item = Faces.getRequestParameter("item");
    replaces = Faces.getRequestParameter("replaces");
  }

  public void load() {
    DocumentRow before = getBefore();
    if (before != null) {
      title = before.title();
      confidentiality = before.confidentiality();
      publicSaid = before.publicSaid();
    }
  }

  public PaperDesk getDesk() {
    if (desk == null) {
      desk = papers.desk(meeting(), GivenId.optional(item));
    }
    return desk;
  }

  /** The version a newer one is about to replace, or null. */
  public DocumentRow getBefore() {
    UUID before = GivenId.optional(replaces);
    return before == null ? null : getDesk().newest(before);
  }

  public String save() {
    DocumentLabel label =
        new DocumentLabel(title, confidentiality, publicSaid, GivenId.optional(replaces));
    papers.attach(meeting(), GivenId.optional(item), label, Upload.of(file));
    Flash.say("documents.saved");
    return page();
  }

  public String withdraw() {
    papers.withdraw(meeting(), GivenId.optional(item), GivenId.of(replaces));
    Flash.say("papers.withdrawn");
    return page();
  }

  private String page() {
    return "/agenda/papers?faces-redirect=true&id="
        + meeting()
        + (isOfItem() ? "&item=" + item : "");
  }

  private UUID meeting() {
    return GivenId.of(id);
  }

  public boolean isOfItem() {
    return GivenId.optional(item) != null;
  }

  public Confidentiality[] getLevels() {
    return Confidentiality.values();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getItem() {
    return item;
  }

  public void setItem(String item) {
    this.item = item;
  }

  public String getReplaces() {
    return replaces;
  }

  public void setReplaces(String replaces) {
    this.replaces = replaces;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public Confidentiality getConfidentiality() {
    return confidentiality;
  }

  public void setConfidentiality(Confidentiality confidentiality) {
    this.confidentiality = confidentiality;
  }

  public String getPublicSaid() {
    return publicSaid;
  }

  public void setPublicSaid(String publicSaid) {
    this.publicSaid = publicSaid;
  }
}
