/**
 * What the tests of all modules share: rules on classes ({@link
 * nl.pactportal.testkit.ArchitectureRules}), on pages and texts ({@link
 * nl.pactportal.testkit.SourceRules}), on a module as a whole ({@link
 * nl.pactportal.testkit.ModuleContract}) and on the database ({@link
 * nl.pactportal.testkit.DatabaseCatalogue}); and the server and database for container tests.
 *
 * <p>Every rule is proven by something that breaks it. A rule without such a proof fails the build
 * of this module.
 */
package nl.pactportal.testkit;
