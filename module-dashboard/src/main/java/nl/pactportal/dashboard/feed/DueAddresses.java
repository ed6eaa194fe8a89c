package nl.pactportal.dashboard.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.dashboard.feed.FeedRepository.Feed;
import nl.pactportal.dashboard.importer.AddressedTables;
import nl.pactportal.dashboard.importer.Patience;
import nl.pactportal.dashboard.source.AllowedHosts;

/** Looks at tables that have an address of their own, when it is time to. */
@ApplicationScoped
public class DueAddresses implements AddressedTables {
  @Inject FeedRepository feeds;
  @Inject TableImport imports;

  @Override
  public boolean look(UUID run, String code, Patience patience) {
    return look(run, code, patience, AllowedHosts.configured());
  }

  boolean look(UUID run, String code, Patience patience, AllowedHosts hosts) {
    Optional<Feed> feed = feeds.byCode(code).filter(known -> known.address() != null);
    feed.ifPresent(known -> imports.fetch(run, known, hosts, patience));
    return feed.isPresent();
  }
}
