package nl.pactportal.funding.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.mail.MailAddress;
import nl.pactportal.platform.region.RegionScope;

/** The addresses people left; their owner is part of every change. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class NoticeAddresses {
  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /** Of the current user, each once. */
  List<String> own() {
    return em.createQuery(
            "select distinct a.address from NoticeAddress a where a.ownerSubject = :owner"
                + " and a.regionCode in :regions order by a.address",
            String.class)
        .setParameter("owner", user.getSubject())
        .setParameter("regions", user.scope().read())
        .getResultList();
  }

  void replace(MailAddress address) {
    removeOwn();
    em.flush();
    for (String region : homes(user.person())) {
      em.persist(
          new NoticeAddress(region, user.getSubject(), address)
              .seen(roles(user.person()), clock.instant()));
    }
  }

  void removeOwn() {
    remove(user.getSubject(), Set.of());
  }

  /** What he may do now counts; where he acts no more, nothing comes. */
  void follow(Person owner) {
    remove(owner.subject(), homes(owner));
    em.createQuery(
            "update NoticeAddress a set a.roles = :roles, a.seenAt = :now"
                + " where a.ownerSubject = :owner and a.regionCode in :regions")
        .setParameter("roles", roles(owner))
        .setParameter("now", clock.instant())
        .setParameter("owner", owner.subject())
        .setParameter("regions", user.scope().write())
        .executeUpdate();
  }

  /** Who has that role there, but for one person. */
  List<MailAddress> of(String home, Role role, String except) {
    return find(home, role == null ? "%" : "%," + role.name() + ",%", except);
  }

  private List<MailAddress> find(String home, String roles, String except) {
    return em.createQuery(
            "select distinct a.address from NoticeAddress a where a.regionCode = :home"
                + " and a.regionCode in :regions and a.roles like :roles and a.seenAt > :seen"
                + " and a.ownerSubject <> :except order by a.address",
            String.class)
        .setParameter("home", home)
        .setParameter("regions", user.scope().read())
        .setParameter("roles", roles)
        .setParameter("seen", clock.instant().minus(NoticeAddress.LONGEST_UNSEEN))
        .setParameter("except", except == null ? "" : except)
        .getResultStream()
        .map(MailAddress::new)
        .toList();
  }

  private void remove(String owner, Set<String> besides) {
    Set<String> regions = new TreeSet<>(user.scope().write());
    regions.removeAll(besides);
    if (!regions.isEmpty()) {
      em.createQuery(
              "delete from NoticeAddress a where a.ownerSubject = :owner"
                  + " and a.regionCode in :regions")
          .setParameter("owner", owner)
          .setParameter("regions", regions)
          .executeUpdate();
    }
  }

  private static Set<String> homes(Person person) {
    Set<String> homes = new TreeSet<>();
    if (person.roles().contains(Role.REGION_COORDINATOR)
        || person.roles().contains(Role.REGION_SIGNATORY)) {
      homes.addAll(person.regions());
      homes.retainAll(RegionScope.REGIONS);
    }
    if (person.roles().stream().anyMatch(Role::ofProvince)) {
      homes.add(RegionScope.PROVINCE);
    }
    return homes;
  }

  private static String roles(Person person) {
    return person.roles().stream()
        .map(Role::name)
        .sorted()
        .collect(Collectors.joining(",", ",", ","));
  }
}
