package nl.pactportal.funding.objection;

/** How an objection can be withdrawn (Awb 6:21). */
public enum WithdrawalWay {
  IN_WRITING,
  AT_HEARING
}
