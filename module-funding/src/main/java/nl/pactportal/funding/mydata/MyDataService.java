package nl.pactportal.funding.mydata;

import static nl.pactportal.funding.FundingPermission.EXPORT_OWN_DATA;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import nl.pactportal.funding.Requires;
import nl.pactportal.platform.mydata.MyData;

/** Gathers where the current user is named in this module. */
@ApplicationScoped
@Transactional
public class MyDataService {
  @Inject MyData data;

  @Requires(EXPORT_OWN_DATA)
  public JsonObject ofMe() {
    return data.ofMe("funding", Trace.ALL);
  }
}
