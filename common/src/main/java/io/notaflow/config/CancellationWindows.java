package io.notaflow.config;

import java.io.Serializable;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How long after authorisation an invoice may be cancelled, by model or by state and model ({@code SP/65}). */
public record CancellationWindows(Map<String, Duration> windows) implements Serializable {

    public CancellationWindows {
        windows = Map.copyOf(windows);
    }

    /** The window of a state's model, else that of the model, else none. */
    public Optional<Duration> window(String uf, String model) {
        Duration ofState = windows.get(uf + "/" + model);
        return Optional.ofNullable(ofState == null ? windows.get(model) : ofState);
    }

    static CancellationWindows from(ConfigValues values, ConfigKey<Map<String, String>> key) {
        Map<String, Duration> windows = new HashMap<>(Map.of("55", Duration.ofHours(24), "65", Duration.ofMinutes(30)));
        values.read(key).forEach((name, text) -> {
            if (!name.matches("([A-Z]{2}/)?(55|65)")) {
                values.problem(key, name + " (expected: 55, 65, or a state before it as SP/65)");
            }
            try {
                windows.put(name, Notation.duration(text));
            } catch (IllegalArgumentException e) {
                values.problem(key, name + ": " + text + " (expected: " + e.getMessage() + ")");
            }
        });
        return new CancellationWindows(windows);
    }
}
