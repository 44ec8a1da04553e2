package io.notaflow.anomaly.goods;

import io.notaflow.anomaly.timeline.Scene;
import io.notaflow.anomaly.timeline.Summary;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a detector remembers of a product: its market, until it is unused for 60 days, and a {@link Spell} by name, until it is over. */
public final class MarketMemory {
    private static final String MARKET = "market";
    private static final Duration UNUSED = Duration.ofDays(60);

    private final Function<byte[], Instant> lastUse;

    /** {@code lastUse}: when the remembered market last learned something. */
    public MarketMemory(Function<byte[], Instant> lastUse) {
        this.lastUse = lastUse;
    }

    /** The market; null when nothing is known of it. */
    public byte @Nullable [] market(Scene scene) {
        return scene.memory().get(MARKET);
    }

    /** Remembers the market that has learned. */
    public void keep(byte[] market, Scene scene) {
        boolean isNew = market(scene) == null;
        scene.memory().put(MARKET, market);
        if (isNew) {
            scene.remind(scene.now().plus(UNUSED), MARKET);
        }
    }

    /** What is seen from a start to the summary's end: of the spell of that name, or of a new one. */
    public static Spell seen(String name, Instant start, Summary summary, Collection<String> keys, Scene scene) {
        Spell spell = Spell.of(scene.memory().get(name), start, summary.at(), keys);
        scene.memory().put(name, spell.bytes());
        scene.remind(spell.last().plus(Spell.GAP), name);
        return spell;
    }

    /** Forgets what is unused or over. */
    public void remind(String name, Scene scene) {
        byte[] bytes = scene.memory().get(name);
        if (bytes == null) {
            return;
        }
        if (name.equals(MARKET)) {
            Instant unused = lastUse.apply(bytes).plus(UNUSED);
            if (scene.now().isBefore(unused)) {
                scene.remind(unused, MARKET);
            } else {
                scene.memory().remove(MARKET);
            }
        } else if (Spell.isOver(bytes, scene.now())) {
            scene.memory().remove(name);
        }
    }
}
