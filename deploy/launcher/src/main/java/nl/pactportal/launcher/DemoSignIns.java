package nl.pactportal.launcher;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** The table of demo accounts, for the screen. */
final class DemoSignIns {
  private static final String ROW = "  %-24s %-26s %s%n";

  private DemoSignIns() {}

  static String table(Path demoUsers) {
    JsonArray users = Realm.users(demoUsers);
    StringBuilder table = new StringBuilder();
    table.append(ROW.formatted("Sign in as", "Name", "Role"));
    for (JsonObject user : users.getValuesAs(JsonObject.class)) {
      String name = user.getString("firstName") + " " + user.getString("lastName");
      table.append(ROW.formatted(user.getString("username"), name, roles(user)));
    }
    return table.append("  Password of each: " + password(users)).toString();
  }

  private static String roles(JsonObject user) {
    return user.getJsonArray("realmRoles").getValuesAs(JsonString.class).stream()
        .map(JsonString::getString)
        .filter(role -> !role.startsWith("default-roles"))
        .collect(Collectors.joining(", "));
  }

  private static String password(JsonArray users) {
    return users.getJsonObject(0).getJsonArray("credentials").getJsonObject(0).getString("value");
  }
}
