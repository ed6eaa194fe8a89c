package nl.pactportal.funding.register;

import static nl.pactportal.funding.FundingPermission.VIEW_REGISTER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.PageOf;
import nl.pactportal.funding.Requires;
import nl.pactportal.platform.error.NotFoundException;

/** The public register, for everybody. */
@ApplicationScoped
@Transactional
public class RegisterService {
  static final int PAGE = 50;
  static final int LARGEST_PAGE = 100;
  private static final int MOST_IN_FILE = 100_000;
  private static final String LAST_CHANGED = " order by g.changedAt desc, g.id";
  private static final String BY_DAY = " order by g.grantedOn desc, g.reference";

  @Inject RegisterRepository register;

  /**
   * For machines: what changed last comes first.
   *
   * @param wanted a page that is not there gives the nearest
   */
  @Requires(VIEW_REGISTER)
  public RegisterPage awards(int wanted, int size) {
    long total = register.count("PublicGrant");
    int pages = pages(total, size);
    int page = Math.max(1, Math.min(wanted, pages));
    return new RegisterPage(
        register.grants(LAST_CHANGED, (page - 1) * size, size), page, pages, size, total);
  }

  /** For a screen, which does not ask how many there are: the last granted first. */
  @Requires(VIEW_REGISTER)
  public PageOf<RegisterRow> page(int wanted) {
    return register.page(wanted, PAGE);
  }

  /** All of it, for a file. */
  @Requires(VIEW_REGISTER)
  public List<RegisterRow> all() {
    return register.grants(BY_DAY, 0, MOST_IN_FILE);
  }

  /**
   * @throws NotFoundException if no such grant is public
   */
  @Requires(VIEW_REGISTER)
  public RegisterRow grant(UUID id) {
    return register.grant(id).orElseThrow(() -> new NotFoundException("grant " + id));
  }

  @Requires(VIEW_REGISTER)
  public CallsPage calls(int wanted, int size) {
    long total = register.count("PublicCall");
    int pages = pages(total, size);
    int page = Math.max(1, wanted);
    List<PublicCallRow> rows = page > pages ? List.of() : register.calls((page - 1) * size, size);
    return new CallsPage(rows, page, pages, size, total);
  }

  /**
   * @throws NotFoundException if no such call is public
   */
  @Requires(VIEW_REGISTER)
  public PublicCallRow call(UUID id) {
    return register.call(id).orElseThrow(() -> new NotFoundException("call " + id));
  }

  private static int pages(long total, int size) {
    return Math.toIntExact(Math.max(1, (total + size - 1) / size));
  }
}
