package nl.pactportal.dashboard.feed;

import java.net.URI;
import java.nio.file.Path;
import nl.pactportal.dashboard.format.FileFormat;
import nl.pactportal.dashboard.format.Readers;
import nl.pactportal.dashboard.format.Readers.Read;
import nl.pactportal.dashboard.format.TableIdentity;
import nl.pactportal.dashboard.format.cbs.CbsV3Tables;
import nl.pactportal.dashboard.format.sheet.Aliases;
import nl.pactportal.dashboard.format.sheet.ReadingReport;
import nl.pactportal.dashboard.importer.ODataClient;
import nl.pactportal.dashboard.importer.Patience;
import nl.pactportal.dashboard.importer.SourceException;

/** A table fetched from its address, of whatever format. */
final class FetchedTable {
  private final ODataClient client;
  private final WorkFolder folder;

  private FetchedTable(ODataClient client, WorkFolder folder) {
    this.client = client;
    this.folder = folder;
  }

  static Read of(
      TableIdentity identity,
      SourceAddress address,
      Aliases aliases,
      Patience patience,
      WorkFolder folder) {
    FetchedTable source = new FetchedTable(new ODataClient(address.url(), patience), folder);
    return address.format() == FileFormat.CBS_V3
        ? new Read(
            FileFormat.CBS_V3,
            new CbsV3Tables(source::fetch).download(address.url(), identity),
            new ReadingReport())
        : source.file(identity, address, aliases);
  }

  private Read file(TableIdentity identity, SourceAddress address, Aliases aliases) {
    Path file = Unpacked.of(fetch(address.url(), "answer"), ODataClient.MOST_BYTES);
    return Readers.read(file, identity, address.numbers(), aliases);
  }

  private Path fetch(URI address, String name) {
    Path target = folder.file(name);
    try {
      return client.fetch(address, target);
    } catch (SourceException refused) {
      throw SourceMessage.explained(refused, target);
    }
  }
}
