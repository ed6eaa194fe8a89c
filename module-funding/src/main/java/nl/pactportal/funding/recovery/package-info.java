/** Getting back what was paid too much (Awb 4:57 and title 4.4). */
package nl.pactportal.funding.recovery;
