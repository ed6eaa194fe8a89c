package nl.pactportal.dashboard.upload;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.dashboard.disclosure.DisclosureRule;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.input.GivenId;
import org.omnifaces.cdi.ViewScoped;

/** The form for a new table with its first file, or for the next file of a table. */
@Named
@ViewScoped
public class UploadEditView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient UploadService uploads;
  private final Map<String, String> regions = new LinkedHashMap<>();
  private final OwnTableForm form = new OwnTableForm();
  private boolean fresh;
  private String table;
  private UUID tableId;
  private String tableTitle;
  private String region;
  private transient Part file;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    uploads.regions().forEach((code, name) -> regions.put(name, code));
    region = regions.size() == 1 ? regions.values().iterator().next() : null;
    if (table != null) {
      OwnTableRow known = uploads.table(GivenId.of(table));
      tableId = known.id();
      tableTitle = known.title();
      region = known.regionCode();
    } else if (!fresh) {
      throw new NotFoundException("upload");
    } else {
      form.begin(DisclosureRule.USUAL);
    }
  }

  public String save() {
    try (InputStream content = file.getInputStream()) {
      SheetFile sheet = SheetReader.read(file.getSubmittedFileName(), content);
      UUID upload =
          tableId == null
              ? uploads.begin(region, form.entry(), sheet)
              : uploads.follow(tableId, sheet);
      return "/uploads/detail.xhtml?faces-redirect=true&id=" + upload;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public Audience[] getAudiences() {
    return Audience.values();
  }

  public Map<String, String> getRegions() {
    return regions;
  }

  public boolean isNext() {
    return tableId != null;
  }

  public boolean isChoosing() {
    return tableId == null && regions.size() > 1;
  }

  public String getTableTitle() {
    return tableTitle;
  }

  public OwnTableForm getForm() {
    return form;
  }

  public boolean isFresh() {
    return fresh;
  }

  public void setFresh(boolean fresh) {
    this.fresh = fresh;
  }

  public String getTable() {
    return table;
  }

  public void setTable(String table) {
    this.table = table;
  }

  public String getRegion() {
    return region;
  }

  public void setRegion(String region) {
    this.region = region;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
