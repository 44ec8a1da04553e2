package io.notaflow.local.sql;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Somebody who can be asked for the gross revenue of a day, undivided. */
interface DayRevenue {
    /** Who is asked. */
    String who();

    /** BRL, of the day of the documents' own clocks. */
    BigDecimal of(LocalDate day) throws Exception;
}
