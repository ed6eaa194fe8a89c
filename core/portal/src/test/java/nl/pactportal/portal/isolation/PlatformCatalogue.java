package nl.pactportal.portal.isolation;

import nl.pactportal.testkit.DatabaseCatalogue;

/** What the platform's schema may do beside the rule. */
final class PlatformCatalogue {
  static final DatabaseCatalogue RULES =
      DatabaseCatalogue.strict()
          .allowingTables(
              "platform.party",
              "platform.party_alias",
              "platform.region",
              "platform.portal_module",
              "platform.recess")
          // only the owner may move the head of the audit chain
          .allowingDefinerFunctions("platform.audit_append")
          // a reader's refused attempt is noted where he may read
          .allowingPolicies("platform.audit_entry.region_insert");

  private PlatformCatalogue() {}
}
