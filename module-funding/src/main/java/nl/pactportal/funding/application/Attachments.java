package nl.pactportal.funding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.document.DocumentRow;
import nl.pactportal.platform.document.Documents;

/** What belongs to an application besides its text; the signature is under that, too. */
@ApplicationScoped
class Attachments {
  @Inject Documents documents;
  @Inject Consultations consultations;

  String hash(Application application) {
    List<UUID> attached = new ArrayList<>();
    documents.of(application.getId()).stream().map(DocumentRow::id).forEach(attached::add);
    consultations.of(application.getId()).stream().map(ConsultationRow::id).forEach(attached::add);
    return application.content().hash(application.getFormVersion(), attached);
  }
}
