package io.notaflow.anomaly.figure;

import io.notaflow.anomaly.timeline.Detector;
import io.notaflow.anomaly.timeline.Episodes;
import io.notaflow.anomaly.timeline.Scene;
import io.notaflow.anomaly.timeline.Summary;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * KPI_SERIES: a {@link Figure} of an hour, of a state or of the country, is out of its course. By the deviations of {@link HourHabit} from the same
 * hour of four weeks or more, the hour strays by at least 4.9; or by 3.8 and the series detector, which is told these deviations, raises an alarm
 * (its history: 75 values, full trust after 400); or the last four hours together stray by at least 4.3 of their own usual sum and the newest of them
 * by 1.5 the same way. At least 40 invoices, for their number 10, were issued or expected in that hour: sparse series tell nothing.
 *
 * <p>Hours in which the market as a whole moves teach and tell nothing: of at least 5 issuers with history three fifths did 1.3 times or
 * more, or 0.7 times or less, what they usually do in that hour of the week, and together a fifth more or less, in the country or, for a state, in the others together: what moves one state alone, like a failure of its tax office, is told. Black Friday is no
 * anomaly of a figure, nor is a holiday. What a state has above its usual is judged after dividing by how many times busier the {@link Market} of the others is. Hours
 * without any invoice are 0.
 *
 * <p>One cause is one finding: alarms of an area less than 26 hours apart are, so that what comes back every day is one; and where at least three states and half of all are alarmed in one hour, or none is and three stray
 * a deviation the same way, the country is told, else those states. While the country's goes on no state is told, while a state's goes on the country is not.
 *
 * <p>Memory: {@link AreaSeries} of each state and of the country, at most 840 kB together, under one key, and the {@link Market}, 500 bytes. A state is forgotten after 60 days
 * without an invoice, the country after 60 days without any. One reminder, every hour.
 */
public final class FiguresDetector implements Detector<Summary> {
    static final String COUNTRY = "total";

    private static final String AREAS = "areas";
    private static final String SERIES = "series/";
    private static final String MARKET = "market";
    private static final String HOUR = "hour";
    private static final int MANY = 3;
    private static final Duration STEP = Duration.ofHours(1);
    private static final Duration SILENT = Duration.ofDays(60);
    private static final Episodes EPISODES = new Episodes(Duration.ofHours(26));

    @Override
    public String name() {
        return "figures";
    }

    @Override
    public void observe(Summary summary, Scene scene) {
        observeAll(List.of(summary), scene);
    }

    @Override
    public void observeAll(List<Summary> moment, Scene scene) {
        Instant end = moment.get(0).at();
        Map<String, StateHour> hours = new TreeMap<>();
        moment.forEach(one -> hours.merge(one.issuer(), StateHour.of(one), StateHour::plus));
        Areas areas = Areas.read(scene.memory().get(AREAS));
        areas.names().addAll(hours.keySet());
        follow(areas, end, hours, scene);
        scene.remind(end.plus(STEP), HOUR);
    }

    @Override
    public void remind(String name, Scene scene) {
        if (!name.equals(HOUR)) {
            EPISODES.remind(name, scene);
            return;
        }
        Areas areas = Areas.read(scene.memory().get(AREAS));
        if (!areas.names().isEmpty() && areas.hour().isBefore(scene.now())) {
            follow(areas, scene.now(), Map.of(), scene);
            if (!areas.names().isEmpty()) {
                scene.remind(scene.now().plus(STEP), HOUR);
            }
        }
    }

    private static void follow(Areas areas, Instant end, Map<String, StateHour> hours, Scene scene) {
        StateHour country = hours.values().stream().reduce(StateHour.NOTHING, StateHour::plus);
        Market market = Market.read(scene.memory().get(MARKET));
        market.add(hours);
        List<Alarm> ofStates = new ArrayList<>();
        for (String area : new TreeSet<>(areas.names())) {
            StateHour hour = hours.getOrDefault(area, StateHour.NOTHING);
            AreaSeries series = AreaSeries.read(scene.memory().get(SERIES + area));
            ofStates.addAll(
                    hour.isPartOfMarketMoveIn(country) ? List.of() : series.next(area, end, hour, market.beside(area)));
            keep(series, area, end, areas, scene);
        }
        AreaSeries series = AreaSeries.read(scene.memory().get(SERIES + COUNTRY));
        List<Alarm> ofCountry = country.isMarketWide() ? List.of() : series.next(COUNTRY, end, country, 1);
        areas.turnTo(end);
        if (areas.names().isEmpty()) {
            scene.memory().remove(SERIES + COUNTRY);
            scene.memory().remove(AREAS);
            scene.memory().remove(MARKET);
        } else {
            scene.memory().put(SERIES + COUNTRY, series.bytes());
            scene.memory().put(AREAS, areas.bytes());
            scene.memory().put(MARKET, market.bytes());
        }
        tell(ofCountry, ofStates, areas, end, scene);
    }

    private static void keep(AreaSeries series, String area, Instant end, Areas areas, Scene scene) {
        if (Duration.between(series.lastBusy(), end).compareTo(SILENT) < 0) {
            scene.memory().put(SERIES + area, series.bytes());
        } else {
            scene.memory().remove(SERIES + area);
            areas.names().remove(area);
        }
    }

    private static void tell(List<Alarm> ofAll, List<Alarm> ofStates, Areas areas, Instant end, Scene scene) {
        List<Alarm> ofCountry =
                ofAll.stream().filter(alarm -> alarm.stray().isOdd()).toList();
        Map<String, Alarm> states = new TreeMap<>();
        for (Alarm alarm : ofStates) {
            if (alarm.stray().isOdd()) {
                states.merge(alarm.area(), alarm, FiguresDetector::worse);
            }
        }
        boolean many =
                states.size() >= MANY && 2 * states.size() >= areas.names().size();
        if (EPISODES.isOpen(COUNTRY, end, scene)) {
            ofCountry.stream().findFirst().ifPresent(alarm -> EPISODES.seen(COUNTRY, end, scene));
        } else if (states.isEmpty() || (many && !ofCountry.isEmpty())) {
            boolean known = areas.names().stream().anyMatch(area -> EPISODES.isOpen(area, end, scene));
            if (!known) {
                ofCountry.stream()
                        .filter(alarm -> many || ofSeveral(alarm, ofStates))
                        .reduce(FiguresDetector::worse)
                        .ifPresent(alarm -> tell(alarm, end, scene));
            }
        } else {
            states.values().forEach(alarm -> tell(alarm, end, scene));
        }
    }

    private static boolean ofSeveral(Alarm ofCountry, List<Alarm> ofStates) {
        return ofStates.stream().filter(state -> state.leansLike(ofCountry)).count() >= MANY;
    }

    private static void tell(Alarm alarm, Instant end, Scene scene) {
        if (EPISODES.seen(alarm.area(), end, scene).isNew()) {
            scene.report(FigureFinding.of(alarm, end, scene));
        }
    }

    private static Alarm worse(Alarm one, Alarm other) {
        return Comparator.comparingDouble((Alarm alarm) -> alarm.stray().strength())
                                .compare(one, other)
                        >= 0
                ? one
                : other;
    }
}
