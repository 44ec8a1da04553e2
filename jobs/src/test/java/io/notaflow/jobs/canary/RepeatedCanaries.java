package io.notaflow.jobs.canary;

import java.util.List;

/** Documents that are set aside: repeated ones, several contents of one key, and such as are older than the horizon. */
final class RepeatedCanaries {
    private final Canaries canaries;

    RepeatedCanaries(Canaries canaries) {
        this.canaries = canaries;
    }

    List<String> documents() {
        String repeated = new GoodCanaries(canaries, 9_000).recipient("dest/CPF of a repeated invoice");
        String issuer = new StatementCanaries(canaries).issuer("emit/CPF of several contents", "20.00");
        String old = new StatementCanaries(canaries).issuer("emit/CPF of an old invoice", "30.00");
        String oldKey = key(old);
        return List.of(
                repeated,
                repeated,
                issuer,
                issuer.replace(
                        "PRODUTO",
                        "OUTRO PRODUTO "
                                + canaries.at("xProd of another content").writtenCpf()),
                issuer,
                old.replace(oldKey, oldKey.substring(0, 2) + "1811" + oldKey.substring(6))
                        .replace("2026-11-20", "2018-11-20"));
    }

    private static String key(String document) {
        int at = document.indexOf("\"NFe") + 4;
        return document.substring(at, at + 44);
    }
}
