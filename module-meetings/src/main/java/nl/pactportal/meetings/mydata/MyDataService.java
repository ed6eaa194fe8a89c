package nl.pactportal.meetings.mydata;

import static nl.pactportal.meetings.MeetingsPermission.EXPORT_OWN_DATA;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import nl.pactportal.meetings.Requires;
import nl.pactportal.platform.mydata.MyData;

/** Gathers where the current user is named in this module. */
@ApplicationScoped
@Transactional
public class MyDataService {
  @Inject MyData data;

  @Requires(EXPORT_OWN_DATA)
  public JsonObject ofMe() {
    return data.ofMe("meetings", Trace.ALL);
  }
}
