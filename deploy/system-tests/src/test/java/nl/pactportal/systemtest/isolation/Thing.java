package nl.pactportal.systemtest.isolation;

/**
 * One thing of one region, to be looked at by everybody.
 *
 * @param region whose it is; null where the page belongs to no region
 * @param id fills {@code {id}} in the address
 * @param marker text by which the page of this thing is known
 */
record Thing(String region, String id, String marker) {}
