package nl.pactportal.funding.form;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.FundingPermission;
import nl.pactportal.funding.Move;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.faces.Language;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.input.GivenId;
import nl.pactportal.platform.persistence.UuidV7;
import org.omnifaces.cdi.ViewScoped;

/** The register of themes, and the one of them in hand. */
@Named
@ViewScoped
public class ThemesView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient ThemeService themes;
  @Inject transient CurrentUser user;
  @Inject transient Language language;
  private final UUID newId = UuidV7.next();
  private List<ThemeRow> rows = List.of();
  private List<ThemeRow> editions = List.of();
  private String theme;
  private boolean fresh;
  private String nameNl;
  private String nameEn;
  private Theme.Owner owner;
  private ThemeState state = ThemeState.DISCUSSED;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    rows = themes.list();
    if (theme != null) {
      editions = themes.editions(GivenId.of(theme));
      fill(getCurrent());
    }
    if (fresh && (!isKeeper() || theme != null)) {
      throw new NotFoundException("new theme");
    }
  }

  private void fill(ThemeRow row) {
    nameNl = row.nameNl();
    nameEn = row.nameEn();
    owner = row.owner();
    state = row.state();
  }

  public String save() {
    ThemeText text = new ThemeText(nameNl, nameEn, owner, state);
    if (fresh) {
      themes.add(newId, text);
    } else {
      themes.change(getCurrent().id(), getCurrent().version(), text);
    }
    Flash.say("theme.saved");
    return "/calls/themes.xhtml?faces-redirect=true";
  }

  public String up(ThemeRow row) {
    return move(row, Move.up(ids(), row.id()));
  }

  public String down(ThemeRow row) {
    return move(row, Move.down(ids(), row.id()));
  }

  /** A refused step shows the order as it is now. */
  private String move(ThemeRow row, Move move) {
    rows = themes.list();
    themes.move(move);
    Flash.say("order.moved", row.name(language.getTag()), move.place(), rows.size());
    return "/calls/themes.xhtml?faces-redirect=true" + move.parameters(row.id());
  }

  public boolean first(ThemeRow row) {
    return ids().indexOf(row.id()) == 0;
  }

  public boolean last(ThemeRow row) {
    return ids().indexOf(row.id()) == rows.size() - 1;
  }

  private List<UUID> ids() {
    return rows.stream().map(ThemeRow::id).toList();
  }

  public boolean isKeeper() {
    return user.may(FundingPermission.KEEP_THEMES);
  }

  /** What the theme in hand says now; null if none is. */
  public ThemeRow getCurrent() {
    return editions.isEmpty() ? null : editions.get(0);
  }

  public List<ThemeRow> getRows() {
    return rows;
  }

  public List<ThemeRow> getEditions() {
    return editions;
  }

  public String getTheme() {
    return theme;
  }

  public void setTheme(String theme) {
    this.theme = theme;
  }

  public boolean isFresh() {
    return fresh;
  }

  public void setFresh(boolean fresh) {
    this.fresh = fresh;
  }

  public String getNameNl() {
    return nameNl;
  }

  public void setNameNl(String nameNl) {
    this.nameNl = nameNl;
  }

  public String getNameEn() {
    return nameEn;
  }

  public void setNameEn(String nameEn) {
    this.nameEn = nameEn;
  }

  public Theme.Owner getOwner() {
    return owner;
  }

  public void setOwner(Theme.Owner owner) {
    this.owner = owner;
  }

  public ThemeState getState() {
    return state;
  }

  public void setState(ThemeState state) {
    this.state = state;
  }
}
