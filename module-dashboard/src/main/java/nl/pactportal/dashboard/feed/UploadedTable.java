package nl.pactportal.dashboard.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import nl.pactportal.dashboard.feed.FeedRepository.Feed;
import nl.pactportal.dashboard.feed.TableImport.Outcome;
import nl.pactportal.dashboard.format.NumberText;
import nl.pactportal.dashboard.format.Readers;
import nl.pactportal.dashboard.format.Readers.Read;
import nl.pactportal.dashboard.format.TableIdentity;
import nl.pactportal.dashboard.importer.ImportFailure;
import nl.pactportal.dashboard.importer.ImportRunRepository;
import nl.pactportal.dashboard.importer.SourceException;
import nl.pactportal.platform.config.Setting;
import nl.pactportal.platform.document.Upload;

/** A file somebody uploaded, from its bytes to a release or a report of what is wrong with it. */
@ApplicationScoped
public class UploadedTable {
  @Inject FeedRepository feeds;
  @Inject NameAliases names;
  @Inject TableImport imports;
  @Inject ImportRunRepository runs;

  UploadReport take(
      UUID run, TableForm form, Upload upload, NumberText numbers, boolean withoutUnassigned) {
    String code = form.checkedCode();
    try (WorkFolder folder = WorkFolder.open()) {
      TableIdentity identity = identity(code, form);
      Path file = Unpacked.of(stored(upload, folder), Setting.UPLOAD_MAX_BYTES.number() * 10);
      Read read = Readers.read(file, identity, numbers, names.all());
      boolean held =
          read.report().getWrong() > 0 || read.report().getUnassigned() > 0 && !withoutUnassigned;
      return held ? held(run, code, read) : publish(run, code, read);
    } catch (SourceException refused) {
      runs.fail(run, refused.failure(), refused.getMessage());
      return UploadReport.refused(code, refused.failure(), refused.getMessage());
    } catch (RuntimeException wrongForm) {
      runs.fail(run, ImportFailure.INTERRUPTED, "");
      throw wrongForm;
    }
  }

  private TableIdentity identity(String code, TableForm form) {
    return feeds.byCode(code).map(Feed::identity).orElseGet(() -> form.described(""));
  }

  private static Path stored(Upload upload, WorkFolder folder) {
    Path file = folder.file("upload");
    try (InputStream in = upload.content().open();
        OutputStream out = Files.newOutputStream(file)) {
      Unpacked.copy(in, out, Setting.UPLOAD_MAX_BYTES.number());
      return file;
    } catch (IOException broken) {
      throw new SourceException(ImportFailure.UNREADABLE, broken.toString());
    }
  }

  /** Nothing is published until somebody has looked at the rows. */
  private UploadReport held(UUID run, String code, Read read) {
    runs.fail(
        run,
        ImportFailure.UNCLEAR,
        read.report().getWrong()
            + " rows that are wrong, "
            + read.report().getUnassigned()
            + " that belong nowhere");
    return new UploadReport(code, read.format(), read.report(), null, null, "");
  }

  private UploadReport publish(UUID run, String code, Read read) {
    Outcome outcome = imports.publish(run, () -> Optional.of(read.table()));
    return new UploadReport(
        code, read.format(), read.report(), outcome.status(), outcome.failure(), outcome.detail());
  }
}
