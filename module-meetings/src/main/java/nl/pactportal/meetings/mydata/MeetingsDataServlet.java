package nl.pactportal.meetings.mydata;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import nl.pactportal.meetings.MeetingsPermission;
import nl.pactportal.platform.mydata.MyDataServlet;
import nl.pactportal.platform.permission.Permission;

/** What this module keeps about who asks: {@code /my-data.json}. */
@WebServlet("/my-data.json")
public class MeetingsDataServlet extends MyDataServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient MyDataService data;

  @Override
  protected Permission permission() {
    return MeetingsPermission.EXPORT_OWN_DATA;
  }

  @Override
  protected JsonObject ofMe() {
    return data.ofMe();
  }
}
