/** The application (aanvraag): drafted and signed by a region, decided on by the province. */
package nl.pactportal.funding.application;
