package io.notaflow.local.evaluate.plant;

import io.notaflow.local.evaluate.paper.Book;
import io.notaflow.local.evaluate.paper.Delivery;
import io.notaflow.local.evaluate.truth.Truth;
import io.notaflow.local.evaluate.world.World;
import java.util.List;

/**
 * The simulated months: what is sent and what is true about it.
 *
 * @param deliveries in the order of arrival
 * @param truths what was planted, and what only looks like it
 */
public record Planting(List<Delivery> deliveries, List<Truth> truths) {

    /** Months with anomalies of every kind and as many things that only look like them. */
    public static Planting of(World world) {
        Book book = new Book(world);
        Plan plan = new Plan(book);
        Days days = new Days(plan);
        Newcomers newcomers = new Newcomers(plan);
        return grow(
                plan,
                List.of(
                        new ContingencyPlot(),
                        new SpikePlot(days),
                        new CancelRatePlot(days),
                        new PeerPlot(days),
                        new FigurePlot(days),
                        new PricePlot(),
                        new RarePlot(),
                        new GapPlot(),
                        new OrderPlot(),
                        new NumberPlot(),
                        new DoublePlot(),
                        new CopyPlot(),
                        new LateCancelPlot(),
                        new ReissuePlot(),
                        new ConfirmPlot(),
                        new UnknownPlot(),
                        new DatePlot(),
                        new EpecPlot(),
                        new SubstitutionPlot(),
                        new TaxPlot(),
                        new CfopPlot(),
                        new SplitPlot(),
                        new SelfPlot(),
                        new LimitPlot(),
                        new ShellPlot(newcomers),
                        new CirclePlot(newcomers),
                        new BenfordPlot(newcomers)));
    }

    /** The same months with nothing planted. */
    public static Planting clean(World world) {
        return grow(new Plan(new Book(world)), List.of());
    }

    private static Planting grow(Plan plan, List<Plot> plots) {
        plots.forEach(plot -> plot.plant(plan));
        Background.happen(plan);
        RushTruths.tell(plan);
        LimitTruths.tell(plan);
        plan.book().close();
        return new Planting(plan.book().deliveries(), plan.truths());
    }
}
