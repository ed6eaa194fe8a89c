package nl.pactportal.funding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.form.FormSchema;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.CurrentUser;

/** Consultations of the board, kept with their application. */
@ApplicationScoped
class Consultations {
  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  List<ConsultationRow> of(UUID applicationId) {
    return em.createQuery(
            "select new nl.pactportal.funding.application.ConsultationRow(c.id, c.said, c.heldOn,"
                + " c.remark) from Consultation c where c.applicationId = :application"
                + " and c.regionCode in :regions order by c.heldOn, c.id",
            ConsultationRow.class)
        .setParameter("application", applicationId)
        .setParameter("regions", user.scope().read())
        .getResultList();
  }

  void add(Consultation consultation) {
    em.persist(consultation);
  }

  /** No version: nobody changes one, it is only taken away. */
  int remove(UUID applicationId, UUID id) {
    return em.createQuery(
            "delete from Consultation c where c.id = :id and c.applicationId = :application"
                + " and c.regionCode in :regions")
        .setParameter("id", id)
        .setParameter("application", applicationId)
        .setParameter("regions", user.scope().write())
        .executeUpdate();
  }

  /**
   * @throws BusinessException if the call wants one and there is none
   */
  void requireEnough(FormSchema form, UUID applicationId) {
    if (form.consultation() == FormSchema.Consultation.REQUIRED && of(applicationId).isEmpty()) {
      throw new BusinessException(null, "consultation.missing");
    }
  }
}
