package nl.pactportal.funding.form;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.persistence.RegionAggregate;
import nl.pactportal.platform.region.RegionScope;

/** A theme in the register of the Pact, as it is now. */
@Entity
@Table(schema = "funding", name = "theme")
public class ThemeEntry extends RegionAggregate {
  private String code;
  private int position;

  @Column(name = "name_nl")
  private String nameNl;

  @Column(name = "name_en")
  private String nameEn;

  @Enumerated(EnumType.STRING)
  private Theme.Owner owner;

  @Enumerated(EnumType.STRING)
  private ThemeState state;

  private int edition;

  protected ThemeEntry() {}

  ThemeEntry(UUID id, String code, int position) {
    super(id, RegionScope.SHARED);
    this.code = code;
    this.position = position;
  }

  /**
   * False if that is what it says already.
   *
   * @throws BusinessException at the state it cannot go to from where it is
   */
  boolean say(ThemeText text) {
    if (edition > 0 && text.equals(text())) {
      return false;
    }
    if (edition > 0 && state != text.state() && !state.canBecome(text.state())) {
      throw new BusinessException("state", "theme.state.notYet");
    }
    nameNl = text.nameNl();
    nameEn = text.nameEn();
    owner = text.owner();
    state = text.state();
    edition++;
    return true;
  }

  void moveTo(int place) {
    position = place;
    edition++;
  }

  ThemeText text() {
    return new ThemeText(nameNl, nameEn, owner, state);
  }

  Theme theme() {
    return new Theme(code, new Words(nameNl, nameEn), owner, state, false);
  }

  String getCode() {
    return code;
  }

  int getPosition() {
    return position;
  }

  int getEdition() {
    return edition;
  }
}
