package nl.pactportal.meetings.action;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.pactportal.platform.input.Wording;

/** Somebody who does an action together with its owner, often for another organisation. */
@Entity
@IdClass(CoOwnerId.class)
@Table(schema = "meetings", name = "co_owner")
public class CoOwner {
  @Column(name = "region_code")
  private String regionCode;

  @Id
  @Column(name = "action_id")
  private UUID actionId;

  @Id private int position;

  @Column(name = "owner_said")
  private String ownerSaid;

  @Column(name = "owner_party")
  private String ownerParty;

  @Version private long version;

  protected CoOwner() {}

  /**
   * @param position from 1; the field of the form has the number of the owner, which is one more
   */
  CoOwner(ActionPoint action, int position, OwnerSaid owner) {
    this.regionCode = action.getRegionCode();
    this.actionId = action.getId();
    this.position = position;
    this.ownerSaid = Wording.required("owner" + (position + 1), owner.said(), ActionPoint.OWNER);
    this.ownerParty = action.reachable("ownerParty" + (position + 1), owner.party());
  }
}
