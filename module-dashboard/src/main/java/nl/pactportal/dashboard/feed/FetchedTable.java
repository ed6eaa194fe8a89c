package nl.pactportal.dashboard.feed;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import nl.pactportal.dashboard.format.FileFormat;
import nl.pactportal.dashboard.format.Readers;
import nl.pactportal.dashboard.format.Readers.Read;
import nl.pactportal.dashboard.format.TableIdentity;
import nl.pactportal.dashboard.format.cbs.CbsV3Tables;
import nl.pactportal.dashboard.format.sheet.Aliases;
import nl.pactportal.dashboard.format.sheet.ReadingReport;
import nl.pactportal.dashboard.importer.ODataClient;
import nl.pactportal.dashboard.importer.ODataClient.Fetched;
import nl.pactportal.dashboard.importer.Patience;
import nl.pactportal.dashboard.importer.SourceException;
import nl.pactportal.dashboard.source.Validators;

/** A table at its address, of whatever format. */
final class FetchedTable {
  private final SourceAddress address;
  private final ODataClient client;
  private final WorkFolder folder;
  private Validators validators = Validators.NONE;

  FetchedTable(SourceAddress address, Patience patience, WorkFolder folder) {
    this.address = address;
    this.client = new ODataClient(address.url(), patience);
    this.folder = folder;
  }

  /**
   * @param known what the source said of the answer we have
   * @return nothing where the source says that it still holds
   */
  Optional<Read> read(TableIdentity identity, Aliases aliases, Validators known) {
    return address.format() == FileFormat.CBS_V3
        ? Optional.of(cbs(identity))
        : file(known).map(file -> Readers.read(file, identity, address.numbers(), aliases));
  }

  /** What the source said of the answer that came. */
  Validators validators() {
    return validators;
  }

  private Read cbs(TableIdentity identity) {
    CbsV3Tables tables = new CbsV3Tables(this::page);
    return new Read(
        FileFormat.CBS_V3, tables.download(address.url(), identity), new ReadingReport());
  }

  private Path page(URI url, String name) {
    Path target = folder.file(name);
    return explained(target, () -> client.fetch(url, target));
  }

  private Optional<Path> file(Validators known) {
    Path target = folder.file("answer");
    Optional<Fetched> answer = explained(target, () -> client.fetch(address.url(), target, known));
    validators = answer.map(Fetched::validators).orElse(known);
    return answer.map(fetched -> Unpacked.of(fetched.file(), ODataClient.MOST_BYTES));
  }

  private static <T> T explained(Path target, Supplier<T> fetching) {
    try {
      return fetching.get();
    } catch (SourceException refused) {
      throw SourceMessage.explained(refused, target);
    }
  }
}
