package io.notaflow.local.simulate;

import io.notaflow.local.simulate.catalogue.Business;
import io.notaflow.local.simulate.random.Dice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which issuer's number a story uses. The stories of a group come in blocks in which every issuer has a fixed quota, so
 * numbers are dense and yet the number of any story is known without the ones before it. Not thread-safe.
 */
final class Lanes {

    private static final int GROUPS = 8;
    private static final int HOT_BLOCK = 20;
    private static final List<Business> RETAIL = businesses(65);
    private static final List<Business> TRADE = businesses(55);
    private static final int[] QUOTAS = quotas();
    private static final int BLOCK = sum();

    /** Beyond the numbers of all lanes; it sells three items an invoice, as the mean of all does. */
    private static final Slot HOT = new Slot(GROUPS * QUOTAS.length, Business.BUILDING_STORE, 0);

    private final long seed;
    private final double hotShare;
    private final Map<Integer, Block> blocks = new HashMap<>();

    /** {@code hotShare}: stories that one further issuer takes over from all the others. */
    Lanes(long seed, double hotShare) {
        this.seed = seed;
        this.hotShare = hotShare;
    }

    /** Issuer's number, business and invoice number of one story. */
    record Slot(int issuer, Business business, long number) {}

    Slot slot(long index) {
        long hot = hotNumber(index);
        if (hot > 0) {
            return new Slot(HOT.issuer(), HOT.business(), hot);
        }
        int group = (int) (index % GROUPS);
        long position = index / GROUPS;
        long number = position / BLOCK;
        Block block = blocks.get(group);
        if (block == null || block.number() != number) {
            block = Block.of(seed, group, number);
            blocks.put(group, block);
        }
        int entry = block.schedule().get((int) (position % BLOCK));
        int lane = entry >>> 16;
        return new Slot(group * QUOTAS.length + lane, business(lane), 1 + number * QUOTAS[lane] + (entry & 0xFFFF));
    }

    /** In every 20 stories it has the same number of invoices, so that its numbers are dense; 0 when the story is not its own. */
    private long hotNumber(long index) {
        int share = (int) Math.round(hotShare * HOT_BLOCK);
        if (share == 0) {
            return 0;
        }
        long block = index / HOT_BLOCK;
        int start = Dice.of(seed, block, 0x407).below(HOT_BLOCK);
        int rank = (int) ((index % HOT_BLOCK + start) % HOT_BLOCK);
        return rank < share ? 1 + block * share + rank : 0;
    }

    private static Business business(int lane) {
        return lane < 32 ? RETAIL.get(lane % RETAIL.size()) : TRADE.get(lane % TRADE.size());
    }

    /** 32 shops share about 400 slots and 40 traders 100, the big ones more. */
    private static int[] quotas() {
        int[] quotas = new int[72];
        for (int lane = 0; lane < 32; lane++) {
            quotas[lane] = Math.max(3, 60 / (1 + lane / 2));
        }
        for (int lane = 32; lane < 72; lane++) {
            quotas[lane] = lane < 42 ? 5 : 2;
        }
        return quotas;
    }

    private static int sum() {
        int sum = 0;
        for (int quota : QUOTAS) {
            sum += quota;
        }
        return sum;
    }

    private static List<Business> businesses(int model) {
        List<Business> chosen = new ArrayList<>();
        for (Business business : Business.values()) {
            if (business.model() == model) {
                chosen.add(business);
            }
        }
        return chosen;
    }

    /** A shuffled block: each entry is lane << 16 | rank among the lane's slots of the block. */
    private record Block(long number, List<Integer> schedule) {

        static Block of(long seed, int group, long number) {
            int[] lanes = new int[BLOCK];
            int filled = 0;
            for (int lane = 0; lane < QUOTAS.length; lane++) {
                for (int i = 0; i < QUOTAS[lane]; i++) {
                    lanes[filled++] = lane;
                }
            }
            Dice dice = Dice.of(seed, number * GROUPS + group, 0x5C4ED);
            int[] ranks = new int[QUOTAS.length];
            List<Integer> schedule = new ArrayList<>(BLOCK);
            for (int i = 0; i < BLOCK; i++) {
                int other = i + dice.below(BLOCK - i);
                int lane = lanes[other];
                lanes[other] = lanes[i];
                schedule.add(lane << 16 | ranks[lane]++);
            }
            return new Block(number, schedule);
        }
    }
}
