package nl.pactportal.platform.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import nl.pactportal.platform.permission.Permission;
import nl.pactportal.platform.region.Parties;
import nl.pactportal.platform.region.RegionScope;
import nl.pactportal.platform.time.ClockProducer;

/**
 * The user of this thread. The sign-on filter binds the person for the length of a request, {@link
 * #callAs} for the length of a job; outside both there is nobody and the database shows nothing.
 */
@Named("user")
@RequestScoped
public class CurrentUser {
  /** A region to choose. */
  public record RegionOption(String code, String name) {}

  /**
   * @param came who came, where he acts as somebody else: a visitor of what is public
   */
  private record Bound(Person person, Person came, String selectedRegion, Instant since) {}

  private static final ThreadLocal<Bound> BOUND = new ThreadLocal<>();
  @Inject Parties parties;

  public static <T> T callAs(Person person, Callable<T> work) throws Exception {
    return callAs(person, null, ClockProducer.now(), work);
  }

  /** As {@link #callAs(Person, Callable)}, for work that throws nothing checked. */
  public static <T> T supplyAs(Person person, Supplier<T> work) {
    Bound before = BOUND.get();
    BOUND.set(new Bound(person, person, null, ClockProducer.now()));
    try {
      return work.get();
    } finally {
      BOUND.set(before);
    }
  }

  static <T> T callAs(Person person, String selectedRegion, Instant since, Callable<T> work)
      throws Exception {
    return bound(new Bound(person, person, selectedRegion, since), work);
  }

  /** Reads as any visitor does, whoever he is; only the header knows him. */
  static <T> T callAsVisitor(Person came, Instant since, Callable<T> work) throws Exception {
    return bound(new Bound(Person.VISITOR, came, null, since), work);
  }

  private static <T> T bound(Bound bound, Callable<T> work) throws Exception {
    Bound before = BOUND.get();
    BOUND.set(bound);
    try {
      return work.call();
    } finally {
      BOUND.set(before);
    }
  }

  /** What the database may show on this thread; nothing where nobody is bound. */
  public static RegionScope currentScope() {
    Bound bound = BOUND.get();
    return bound == null
        ? RegionScope.NOTHING
        : RegionScope.of(bound.person()).narrowedTo(bound.selectedRegion());
  }

  /** Subject for the database session; empty where nobody is bound. */
  public static String currentSubject() {
    return BOUND.get() == null ? "" : BOUND.get().person().subject();
  }

  /** Visitors of the public pages are bound, too, but have not signed in. */
  public boolean isSignedIn() {
    return BOUND.get() != null && !BOUND.get().person().isVisitor();
  }

  /** Signed in, also on a page that is public: for the header, and for nothing he may do. */
  public boolean isKnown() {
    return BOUND.get() != null && !BOUND.get().came().isVisitor();
  }

  public String getKnownName() {
    return isKnown() ? BOUND.get().came().name() : "";
  }

  /** What he could do elsewhere; here it allows nothing. */
  public boolean isKnownAs(Role role) {
    return isKnown() && BOUND.get().came().roles().contains(role);
  }

  /**
   * @throws IllegalStateException if nobody is signed in; pages are never reached that way
   */
  public Person person() {
    if (BOUND.get() == null) {
      throw new IllegalStateException("nobody is signed in on this thread");
    }
    return BOUND.get().person();
  }

  public String getSubject() {
    return person().subject();
  }

  public String getName() {
    return isSignedIn() ? person().name() : "";
  }

  /**
   * When what he asks for arrived, before it waited for anything: who is in time stays in time,
   * however busy the portal is.
   */
  public Instant arrivedAt() {
    person();
    return BOUND.get().since();
  }

  public Set<Role> getRoles() {
    return person().roles();
  }

  public RegionScope scope() {
    return currentScope();
  }

  public boolean may(Permission permission) {
    return BOUND.get() != null && person().roles().stream().anyMatch(permission.roles()::contains);
  }

  public boolean has(Role role) {
    return isSignedIn() && person().roles().contains(role);
  }

  /** The region chosen in the header, or null for all of the user's regions. */
  public String getSelectedRegion() {
    String chosen = BOUND.get() == null ? null : BOUND.get().selectedRegion();
    return chosen != null && scope().read().contains(chosen) ? chosen : null;
  }

  /** Labour-market regions this user can choose between in the header; none with only one. */
  public List<RegionOption> getRegionOptions() {
    Set<String> readable = isSignedIn() ? RegionScope.of(person()).read() : Set.of();
    List<String> own = RegionScope.REGIONS.stream().filter(readable::contains).toList();
    return own.size() < 2
        ? List.of()
        : own.stream().map(code -> new RegionOption(code, parties.name(code))).toList();
  }
}
