package nl.pactportal.dashboard.importer;

import java.net.URI;

/**
 * It is time to look whether a table has something new. An event: who can fetch the table does so.
 *
 * @param code of the table in our catalogue
 * @param url where the owner shows it, as the catalogue has it
 * @param cbs address below which the tables of CBS are
 */
public record DueTable(String code, String url, URI cbs, Patience patience) {}
