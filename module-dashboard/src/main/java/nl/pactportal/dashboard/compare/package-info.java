/** One measure, one period, all regions: ranking, map and small multiples. */
package nl.pactportal.dashboard.compare;
