package nl.pactportal.dashboard.embed;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.pactportal.platform.persistence.RegionAggregate;
import nl.pactportal.platform.region.RegionScope;

/** A site that may show charts in a frame. */
@Entity
@Table(schema = "dashboard", name = "embed_site")
public class EmbedSite extends RegionAggregate {
  private String origin;
  private String title;

  protected EmbedSite() {}

  EmbedSite(UUID id, SiteOrigin origin, String title) {
    super(id, RegionScope.PUBLIC);
    this.origin = origin.text();
    this.title = title;
  }
}
