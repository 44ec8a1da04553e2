package io.notaflow.domain;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Authorisation protocol (`protNFe/infProt`), inside an invoice or by itself.
 *
 * @param accessKey `chNFe`
 * @param environment `tpAmb`
 * @param receivedAt `dhRecbto`
 * @param number `nProt`, 15 or 17 digits
 * @param digest `digVal`, Base64
 * @param status `cStat`
 * @param reason `xMotivo`
 * @param software `verAplic`
 */
public record Protocol(
        @Nullable String accessKey,
        @Nullable Integer environment,
        @Nullable OffsetDateTime receivedAt,
        @Nullable String number,
        @Nullable String digest,
        @Nullable Integer status,
        @Nullable String reason,
        @Nullable String software) {}
