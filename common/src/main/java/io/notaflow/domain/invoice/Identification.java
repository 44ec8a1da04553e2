package io.notaflow.domain.invoice;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What the group `ide` says of an invoice.
 *
 * @param stateCode `cUF`, IBGE code of the issuer's state
 * @param randomCode `cNF`, 8 digits of the access key
 * @param operation `natOp`, free text
 * @param model `mod`, 55 NF-e or 65 NFC-e
 * @param series `serie`
 * @param number `nNF`
 * @param issuedAt `dhEmi` with the offset as written; layout 2.00: `dEmi` at the state's usual offset
 * @param exitAt `dhSaiEnt`, goods leave or enter
 * @param deliveryForecast `dPrevEntrega`
 * @param direction `tpNF`, 0 in, 1 out, seen from the issuer
 * @param destination `idDest`, 1 internal, 2 interstate, 3 abroad
 * @param municipality `cMunFG`, municipality of the taxable event
 * @param ibsMunicipality `cMunFGIBS`
 * @param printFormat `tpImp`
 * @param emissionType `tpEmis`, 1 normal, others contingency
 * @param checkDigit `cDV`
 * @param environment `tpAmb`, 1 production, 2 homologation
 * @param purpose `finNFe`, 1 normal, 2 complementary, 3 adjustment, 4 return, 5 credit note, 6 debit note
 * @param debitNoteKind `tpNFDebito`
 * @param creditNoteKind `tpNFCredito`
 * @param endConsumer `indFinal`
 * @param presence `indPres`, sales channel
 * @param intermediated `indIntermed`, 1 through a marketplace
 * @param paymentTerm `indPag` of layouts before 4.00
 * @param issuingProcess `procEmi`
 * @param issuingSoftware `verProc`
 * @param contingencyAt `dhCont`
 * @param governmentPurchase `gCompraGov`
 */
public record Identification(
        @Nullable Integer stateCode,
        @Nullable String randomCode,
        @Nullable String operation,
        @Nullable Integer model,
        @Nullable Integer series,
        @Nullable Integer number,
        @Nullable OffsetDateTime issuedAt,
        @Nullable OffsetDateTime exitAt,
        @Nullable LocalDate deliveryForecast,
        @Nullable Integer direction,
        @Nullable Integer destination,
        @Nullable String municipality,
        @Nullable String ibsMunicipality,
        @Nullable Integer printFormat,
        @Nullable Integer emissionType,
        @Nullable Integer checkDigit,
        @Nullable Integer environment,
        @Nullable Integer purpose,
        @Nullable String debitNoteKind,
        @Nullable String creditNoteKind,
        @Nullable Integer endConsumer,
        @Nullable Integer presence,
        @Nullable Integer intermediated,
        @Nullable Integer paymentTerm,
        @Nullable Integer issuingProcess,
        @Nullable String issuingSoftware,
        @Nullable OffsetDateTime contingencyAt,
        @Nullable GovernmentPurchase governmentPurchase) {}
