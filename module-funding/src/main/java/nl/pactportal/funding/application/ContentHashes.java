package nl.pactportal.funding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.pactportal.platform.document.DocumentRow;
import nl.pactportal.platform.document.Documents;

/** The fingerprint of an application with its annexes as they are now. */
@ApplicationScoped
class ContentHashes {
  @Inject Documents documents;

  String of(Application application) {
    return application
        .content()
        .hash(documents.of(application.getId()).stream().map(DocumentRow::id).toList());
  }
}
