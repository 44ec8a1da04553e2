package io.notaflow.domain.invoice;

/** Forms of reference inside `NFref` and `gPagAntecipado`. */
public enum ReferenceKind {
    /** `refNFe`: electronic invoice. */
    NFE,
    /** `refNFeSig`: electronic invoice with the random code hidden. */
    NFE_MASKED,
    /** `refNF`: paper invoice model 1/1A. */
    PAPER,
    /** `refNFP`: rural producer's paper invoice. */
    RURAL,
    /** `refCTe`: transport document. */
    CTE,
    /** `refECF`: fiscal coupon. */
    COUPON,
    /** `gPagAntecipado/refNFe`: prepaid invoice. */
    PREPAID
}
