/** Tables of Statistics Netherlands (CBS): OData v4 and v3. */
package nl.pactportal.dashboard.format.cbs;
