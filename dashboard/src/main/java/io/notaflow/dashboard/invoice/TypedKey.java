package io.notaflow.dashboard.invoice;

import io.notaflow.privacy.PersonalData;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people type, paste or scan for an access key: with blanks and dots, as "NFe…", or as the address in the QR code of a receipt. */
public final class TypedKey {
    private static final Pattern IN_ADDRESS = Pattern.compile("(?i)(?:[?&](?:p|chNFe|chave)=)([0-9A-Z]{44})");
    private static final Pattern KEY = Pattern.compile("[0-9A-Z]{44}");
    private static final int LONGEST = 2_000;
    private static final String PREFIX = "NFE";
    private static final int PREFIXED = 47;

    private final @Nullable PersonalData personal;

    /** {@code personal}: replaces the CPF in keys of natural persons; null when these cannot be looked up. */
    public TypedKey(@Nullable PersonalData personal) {
        this.personal = personal;
    }

    /** The key as live tables know it; nothing when the text holds none. */
    public Optional<String> read(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher address = IN_ADDRESS.matcher(typed);
        String bare = address.find() ? address.group(1) : typed.replaceAll("[^0-9A-Za-z]", "");
        String key = bare.toUpperCase(Locale.ROOT);
        if (key.length() == PREFIXED && key.startsWith(PREFIX)) {
            key = key.substring(PREFIX.length());
        }
        if (!KEY.matcher(key).matches()) {
            return Optional.empty();
        }
        return Optional.of(personal == null ? key : personal.protectKey(key));
    }
}
