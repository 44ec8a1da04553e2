package io.notaflow.jobs.sink;

import io.notaflow.domain.kpi.Cell;
import java.io.Serializable;
import java.util.List;

/** Tells which cells PostgreSQL shows with a change that was never committed. */
@FunctionalInterface
public interface UncommittedCells extends Serializable {

    /** The cells whose row is of a later checkpoint; asked once per subtask after a restore. */
    List<Cell> after(long checkpoint) throws Exception;
}
